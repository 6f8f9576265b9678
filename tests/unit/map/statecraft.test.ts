import { describe, expect, it } from 'vitest';
import { alongBorder } from '../../../src/map/geometry/alongBorder';
import { arcPoint, arcPoints } from '../../../src/map/geometry/arc';
import { bordersOf } from '../../../src/map/geometry/borders';
import { cellsOf } from '../../../src/map/geometry/cells';
import { zoneTriangles } from '../../../src/map/geometry/zone';
import { markKinds } from '../../../src/map/gpu/markShader';
import { markBoxes } from '../../../src/map/labels/markBoxes';
import { parchment } from '../../../src/map/model/colour';
import { mapLetters } from '../../../src/map/model/mapLetters';
import { mapModel } from '../../../src/map/model/mapModel';
import { legendFor } from '../../../src/map/model/modes';
import { statecraftOf } from '../../../src/map/model/statecraft';
import { statecraftMarks } from '../../../src/map/model/statecraftMarks';
import { statecraftNotes } from '../../../src/map/model/statecraftNotes';
import { type Operation, required, type View, viewFor } from '../../../src/sim';
import { pairKey } from '../../../src/sim/state/ids';
import { chooseLanguage, words } from '../../../src/text';
import { tinyGalaxy } from '../../support/galaxy';

const operation: Operation = {
  id: 'operation:red:1',
  target: 'far',
  staging: 'home',
  strike: 4,
  command: 'red',
  called: 1,
  quotas: {},
  fleets: {},
  brought: {},
  status: 'gathering',
};

function galaxy() {
  const { game, rules } = tinyGalaxy({
    systems: { home: [0, 0], near: [300, 40], far: [600, 0], gap: [300, 400], edge: [300, -400] },
    lanes: ['home-near', 'near-far', 'gap-near', 'edge-near'],
    factions: ['red', 'green', 'blue'],
    worlds: {
      'home.one': { owner: 'red', development: 'developed', people: 900 },
      'edge.one': { owner: 'green', development: 'developed', people: 900 },
      'far.one': { owner: 'blue', development: 'developed', people: 900 },
    },
    wars: [['red', 'blue']],
    alliances: { union: ['red', 'green'] },
    treaties: [
      { kind: 'armistice', between: ['green', 'blue'], zone: ['gap', 'near'] },
      { kind: 'armistice', between: ['red', 'blue'], zone: ['near', 'gap'] },
    ],
  });
  const council = required(game.alliances.union?.council, 'the council');
  council.operations.push({ ...operation }, { ...operation, id: 'operation:red:2', status: 'won' });
  council.intents = {
    red: [{ kind: 'defend', system: 'near', turn: 1 }],
    green: [
      { kind: 'attack', system: 'far', turn: 1 },
      { kind: 'raid', system: 'far', turn: 1 },
    ],
  };
  required(game.relations[pairKey('red', 'blue')], 'the war').goals = {
    red: ['far'],
    blue: ['home'],
  };
  return { game, rules };
}

const { game, rules } = galaxy();
const view = viewFor(game, rules, 'red');
const model = mapModel(view, rules);
const point = (id: string) => {
  const { x, y } = required(model.systems[model.systemIndex[id] ?? -1], id);
  return { x, y };
};
const shownTo = (seen: View, mode: Parameters<typeof statecraftOf>[2] = 'political') =>
  statecraftOf(seen, mapModel(seen, rules), mode);

