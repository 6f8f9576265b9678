import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ruleset } from '../../../src/content';
import {
  decodeText,
  type FactionId,
  fileText,
  type GameFile,
  type GivenOrder,
  parseScenario,
  required,
  type Setup,
  thaw,
} from '../../../src/sim';
import { genesisHash, turnHash } from '../../../src/sim/save/chain';
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
  if (!('opened' in result)) throw new Error(JSON.stringify(result));
  return result.opened;
}

/** All that the advisor would order. */
async function advised(simulation: Simulation, seat: FactionId): Promise<GivenOrder[]> {
  const advice = await simulation.advise(seat, []);
  const rows = advice.plans.flatMap((plan) => plan.rows.map(({ id }) => id));
  return acceptedOrders(advice, rows);
}

/** A game of three months, commanded by the first power of the map. */
async function played() {
  const simulation = createSimulation();
  const first = opened(await simulation.newGame(setup));
  const faction = required(first.scenario.factions[0], 'a power').id;
  const players = {
    [faction]: { controller: 'human', difficulty: 'normal', handicap: 0 },
  } as const;
  const start = opened(await simulation.newGame({ ...setup, players }));
  const progress: Progress[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const orders = { [faction]: await advised(simulation, faction) };
    await simulation.endTurn(orders, (step) => progress.push(step));
  }
  return { simulation, faction, start, progress };
}

