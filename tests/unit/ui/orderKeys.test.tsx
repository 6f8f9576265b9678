// @vitest-environment page
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ruleset } from '../../../src/content';
import { chartIndex, idsOf, newGame, rulesFor, stances, viewFor } from '../../../src/sim';
import { loadPlanning, type Selection, useGame, useUi } from '../../../src/store';
import { ContextPanel } from '../../../src/ui/panels/ContextPanel';
import { HelpDialog } from '../../../src/ui/shell/help/HelpDialog';
import { orderShortcuts, stanceKeys } from '../../../src/ui/shell/orderKeys';
import { shortcuts } from '../../../src/ui/shell/shortcuts';
import { useShortcuts } from '../../../src/ui/shell/useShortcuts';
import { openGame } from '../../support/openGame';
import { khitomer as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'keys', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);
const view = viewFor(game, rules, 'klingon');
const ownFleets = idsOf(view.fleets).filter((id) => view.fleets[id]?.faction === 'klingon');
const [fleet = ''] = ownFleets;
const capital = view.factions.klingon?.capital ?? '';

let root: Root;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useGame.setState({ open: openGame({ rules, setup, seat: 'klingon', base: view }) });
  useUi.setState({ stage: 'game', screen: null, dialog: null, hovered: { kind: 'none' } });
  const page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

/** The panel of what is selected, with the shortcuts of the game about it. */
function Shell({ children }: { children?: ReactNode }) {
  useShortcuts();
  return (
    <>
      <ContextPanel />
      {children}
    </>
  );
}

async function select(selection: Selection, more?: ReactNode): Promise<void> {
  await act(async () => useUi.setState({ selection }));
  await act(async () => root.render(<Shell>{more}</Shell>));
}

async function press(key: string, at: EventTarget = window): Promise<void> {
  const { binding } = orderShortcuts().find(({ name }) => name === key) ?? {};
  const code = binding?.split('+').at(-1) ?? '';
  const shiftKey = key.startsWith('Shift');
  await act(async () => {
    at.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
    );
  });
}

const orders = () => (useGame.getState().open?.orders ?? []).map(({ order }) => order);

const selections: Readonly<Record<string, Selection>> = {
  'a fleet': { kind: 'fleets', fleets: [fleet] },
  'several fleets': { kind: 'fleets', fleets: ownFleets.slice(0, 3) },
  'a world': { kind: 'world', world: capital },
  'what a world builds': { kind: 'world', world: capital, part: 'production' },
  'a power': { kind: 'faction', faction: 'cardassian' },
};

describe('orders of panels', () => {
  it.each(Object.entries(selections))('have keys of their own: %s', async (_, selection) => {
    await select(selection);
    const buttons = document.querySelectorAll(
      '.ra-button-row button, .ra-switch, .ra-forecast-acts button, .ra-panel-foot button, .ra-build button.ra-button',
    );
    expect(buttons.length).toBeGreaterThan(0);
    const bare = [...buttons]
      .filter((each) => !each.hasAttribute('aria-keyshortcuts'))
      // Narrowing a list is no order.
      .filter(({ textContent }) => !textContent?.startsWith('Show what cannot'));
    expect(bare.map(({ textContent }) => textContent)).toEqual([]);
  });

  it('have no key twice in panels that are seen together, nor one of the game', () => {
    const taken = shortcuts().filter(
      ({ group }) => !['fleet', 'forecast', 'world', 'power'].includes(group),
    );
    const bindings = taken.flatMap(({ binding }) => binding ?? []);
    const panned = ['KeyW', 'KeyA', 'KeyS', 'KeyD', 'KeyN', 'Shift+Enter'];
    for (const group of ['fleet', 'world', 'power'] as const) {
      const seen = orderShortcuts()
        .filter((each) => each.group === group || each.group === 'forecast')
        .map(({ binding }) => binding);
      expect(new Set(seen).size).toBe(seen.length);
      for (const binding of seen) expect([...bindings, ...panned]).not.toContain(binding);
    }
  });

  it('are listed among the shortcuts', () => {
    act(() => root.render(<HelpDialog />));
    const told = document.body.textContent ?? '';
    for (const { text } of orderShortcuts()) expect(told).toContain(text);
  });
});

describe('the key of an order', () => {
  it('gives it to the selected fleet', async () => {
    await select({ kind: 'fleets', fleets: [fleet] });
    const other = stances.find((each) => each !== view.fleets[fleet]?.command?.stance) ?? 'hold';
    await press(stanceKeys[other].name);
    expect(orders()).toEqual([{ type: 'setStance', fleet, stance: other }]);
  });

  it('opens what must be asked first', async () => {
    await select({ kind: 'fleets', fleets: [fleet] });
    await press('F');
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Split the fleet');
  });

  it('says why it may not be given', async () => {
    await select({ kind: 'fleets', fleets: ownFleets.slice(0, 3) });
    await press('J');
    const { activeElement } = document;
    expect(activeElement?.getAttribute('aria-keyshortcuts')).toBe('J');
    expect(activeElement?.getAttribute('aria-disabled')).toBe('true');
    expect(orders()).toEqual([]);
  });

  it('sends the fleets chosen last to the selected system, and only there', async () => {
    await select({ kind: 'fleets', fleets: [fleet] });
    const place = view.fleets[fleet]?.place;
    const from = place?.kind === 'system' ? place.system : '';
    const [next] = chartIndex(view.chart).neighbours(from);
    await select({ kind: 'system', system: next?.system ?? '' });
    const acts = document.querySelectorAll('.ra-forecast-acts button');
    expect(acts.length).toBeGreaterThan(0);
    for (const each of acts) expect(each.hasAttribute('aria-keyshortcuts')).toBe(true);
    await press('M');
    expect(orders()).toMatchObject([{ type: 'moveFleet', fleet, route: [next?.system] }]);
  });

  it('goes from one offer to the next where several have it', async () => {
    await select({ kind: 'world', world: capital, part: 'production' });
    await press('C');
    const first = document.activeElement;
    expect(first?.textContent).toContain('Build');
    await press('C');
    expect(document.activeElement?.textContent).toContain('Build');
    expect(document.activeElement).not.toBe(first);
    expect(orders()).toEqual([]);
  });

  it('does nothing while something is typed, with a screen open, or with nothing selected', async () => {
    await select({ kind: 'fleets', fleets: [fleet] }, <input aria-label="typed" />);
    const other = stances.find((each) => each !== view.fleets[fleet]?.command?.stance) ?? 'hold';
    const { name } = stanceKeys[other];
    await press(name, document.querySelector('input[aria-label="typed"]') ?? window);
    expect(orders()).toEqual([]);
    await act(async () => useUi.setState({ screen: 'fleets' }));
    await press(name);
    expect(orders()).toEqual([]);
    await act(async () => useUi.setState({ screen: null, selection: { kind: 'none' } }));
    await press(name);
    expect(orders()).toEqual([]);
  });
});