describe('statecraft on the map', () => {
  it('draws armistices over the same systems as one zone, for everybody, in political modes', () => {
    const systems = ['gap', 'near'].map((id) => model.systemIndex[id]);
    const zones = [{ key: 'gap,near', systems }];
    expect(shownTo(view).zones).toEqual(zones);
    expect(shownTo(viewFor(game, rules, 'blue'), 'diplomacy').zones).toEqual(zones);
    expect(shownTo(view, 'economy').zones).toEqual([]);
  });

  it('marks operations that are not over, and those moved in Council, for members alone', () => {
    const marks = [
      { key: operation.id, staging: point('home'), target: point('far'), strike: 4 },
    ] as const;
    expect(shownTo(view).operations).toEqual([{ ...marks[0], stage: 'gathering' }]);
    expect(shownTo(viewFor(game, rules, 'blue')).operations).toEqual([]);

    const moved = galaxy();
    const { target, staging, strike, command } = operation;
    moved.game.alliances.union?.council?.agenda.push({
      id: 'motion:1',
      terms: { kind: 'operation', target, staging, strike, command },
      by: 'green',
      entered: 1,
      ultimatum: false,
      offer: null,
      lobbying: {},
      votes: {},
    });
    const [, proposed] = shownTo(viewFor(moved.game, rules, 'red')).operations;
    expect(proposed).toMatchObject({ key: 'motion:1', stage: 'proposed', strike: 4 });
  });

  it('shows what allies mean to do, side by side, and not one’s own intents', () => {
    const { intents } = shownTo(view);
    expect(intents.map(({ faction, kind, place }) => [faction, kind, place])).toEqual([
      ['green', 'attack', 0],
      ['green', 'raid', 1],
    ]);
    expect(intents[0]).toMatchObject(point('far'));
    expect(shownTo(viewFor(game, rules, 'blue')).intents).toEqual([]);
  });

  it('flies a pennant at the systems one’s own wars are for', () => {
    expect(shownTo(view).goals).toEqual([point('far')]);
    expect(shownTo(viewFor(game, rules, 'blue')).goals).toEqual([point('home')]);
    expect(shownTo(viewFor(game, rules, 'green')).goals).toEqual([]);
  });

  it('is told by the legend where there is any', () => {
    const codes = (seen: View) => legendFor('political', seen).map(({ code }) => code);
    expect(codes(view)).toEqual(
      expect.arrayContaining(['mark.zone', 'mark.gathering', 'mark.strike']),
    );
    expect(codes(viewFor(game, rules, 'blue'))).not.toContain('mark.strike');
  });

  it('names zones inside them and dates operations on their arc', () => {
    const words = {
      neutralZone: 'Neutral zone',
      operation: (stage: string, { year, month }: { year: number; month: number }) =>
        `${stage} ${month}/${year}`,
    };
    const notes = statecraftNotes(view, model, shownTo(view), words);
    expect(notes.map(({ text }) => text)).toEqual(['NEUTRAL ZONE', 'GATHERING 4/2295']);
    const cells = cellsOf(model.systems);
    const zone = new Set(shownTo(view).zones[0]?.systems);
    for (const { x, y } of notes[0]?.spots ?? []) expect(zone.has(cells.find(x, y))).toBe(true);
    expect(notes[0]?.spots.length).toBeGreaterThan(2);
  });

  it('has every letter of what is written on it, in any language', async () => {
    await chooseLanguage('en-XA');
    const said = words.statecraftMap;
    const letters = mapLetters(view, said);
    const notes = statecraftNotes(view, model, shownTo(view), said);
    await chooseLanguage('en');
    const written = notes.map(({ text }) => text).join('');
    expect(written).toMatch(/Ž.*«/);
    expect([...written].filter((letter) => !letters.includes(letter))).toEqual([]);
  });

  it('keeps names clear of marks: one box for each, four for an operation’s chevrons', () => {
    const marks = statecraftMarks(shownTo(view), parchment);
    const kinds = marks.map(({ kind }) => kind);
    expect(kinds).toEqual([
      markKinds.pennant,
      markKinds.attack,
      markKinds.raid,
      markKinds.rally,
      markKinds.strike,
    ]);
    const boxes = markBoxes(marks, 0.6);
    expect(boxes).toHaveLength(3 + 4 + 4);
    const { x, y } = point('home');
    const covered = boxes.some(
      ({ left, top, width, height }) =>
        left < x * 0.6 && x * 0.6 < left + width && top < y * 0.6 && y * 0.6 < top + height,
    );
    expect(covered).toBe(false);
  });
});

describe('geometry of statecraft', () => {
  const cells = cellsOf(model.systems);
  const owners = model.systems.map(({ owner }) => owner);

  it('arcs from one system to the other, their ends clear', () => {
    const [from, to] = [point('home'), point('far')];
    for (const [share, end] of [
      [0, from],
      [1, to],
    ] as const) {
      const at = arcPoint(from, to, share);
      expect(Math.hypot(at.x - end.x, at.y - end.y)).toBeCloseTo(0);
    }
    expect(arcPoint(from, to, 0.5).y).toBeLessThan(-50);
    const points = arcPoints(from, to);
    expect(points[0]?.x).toBeGreaterThan(from.x);
    expect(points.at(-1)?.x).toBeLessThan(to.x);
  });

  it('runs dashes on around every border', () => {
    const borders = bordersOf(cells, owners);
    const along = alongBorder(borders);
    expect(along.size).toBe(borders.sides.length);
    const closed = new Set(owners.filter((owner) => owner >= 0)).size;
    expect([...along.values()].filter((start) => start === 0)).toHaveLength(closed);
  });

  it('covers the cells of a zone alone, and follows the borders there are', () => {
    const ground = bordersOf(cells, owners);
    const only = model.systemIndex.home ?? -1;
    const zone = bordersOf(
      cells,
      owners.map((_, cell) => (cell === only ? 0 : -1)),
      ground,
    );
    for (const { from } of zone.sides) expect(zone.xs[from]).toBe(ground.xs[from]);
    const { vertices, indices } = zoneTriangles(zone);
    const corners = cells.rings[only]?.length ?? 0;
    expect(vertices).toHaveLength((corners * 3 + 1) * 3);
    expect(Math.max(...indices)).toBe(corners * 3);
  });
});