describe('the simulation behind the page', () => {
  it('plays, saves, and opens what it saved to the same view', async () => {
    const { simulation, faction, start, progress } = await played();
    expect(start.seats).toEqual([faction]);
    expect(progress.map(({ kind }) => kind)).toContain('thinking');
    const before = await simulation.frame(3, faction);
    const other = createSimulation();
    const again = opened(await other.openFile((await simulation.save()).bytes, 'play'));
    expect(again.turns).toBe(3);
    expect(await other.view(faction)).toEqual({ ...before, turn: undefined });
    expect(await other.verify(() => {})).toEqual({ ok: true, turns: 3, hash: before.hash });
  });

  it('keeps campaign and orders of the month in the file, and exports other orders', async () => {
    const { simulation, faction } = await played();
    const orders = await advised(simulation, faction);
    const draft = { [faction]: orders };
    const { bytes, turn, hash } = await simulation.save({ campaign: 'mine', draft });
    const other = createSimulation();
    const again = opened(await other.openFile(bytes, 'play'));
    expect(again).toMatchObject({ campaign: 'mine', draft });
    expect(again.chain.at(-1)).toBe(hash);
    expect(again.chain).toHaveLength(turn);
    const first = { [faction]: orders.slice(0, 1) };
    const fewer = required(await other.redraft(bytes, first), 'a file');
    const third = createSimulation();
    expect(opened(await third.openFile(fewer, 'play'))).toMatchObject({
      campaign: 'mine',
      draft: first,
    });
    expect(await third.view(faction)).toEqual(await other.view(faction));
  });

  it('refuses a broken file whole and keeps the open game', async () => {
    const { simulation } = await played();
    const hash = (await simulation.frame(3, null)).hash;
    const result = await simulation.openFile(new TextEncoder().encode('{"genesis": 1}'), 'play');
    expect('issues' in result && result.issues.length).toBeGreaterThan(0);
    expect((await simulation.frame(3, null)).hash).toBe(hash);
  });

  it('keeps a ledger that tells a faction no more than it knew', async () => {
    const { simulation, faction } = await played();
    const [whole, seen] = [await simulation.ledger(null), await simulation.ledger(faction)];
    expect(whole.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    const [truth, view] = [required(whole[3], 'a row'), required(seen[3], 'a row')];
    expect(view.factions[faction]).toEqual(truth.factions[faction]);
    const others = Object.keys(truth.factions).filter((id) => id !== faction);
    for (const id of others) {
      const { ships, strength } = required(view.factions[id], id);
      expect(truth.factions[id]?.ships.kind, id).toBe('exact');
      expect(ships.kind, `ships of ${id}`).toMatch(/atLeast|unknown/);
      expect(strength.kind, `strength of ${id}`).toMatch(/estimate|unknown/);
    }
    const theirs = await simulation.ledger(required(others[0], 'another'));
    expect(theirs[3]?.factions[others[0] ?? '']?.ships.kind).toBe('exact');
    expect(theirs[3]?.factions[faction]?.ships.kind).not.toBe('exact');
    await simulation.endTurn({ [faction]: [] }, () => {});
    expect((await simulation.ledger(null)).map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps a ledger for every seat, each of what it knew', async () => {
    const simulation = createSimulation();
    const { scenario } = opened(await simulation.newGame(setup));
    const seats = scenario.factions.slice(0, 2).map(({ id }) => id);
    const person = { controller: 'human', difficulty: 'normal', handicap: 0 } as const;
    const players = Object.fromEntries(seats.map((id) => [id, person]));
    expect(opened(await simulation.newGame({ ...setup, players })).seats).toEqual(seats);
    const [own = '', other = ''] = seats;
    const facts = await simulation.endTurn({ [own]: [], [other]: [] }, () => {});
    expect(facts).toEqual({ turn: 2, over: false, fallen: [], fell: [] });
    for (const [viewer, viewed] of [seats, [other, own]]) {
      const rows = await simulation.ledger(required(viewer, 'a viewer'));
      expect(rows).toHaveLength(2);
      expect(rows[1]?.factions[viewer ?? '']?.ships.kind).toBe('exact');
      expect(rows[1]?.factions[viewed ?? '']?.ships.kind).not.toBe('exact');
    }
  });

  it('branches a game that shares its turns and goes on under another command', async () => {
    const { simulation, faction } = await played();
    const before = await simulation.frame(2, null);
    const other = required(
      Object.keys(before.view.factions).find((id) => id !== faction),
      'another power',
    );
    const branch = await simulation.branch(2, other);
    expect(branch.seats).toEqual([other]);
    expect(branch.turns).toBe(2);
    expect((await simulation.frame(2, null)).view).toEqual(before.view);
    expect((await simulation.verify(() => {})).ok).toBe(true);
  });
});

const example = readFileSync(new URL('../../../docs/examples/three_stars.json', import.meta.url));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a scenario from a file', () => {
  it('begins nothing: what is chosen before a game is chosen first', async () => {
    const simulation = createSimulation();
    const read = await simulation.openFile(new Uint8Array(example), 'play');
    expect(read).toMatchObject({ scenario: { id: 'three_stars' } });
    expect(await simulation.lookInto(new Uint8Array(example))).toEqual(read);
    await expect(simulation.save()).rejects.toThrow('an open game');
  });

  it('is played with the power, skill, luck and seed that were chosen', async () => {
    const simulation = createSimulation();
    const draft = JSON.parse(String(example));
    // Called as one of the game's own, it is itself all the same.
    draft.id = 'crossover_2370';
    const scenario = required(parseScenario(draft, ruleset).scenario, 'the example');
    const player = { controller: 'human', difficulty: 'hard', handicap: -100 } as const;
    const chosen: Setup = {
      scenario: scenario.id,
      seed: 'mine',
      luck: 'none',
      players: { talon: player },
    };
    const {
      seats,
      setup: begun,
      scenario: facts,
    } = opened(await simulation.newGame(chosen, scenario));
    expect(facts.title).toBe('Three stars');
    expect(seats).toEqual(['talon']);
    expect(begun).toMatchObject({ ...chosen, players: { talon: player } });
    await simulation.endTurn({ talon: await advised(simulation, 'talon') }, () => {});
    const { bytes } = await simulation.save();
    expect(opened(await simulation.openFile(bytes, 'play')).turns).toBe(1);
  });

  it('is told in the language that is spoken, and played as it is', async () => {
    const simulation = createSimulation();
    const scenario = required(parseScenario(String(example), ruleset).scenario, 'the example');
    const setup: Setup = { scenario: scenario.id, seed: '1', luck: 'full', players: {} };
    expect(await simulation.speak('de')).toBeNull();
    const told = opened(await simulation.newGame(setup, scenario));
    expect(told.scenario).toMatchObject({
      title: 'Drei Sterne',
      history: [{ when: 'Dezember 2374' }],
    });
    expect(told.chart.systems.ford?.name).toBe('Die Furt');
    expect(told.rules.shipClasses.haven_warden).toMatchObject({ name: 'Hüter' });
    expect((await simulation.view('talon')).view.factions.talon?.name).toBe('Haus Talon');
    await simulation.endTurn({}, () => {});
    expect((await simulation.frame(0, null)).view.worlds['ford.prime']?.name).toBe('Furtland');
    const again = await simulation.speak('en');
    expect(again).toMatchObject({ scenario: { title: 'Three stars' }, turns: 1 });
    expect((await simulation.view('talon')).view.factions.talon?.name).toBe('House of Talon');
    // What is kept is the game that was played.
    await simulation.speak('de');
    const { bytes } = await simulation.save();
    const file = JSON.parse(gunzipSync(bytes).toString()) as GameFile;
    expect(file.scenario).toEqual(scenario);
    expect(JSON.stringify(file.keyframes)).not.toContain('Furtland');
    expect((await simulation.verify(() => {})).ok).toBe(true);
    expect(await simulation.lookInto(bytes)).toMatchObject({ facts: { title: 'Drei Sterne' } });
  });

  it('is refused with all its mistakes; a file of another kind with what was expected', async () => {
    const simulation = createSimulation();
    const broken = await simulation.openFile(
      bytesOf(String(example).replace('"talon"', '"talo"')),
      'play',
    );
    expect('issues' in broken && broken.issues.length).toBeGreaterThan(0);
    expect(await simulation.openFile(bytesOf('\u0000\u0001PNG'), 'play')).toEqual({
      issues: [expect.objectContaining({ values: { is: 'binary', wanted: 'either' } })],
    });
    expect(await simulation.lookInto(bytesOf('Dear diary'))).toEqual({
      issues: [expect.objectContaining({ values: { is: 'text', wanted: 'either' } })],
    });
  });
});

