// @vitest-environment page
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ruleset } from '../../../src/content';
import { idsOf, newGame, rulesFor, type View, viewFor } from '../../../src/sim';
import { loadPlanning, useGame } from '../../../src/store';
import { FactionPanel } from '../../../src/ui/panels/faction/FactionPanel';
import { FleetPanel } from '../../../src/ui/panels/fleet/FleetPanel';
import { SystemPanel } from '../../../src/ui/panels/system/SystemPanel';
import { WorldPanel } from '../../../src/ui/panels/world/WorldPanel';
import { FleetsScreen } from '../../../src/ui/screens/fleets/FleetsScreen';
import { WorldsScreen } from '../../../src/ui/screens/worlds/WorldsScreen';
import { openGame } from '../../support/openGame';
import { khitomer as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'known', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);
const view = viewFor(game, rules, 'klingon');
const foreign = idsOf(game.worlds).flatMap((id) => {
  const world = game.worlds[id]!;
  return world.owner !== null && world.owner !== 'klingon' && world.people.length > 1 ? world : [];
});
const world = foreign[0]!;
const theirFleet = Object.values(game.fleets).find(({ faction }) => faction !== 'klingon')!;
const age = 4;

/** A foreign world and fleet as the Klingons know them: never seen, or seen some months ago. */
const never: View = {
  ...view,
  worlds: { ...view.worlds, [world.id]: blank() },
  unknown: { ...view.unknown, [world.id]: true },
  unsurveyed: { ...view.unsurveyed, [world.id]: true },
};
const remembered: View = {
  ...view,
  worlds: { ...view.worlds, [world.id]: { ...world, works: null, loyalty: 0, unrest: 0 } },
  unknown: {},
  age: { ...view.age, [world.id]: age, [theirFleet.id]: age },
  fleets: { ...view.fleets, [theirFleet.id]: { ...theirFleet, command: null } },
  ships: {
    ...view.ships,
    ...Object.fromEntries(theirFleet.ships.map((id) => [id, game.ships[id]!])),
  },
};

function blank() {
  const shown = view.worlds[world.id]!;
  return {
    ...shown,
    owner: null,
    development: 'none' as const,
    people: [],
    buildings: [],
    garrison: 0,
    defences: 0,
    loyalty: 0,
    unrest: 0,
    works: null,
  };
}

let page: HTMLElement;
let unmount: () => void = () => undefined;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => unmount());

function show(seen: View, what: ReactNode) {
  useGame.setState({ open: openGame({ rules, setup, seat: 'klingon', base: seen }) });
  page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  unmount = () => {
    act(() => root.unmount());
    page.remove();
  };
  act(() => root.render(what));
}

/** What stands in a panel, tab by tab: every figure with its mark, if it has one. */
function figures(): { readonly text: string; readonly kind: string | null }[] {
  const tabs = [...page.querySelectorAll<HTMLElement>('[role=tab]')];
  const shown = () =>
    [
      ...page.querySelectorAll(
        'dd, .ra-output-figure, .ra-bar-row > span:nth-child(2), .ra-section-aside',
      ),
    ].map((each) => ({
      text: each.textContent ?? '',
      kind: each.querySelector('[data-kind]')?.getAttribute('data-kind') ?? null,
    }));
  if (tabs.length === 0) return shown();
  return tabs.flatMap((tab) => {
    act(() => tab.click());
    return shown();
  });
}

describe('a panel of a thing of others', () => {
  it('that was never seen shows a ? for every figure, never 0 and never nothing', () => {
    show(never, <WorldPanel world={world.id} />);
    const all = figures();
    expect(all.length).toBeGreaterThan(12);
    for (const each of all) expect(each).toMatchObject({ kind: 'unknown' });
    expect(page.textContent).not.toMatch(/unclaimed|Nothing stands here|Nobody lives/);
  });

  it('that is remembered marks every figure as last seen, reckoned or unknown', () => {
    show(remembered, <WorldPanel world={world.id} />);
    expect(page.textContent).toContain('Last seen 4 months ago');
    const all = figures();
    expect(all.length).toBeGreaterThan(8);
    for (const each of all) expect([each.text, each.kind]).not.toEqual([each.text, null]);
    expect(page.textContent).not.toContain('drifts to');
  });

  it('names the reason and the age in the mark', () => {
    show(remembered, <WorldPanel world={world.id} />);
    act(() => page.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click());
    const mark = page.querySelector('.ra-known[data-kind=lastSeen]');
    expect(mark?.getAttribute('aria-label')).toContain('4 months ago');
    expect(mark?.textContent).toBe('*');
  });

  it('shows a remembered fleet as it was, and its orders as unknown', () => {
    show(remembered, <FleetPanel fleet={remembered.fleets[theirFleet.id]!} />);
    expect(page.textContent).toContain('Last seen 4 months ago');
    const all = figures().filter(({ text }) => /\d|\?/.test(text));
    expect(all.filter(({ kind }) => kind === 'lastSeen').length).toBeGreaterThan(4);
    expect(all.filter(({ kind }) => kind === null)).toEqual([]);
    expect(all.filter(({ kind }) => kind === 'unknown').length).toBe(2);
  });

  it('says in a system which worlds and fleets are not in sight', () => {
    show(never, <SystemPanel system={world.system} />);
    const [worlds, ...others] = [...page.querySelectorAll<HTMLElement>('[role=tab]')];
    act(() => worlds?.click());
    const row = [...page.querySelectorAll('.ra-row')].find((each) =>
      each.textContent?.includes(world.name),
    );
    expect(row?.querySelector('.ra-row-aside')?.textContent).toBe('?');
    for (const tab of others) act(() => tab.click());
    expect(page.textContent).not.toContain('Nobody lives here');
  });

  it('never shows stores of others as nothing', () => {
    show(view, <FactionPanel faction={world.owner ?? ''} />);
    expect(figures().filter(({ kind }) => kind === 'unknown').length).toBeGreaterThanOrEqual(4);
  });
});

describe('a table of things of others', () => {
  it('of worlds marks what is remembered, and shows no mood of it', () => {
    show(remembered, <WorldsScreen />);
    act(() => button('All known')?.click());
    const row = rowOf(world.name);
    expect(row?.querySelectorAll('[data-kind=lastSeen]').length).toBeGreaterThanOrEqual(2);
    expect(row?.querySelector('[data-kind=unknown]')).not.toBeNull();
  });

  it('of fleets marks what is remembered, and says since when', () => {
    show(remembered, <FleetsScreen />);
    act(() => button('Others known')?.click());
    const row = rowOf(theirFleet.name);
    expect(row?.textContent).toContain('last seen 4 months ago');
    expect(row?.querySelectorAll('.ra-known[data-kind=lastSeen]').length).toBe(4);
  });
});

function button(name: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>('button')].find(
    ({ textContent }) => textContent === name,
  );
}

function rowOf(name: string): Element | undefined {
  return [...page.querySelectorAll('tr')].find(({ textContent }) => textContent?.includes(name));
}
