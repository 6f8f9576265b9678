import { type Stance, stances } from '../../sim';
import { useUi } from '../../store';
import { words } from '../../text';

/** Panels whose orders have keys; those of the forecast stand below any of them. */
export type OrderGroup = keyof typeof words.shell.help.orderGroups;

/** The key of an order: as tinykeys spells it, and as it stands on the keyboard. */
export interface OrderKey {
  readonly group: OrderGroup;
  readonly binding: string;
  /** As buttons name it, in the form of `aria-keyshortcuts`. */
  readonly name: string;
}

/**
 * The keys of what can be ordered in the panel of the selected thing. A letter may serve in several
 * panels, never twice in those seen together.
 */
export const orderKeys = {
  move: letter('forecast', 'M'),
  attack: letter('forecast', 'T'),
  ambush: letter('forecast', 'U'),
  raid: letter('forecast', 'R'),
  invade: letter('forecast', 'I'),
  bombard: letter('forecast', 'O'),
  settle: letter('forecast', 'L'),
  transports: letter('forecast', 'Y'),

  halt: letter('fleet', 'H'),
  repair: letter('fleet', 'E'),
  survey: letter('fleet', 'Q'),
  explore: letter('fleet', 'X'),
  patrol: letter('fleet', 'P'),
  clearMission: letter('fleet', 'K'),
  cloak: letter('fleet', 'C'),
  split: letter('fleet', 'F'),
  transfer: letter('fleet', 'G'),
  scrap: letter('fleet', 'Z'),
  rename: shifted('fleet', 'R'),
  merge: letter('fleet', 'J'),
  refit: shifted('fleet', 'F'),

  production: letter('world', 'P'),
  build: letter('world', 'C'),
  delegate: letter('world', 'G'),
  develop: letter('world', 'E'),
  sector: letter('world', 'F'),
  demolish: letter('world', 'Z'),

  diplomacy: letter('power', 'P'),
  deal: letter('power', 'G'),
  war: letter('power', 'X'),
} as const satisfies Readonly<Record<string, OrderKey>>;

/** How fleets behave: the digits in the order of the buttons, with Shift. */
export const stanceKeys: Readonly<Record<Stance, OrderKey>> = {
  assault: stance(1),
  hold: stance(2),
  evade: stance(3),
  ambush: stance(4),
  blockade: stance(5),
  raid: stance(6),
  patrol: stance(7),
};

/** Every key of an order, and what it orders. */
export function orderShortcuts(): readonly (OrderKey & { readonly text: string })[] {
  const { orders } = words.shell.help;
  return [
    ...(Object.keys(orderKeys) as (keyof typeof orderKeys)[]).map((order) => ({
      ...orderKeys[order],
      text: orders[order],
    })),
    ...stances.map((stance) => ({
      ...stanceKeys[stance],
      text: orders.stance(words.stances[stance].name),
    })),
  ];
}

/**
 * Presses the button of the selected thing that has this key. Where several have it, the focus goes
 * from one to the next and Enter chooses; what cannot be ordered gets the focus and says why.
 */
export function pressOrder({ name }: OrderKey): void {
  if (useUi.getState().screen !== null) return;
  const buttons = [
    ...document.querySelectorAll<HTMLElement>(`.ra-context [aria-keyshortcuts="${name}"]`),
  ];
  const focused = buttons.findIndex((each) => each.matches(':focus'));
  const next = buttons[(focused + 1) % buttons.length];
  next?.focus();
  if (buttons.length === 1) next?.click();
}

function letter(group: OrderGroup, name: string): OrderKey {
  return { group, binding: `Key${name}`, name };
}

function shifted(group: OrderGroup, name: string): OrderKey {
  return { group, binding: `Shift+Key${name}`, name: `Shift+${name}` };
}

function stance(digit: number): OrderKey {
  return { group: 'fleet', binding: `Shift+Digit${digit}`, name: `Shift+${digit}` };
}