describe.each([{ rulesVersion: 1 }, { contentHash: '0123456789abcdef' }])(
  'a game of other rules (%j)',
  (change) => {
    async function openOld() {
      const { simulation, faction } = await played();
      const { bytes } = await simulation.save();
      const decoded = decodeText(String(gunzipSync(bytes)), ruleset);
      if ('issues' in decoded) throw new Error(JSON.stringify(decoded.issues));
      // Its chain is its own: only what is checked without playing is made anew.
      const old = { ...decoded.file, ...change };
      const start = genesisOf(old);
      const turns = old.turns.map((turn, index) => ({ ...turn, hash: start[index + 1] as string }));
      const file = { ...old, genesis: start[0] as string, turns };
      const watching = createSimulation();
      return {
        watching,
        faction,
        result: await watching.openFile(bytesOf(fileText(file)), 'play'),
      };
    }

    it('is watched from the states it kept', async () => {
      const { watching, faction, result } = await openOld();
      const { kept } = opened(result);
      expect(kept).toEqual([0, 3]);
      expect((await watching.frame(3, faction)).view.turn).toBe(4);
      expect((await watching.frame(3, null)).events).toEqual([]);
      expect(await watching.chronicle(null)).toEqual([]);
      expect(await watching.stories(3, null)).toEqual([]);
      expect((await watching.ledger(null)).map(({ turn }) => turn)).toEqual([0, 3]);
      expect(await watching.verify(() => {})).toMatchObject({ ok: false, reason: 'otherRules' });
    });

    it('is not gone on with', async () => {
      const { watching, faction } = await openOld();
      const only = 'can only be watched';
      await expect(watching.endTurn({}, () => {})).rejects.toThrow(only);
      await expect(watching.advise(faction, [])).rejects.toThrow(only);
      await expect(watching.branch(3, faction)).rejects.toThrow(only);
    });
  },
);

/** The chain of a file whose head was changed, made anew over the states it kept. */
function genesisOf(file: GameFile): string[] {
  const chain = [genesisHash(file, thaw(file, required(file.keyframes[0], 'a start')))];
  for (const [index, { orders, hash }] of file.turns.entries()) {
    const keyframe = file.keyframes.find(({ after }) => after === index + 1);
    const before = required(chain[index], 'a link');
    chain.push(keyframe ? turnHash(before, orders, thaw(file, keyframe)) : hash);
  }
  return chain;
}
