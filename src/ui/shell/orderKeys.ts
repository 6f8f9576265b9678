import type { Stance } from '../../sim';
import { useUi } from '../../store';
import { words } from '../../text';

const { orders: t, orderGroups, names } = words.shell.help;

/** Panels whose orders have keys; those of the forecast stand below any of them. */
export type OrderGroup = keyof typeof orderGroups;

/** The key of an order: as tinykeys spells it, and as it stands on the keyboard. */
export interface OrderKey {
  readonly group: OrderGroup;
  readonly binding: string;
  /** As buttons name it, in the form of `aria-keyshortcuts`. */
  readonly name: string;
  readonly text: string;
}

/**
 * The keys of what can be ordered in the panel of the selected thing. A letter may serve in several
 * panels, never twice in those seen together.
 */
export const orderKeys = {
  move: letter('forecast', 'M', t.move),
  attack: letter('forecast', 'T', t.attack),
  ambush: letter('forecast', 'U', t.ambush),
  raid: letter('forecast', 'R', t.raid),
  invade: letter('forecast', 'I', t.invade),
  bombard: letter('forecast', 'O', t.bombard),
  settle: letter('forecast', 'L', t.settle),
  transports: letter('forecast', 'Y', t.transports),

  halt: letter('fleet', 'H', t.halt),
  repair: letter('fleet', 'E', t.repair),
  survey: letter('fleet', 'Q', t.survey),
  explore: letter('fleet', 'X', t.explore),
  patrol: letter('fleet', 'P', t.patrol),
  clearMission: letter('fleet', 'K', t.clearMission),
  cloak: letter('fleet', 'C', t.cloak),
  split: letter('fleet', 'F', t.split),
  transfer: letter('fleet', 'G', t.transfer),
  scrap: letter('fleet', 'Z', t.scrap),
  rename: shifted('fleet', 'R', t.rename),
  merge: letter('fleet', 'J', t.merge),
  refit: shifted('fleet', 'F', t.refit),

  production: letter('world', 'P', t.production),
  build: letter('world', 'C', t.build),
  delegate: letter('world', 'G', t.delegate),
  develop: letter('world', 'E', t.develop),
  sector: letter('world', 'F', t.sector),
  demolish: letter('world', 'Z', t.demolish),

  diplomacy: letter('power', 'P', t.diplomacy),
  deal: letter('power', 'G', t.deal),
  war: letter('power', 'X', t.war),
} as const satisfies Readonly<Record<string, OrderKey>>;

/** How fleets behave: the digits in the order of the buttons, with Shift. */
export const stanceKeys: Readonly<Record<Stance, OrderKey>> = {
  assault: stance(1, 'assault'),
  hold: stance(2, 'hold'),
  evade: stance(3, 'evade'),
  ambush: stance(4, 'ambush'),
  blockade: stance(5, 'blockade'),
  raid: stance(6, 'raid'),
  patrol: stance(7, 'patrol'),
};

/** Every key of an order. */
export const allOrderKeys: readonly OrderKey[] = [
  ...Object.values(orderKeys),
  ...Object.values(stanceKeys),
];

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

function letter(group: OrderGroup, name: string, text: string): OrderKey {
  return { group, binding: `Key${name}`, name, text };
}

function shifted(group: OrderGroup, name: string, text: string): OrderKey {
  return { group, binding: `Shift+Key${name}`, name: `${names.shift}+${name}`, text };
}

function stance(digit: number, which: Stance): OrderKey {
  const text = t.stance(words.stances[which].name);
  return { group: 'fleet', binding: `Shift+Digit${digit}`, name: `${names.shift}+${digit}`, text };
}
