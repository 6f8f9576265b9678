import { describe, expect, it } from 'vitest';
import { digest } from '../../../src/sim/events/digest';
import type { EventFact, GameEvent } from '../../../src/sim/events/event';

const told = (fact: EventFact, partOf?: string): GameEvent => ({
  ...fact,
  ...(partOf === undefined ? {} : { partOf }),
  where: null,
  to: 'all',
});

const sighted = told({
  type: 'fleetDetected',
  fleet: 'fleet:blue:1',
  name: 'First',
  faction: 'blue',
  by: 'red',
  ships: 1,
  cloaked: false,
});
const war = (by: string, on: string) =>
  told({ type: 'warDeclared', by, on, cause: 'conquest', joined: [] } as EventFact);
const signed = told(
  { type: 'treatySigned', treaty: 'treaty:red:1', kind: 'trade', parties: ['red', 'blue'] },
  'deal:red:1',
);
const deal = told({
  type: 'dealMade',
  deal: 'deal:red:1',
  from: 'red',
  receiver: 'blue',
  give: [],
  take: [],
});
const battle = (lost: number) =>
  told({
    type: 'battleFought',
    battle: 'battle:1:sol:1',
    towards: null,
    sides: [['red'], ['blue']],
    lost: { red: lost },
    end: 'contested',
    victor: [],
    fled: [],
  });
const loss = told(
  {
    type: 'shipLost',
    ship: 'ship:red:1',
    name: 'Vor',
    class: 'cruiser',
    faction: 'red',
    how: 'battle',
    by: 'blue',
  },
  'battle:1:sol:1',
);
const mine = told({
  type: 'buildingBuilt',
  world: 'sol.home',
  faction: 'red',
  building: 'mine',
  byGovernor: true,
});

describe('a month’s digest', () => {
  it('puts a war before a sighting, in another rank', () => {
    const [first, second] = digest([sighted, war('blue', 'green')], 'red');
    expect([first?.event.type, first?.rank]).toEqual(['warDeclared', 'headline']);
    expect([second?.event.type, second?.rank]).toEqual(['fleetDetected', 'record']);
  });

  it('tells a treaty once to those who made the deal, and to all others', () => {
    const told = digest([signed, deal], 'red');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ event: { type: 'dealMade' }, parts: [] });
    expect(digest([signed], 'green').map(({ event }) => event.type)).toEqual(['treatySigned']);
  });

  it('gathers what happened in a battle under it, and tells it alone to who saw no more', () => {
    const [line, ...rest] = digest([loss, battle(1)], 'red');
    expect(rest).toEqual([]);
    expect(line?.event.type).toBe('battleFought');
    expect(line?.parts.map(({ event }) => event.type)).toEqual(['shipLost']);
    expect(digest([loss], 'red')).toHaveLength(1);
  });

  it('says the same thing once, with its number', () => {
    expect(digest([mine, mine], 'red')).toMatchObject([{ times: 2, parts: [] }]);
  });

  it('ranks by the reader: a world lost is a headline, a neighbour’s is a matter', () => {
    const fall = told({
      type: 'worldInvaded',
      world: 'sol.home',
      by: 'blue',
      from: 'red',
      attackersLost: 1,
      defendersLost: 1,
      liberated: false,
    });
    expect(digest([fall], 'red')[0]?.rank).toBe('headline');
    expect(digest([fall], 'green')[0]?.rank).toBe('matter');
    expect(digest([fall], null)[0]?.rank).toBe('headline');
    expect(digest([battle(2)], 'red')[0]?.rank).toBe('headline');
    expect(digest([battle(0)], 'green')[0]?.rank).toBe('record');
  });

  it('lets the war lead where a vote brought it about', () => {
    const fact = { type: 'motionVoted', alliance: 'pact', division: { motion: 'motion:red:1' } };
    const vote: GameEvent = { ...told(fact as unknown as EventFact), to: ['red'] };
    const declared = { ...war('red', 'blue'), partOf: 'motion:red:1' };
    const ended = told({ type: 'treatyEnded', kind: 'trade', parties: ['red', 'blue'] }, 'war:red');
    const [line, ...rest] = digest([vote, declared, ended], 'red');
    expect(rest).toEqual([]);
    expect(line?.event.type).toBe('warDeclared');
    expect(line?.parts.map(({ event }) => event.type)).toEqual(['motionVoted', 'treatyEnded']);
  });
});

describe('small news that comes by the dozen', () => {
  const explored = (by: string, system: string) => told({ type: 'systemExplored', by, system });

  it('is one line for each who did it, with the rest as its parts', () => {
    const events = ['a', 'b', 'c'].flatMap((system) => [
      explored('red', system),
      explored('blue', system),
    ]);
    const lines = digest(events, 'red');
    expect(lines).toHaveLength(2);
    const [own] = lines.filter(
      ({ event }) => event.type === 'systemExplored' && event.by === 'red',
    );
    expect(own?.parts.map(({ event }) => event)).toEqual([
      explored('red', 'b'),
      explored('red', 'c'),
    ]);
  });

  it('keeps what differs apart', () => {
    expect(digest([explored('red', 'a'), sighted], 'red')).toHaveLength(2);
  });
});
