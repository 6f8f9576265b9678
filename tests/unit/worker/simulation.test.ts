import { describe, expect, it } from 'vitest';
import { type GivenOrder, known, type Setup } from '../../../src/sim';
import { acceptedOrders } from '../../../src/store/advice';
import type { Opened, OpenResult, Progress, Simulation } from '../../../src/worker/protocol';
import { createSimulation } from '../../../src/worker/simulation';

const setup: Setup = {
  scenario: 'sandbox',
  seed: 'worker',
  luck: 'full',
  players: {},
  sandbox: { seed: 'worker', systems: 30, factions: 3, lanes: 'some', pace: 1000 },
};

function opened(result: OpenResult): Opened {
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.opened;
}

/** All that the advisor would order. */
async function advised(simulation: Simulation): Promise<GivenOrder[]> {
  const advice = await simulation.advise([]);
  const rows = advice.plans.flatMap((plan) => plan.rows.map(({ id }) => id));
  return acceptedOrders(advice, rows);
}

/** A game of three months, commanded by the first power of the map. */
async function played() {
  const simulation = createSimulation();
  const first = opened(await simulation.newGame(setup));
  const faction = known(first.scenario.factions[0], 'a power').id;
  const players = {
    [faction]: { controller: 'human', difficulty: 'normal', handicap: 0 },
  } as const;
  const start = opened(await simulation.newGame({ ...setup, players }));
  const progress: Progress[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await simulation.endTurn(await advised(simulation), (step) => progress.push(step));
  }
  return { simulation, faction, start, progress };
}

describe('the simulation behind the page', () => {
  it('plays, saves, and opens what it saved to the same view', async () => {
    const { simulation, faction, start, progress } = await played();
    expect(start.faction).toBe(faction);
    expect(progress.map(({ kind }) => kind)).toContain('thinking');
    const before = await simulation.frame(3, faction);
    const other = createSimulation();
    const again = opened(await other.openFile((await simulation.save()).bytes));
    expect(again.turns).toBe(3);
    expect(again.shown).toEqual({ ...before, turn: undefined });
    expect(await other.verify(() => {})).toEqual({ ok: true, turns: 3, hash: before.hash });
  });

  it('keeps campaign and orders of the month in the file, and exports other orders', async () => {
    const { simulation } = await played();
    const draft = await advised(simulation);
    const { bytes, turn, hash } = await simulation.save({ campaign: 'mine', draft });
    const other = createSimulation();
    const again = opened(await other.openFile(bytes));
    expect(again).toMatchObject({ campaign: 'mine', draft });
    expect(again.chain.at(-1)).toBe(hash);
    expect(again.chain).toHaveLength(turn);
    const fewer = known(await other.redraft(bytes, draft.slice(0, 1)), 'a file');
    const third = opened(await createSimulation().openFile(fewer));
    expect(third).toMatchObject({ campaign: 'mine', draft: draft.slice(0, 1) });
    expect(third.shown).toEqual(again.shown);
  });

  it('refuses a broken file whole and keeps the open game', async () => {
    const { simulation } = await played();
    const hash = (await simulation.frame(3, null)).hash;
    const result = await simulation.openFile(new TextEncoder().encode('{"genesis": 1}'));
    expect('issues' in result && result.issues.length).toBeGreaterThan(0);
    expect((await simulation.frame(3, null)).hash).toBe(hash);
  });

  it('keeps a ledger that tells a faction no more than it knew', async () => {
    const { simulation, faction } = await played();
    const [whole, seen] = [await simulation.ledger(null), await simulation.ledger(faction)];
    expect(whole.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    const [truth, view] = [known(whole[3], 'a row'), known(seen[3], 'a row')];
    expect(view.factions[faction]).toEqual(truth.factions[faction]);
    const others = Object.keys(truth.factions).filter((id) => id !== faction);
    for (const id of others) {
      const { ships, strength } = known(view.factions[id], id);
      expect(truth.factions[id]?.ships.kind, id).toBe('exact');
      expect(ships.kind, `ships of ${id}`).toMatch(/atLeast|unknown/);
      expect(strength.kind, `strength of ${id}`).toMatch(/estimate|unknown/);
    }
    const theirs = await simulation.ledger(known(others[0], 'another'));
    expect(theirs[3]?.factions[others[0] ?? '']?.ships.kind).toBe('exact');
    expect(theirs[3]?.factions[faction]?.ships.kind).not.toBe('exact');
    await simulation.endTurn([], () => {});
    expect((await simulation.ledger(null)).map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4]);
  });

  it('branches a game that shares its turns and goes on under another command', async () => {
    const { simulation, faction } = await played();
    const before = await simulation.frame(2, null);
    const other = known(
      Object.keys(before.view.factions).find((id) => id !== faction),
      'another power',
    );
    const branch = await simulation.branch(2, other);
    expect(branch.faction).toBe(other);
    expect(branch.turns).toBe(2);
    expect((await simulation.frame(2, null)).view).toEqual(before.view);
    expect((await simulation.verify(() => {})).ok).toBe(true);
  });
});
