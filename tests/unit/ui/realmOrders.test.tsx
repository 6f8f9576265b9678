// @vitest-environment page
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { newGame, rulesFor, type Ship, viewFor } from '../../../src/sim';
import { loadPlanning, useGame } from '../../../src/store';
import { RefitDialog } from '../../../src/ui/panels/fleet/RefitDialog';
import { refitOptions, yardsAt } from '../../../src/ui/panels/fleet/refitOptions';
import { WorldPanel } from '../../../src/ui/panels/world/WorldPanel';
import { WorldsScreen } from '../../../src/ui/screens/worlds/WorldsScreen';
import { TradeDialog } from '../../../src/ui/shell/dialogs/TradeDialog';
import { openGame } from '../../support/openGame';
import { khitomer as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'orders', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);

let root: Root;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function play(faction: string, node: ReactNode): void {
  const base = viewFor(game, rules, faction);
  useGame.setState({ open: openGame({ rules, setup, seat: faction, base }) });
  act(() => root.render(node));
}

function press(name: string, within: ParentNode = document): void {
  const button = [...within.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.trim().startsWith(name),
  );
  if (!button) throw new Error(`no button ${name}`);
  act(() => button.click());
}

function choose(select: HTMLSelectElement | null | undefined, value: string): void {
  if (!select) throw new Error('nothing to choose from');
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const given = () => (useGame.getState().open?.orders ?? []).map(({ order }) => order);

test('stocks are bought and sold on the open market', () => {
  play('klingon', <TradeDialog stock="duranium" />);
  press('Sell');
  press('Sell 50 duranium');
  expect(given()).toEqual([{ type: 'trade', stock: 'duranium', amount: -50 }]);
});

test('what the treasury cannot pay is refused in words', () => {
  play('klingon', <TradeDialog stock="dilithium" />);
  const own = useGame.getState().open?.view.factions.klingon?.books;
  if (own) own.stocks.latinum = 10;
  act(() => root.render(<TradeDialog key="poor" stock="dilithium" />));
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('latinum; you have 10');
});

test('a sector is founded, given a policy and a governor, and dissolved', () => {
  play('klingon', <WorldsScreen />);
  press('Sectors');
  press('Found a sector');
  const [founded] = given();
  expect(founded?.type).toBe('createSector');

  const [card] = document.querySelectorAll<HTMLElement>('.ra-sector');
  const [policy, governor] = card?.querySelectorAll('select') ?? [];
  choose(policy, 'science');
  const another = [...(governor?.options ?? [])].find(
    ({ value }) => value !== '' && value !== governor?.value,
  );
  choose(governor, another?.value ?? '');
  press('Dissolve', card);
  press('Dissolve', document.querySelector('[role="dialog"]') ?? undefined);
  expect(given().map(({ type }) => type)).toEqual([
    'createSector',
    'setSectorPolicy',
    'assignGovernor',
    'removeSector',
  ]);
});

test('an edict is proclaimed and lifted, and says what it costs', () => {
  play('klingon', <WorldsScreen />);
  press('Edicts');
  const cards = [...document.querySelectorAll<HTMLElement>('.ra-edict')];
  expect(cards.length).toBe(Object.keys(rules.edicts).length);
  expect(cards[0]?.textContent).toMatch(/\d+ influence/);
  press('Proclaim Work drive');
  press('Lift Work drive');
  expect(given()).toEqual([
    { type: 'setEdict', edict: 'work_drive', inForce: true },
    { type: 'setEdict', edict: 'work_drive', inForce: false },
  ]);
});

test('the panel of a world names its sector and leaves its queue to the governor', () => {
  const capital = game.factions.klingon?.capital ?? '';
  play('klingon', <WorldPanel world={capital} />);
  expect(document.body.textContent).toContain('Home Stars · Industry');
  const delegate = document.querySelector<HTMLButtonElement>('[role="switch"]');
  act(() => delegate?.click());
  expect(given()).toEqual([{ type: 'delegateWorld', world: capital, delegated: true }]);
});

test('a ship in port is rebuilt as another class of its role', () => {
  const candidate = Object.values(game.ships).flatMap((ship: Ship) => {
    const view = viewFor(game, rules, ship.faction);
    const [yard] = yardsAt(view, rules, ship);
    const option = yard && refitOptions(view, rules, yard, ship).find((each) => !each.refusal);
    return yard && option ? { ship, yard, option } : [];
  })[0];
  if (!candidate) throw new Error('no ship of the scenario can be refitted');
  const { ship, yard, option } = candidate;
  play(ship.faction, <RefitDialog ship={ship} yards={[yard]} onClose={() => undefined} />);
  press('Refit');
  expect(given()).toEqual([
    { type: 'enqueueRefit', world: yard.id, ship: ship.id, class: option.id },
  ]);
});
