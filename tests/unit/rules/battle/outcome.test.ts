import { describe, expect, it } from 'vitest';
import { advantages } from '../../../../src/sim/rules/battle/advantages';
import { plainFighter, type Side } from '../../../../src/sim/rules/battle/fighter';
import { type BattleOutcome, outcomeOf } from '../../../../src/sim/rules/battle/outcome';
import type { BattleResult, Fate } from '../../../../src/sim/rules/battle/result';
import type { BattleSetup } from '../../../../src/sim/rules/battle/setup';
import { spaceCombat } from '../../../../src/sim/turn/phases/spaceCombat';
import { battleOutcome, eventSentence, namesIn, plain } from '../../../../src/text';
import { testContext } from '../../../support/context';
import { tinyGalaxy } from '../../../support/galaxy';

const base = { name: '', class: '', faction: 'red', fleet: null, role: 'world' } as const;

type Fates = Record<string, [side: Side, kind: 'ship' | 'world', fate: Fate]>;

/** A battle of one fighter for each power and fate, that ended so. */
function ended(fates: Fates, victor: Side | null) {
  const all = Object.entries(fates);
  const setup = {
    sides: [0, 1].map((side) => all.filter(([, [own]]) => own === side).map(([id]) => id)),
    groups: all.map(([id]) => ({ faction: id })),
    fighters: all.map(([id, [side, kind]], group) =>
      plainFighter({ ...base, id, kind, side, group, faction: id }),
    ),
  };
  const result = {
    victor,
    left: all.map(([, [, , fate]]) => fate === 'retreated'),
    fighters: all.map(([, [, , fate]]) => ({ fate })),
  };
  return outcomeOf(setup as unknown as BattleSetup, result as unknown as BattleResult);
}

const said = (outcome: BattleOutcome) => plain(battleOutcome(outcome, (text) => ({ text })));

describe('what a battle came to', () => {
  it('names the powers that still stand, not the ally of theirs that fled', () => {
    const outcome = ended(
      {
        red: [0, 'ship', 'stands'],
        green: [0, 'ship', 'retreated'],
        blue: [1, 'ship', 'destroyed'],
      },
      0,
    );
    expect(outcome).toEqual({
      end: 'held',
      holders: ['red'],
      fled: ['green'],
      brought: { red: 1, green: 1, blue: 1 },
      lost: { red: 0, green: 0, blue: 1 },
    });
    expect(said(outcome)).toBe('The field was left to red. Ships of green withdrew.');
  });

  it('is nobody’s when both sides left it or lay still', () => {
    const outcome = ended({ red: [0, 'ship', 'retreated'], blue: [1, 'ship', 'retreated'] }, null);
    expect(said(outcome)).toBe('Nobody held the field. Ships of blue and red withdrew.');
    const wrecks = ended({ red: [0, 'ship', 'disabled'], blue: [1, 'ship', 'destroyed'] }, null);
    expect(wrecks.end).toBe('deserted');
  });

  it('goes on where both stand', () => {
    const outcome = ended({ red: [0, 'ship', 'stands'], blue: [1, 'world', 'stands'] }, null);
    expect(outcome).toMatchObject({ end: 'contested', holders: [], fled: [] });
  });

  it('is the batteries’ where the fleet above them fled', () => {
    const outcome = ended(
      {
        red: [0, 'ship', 'retreated'],
        green: [1, 'world', 'stands'],
        blue: [1, 'ship', 'retreated'],
      },
      1,
    );
    expect(outcome).toMatchObject({ end: 'batteries', holders: ['green'] });
    expect(said(outcome)).toBe(
      'Only the batteries of green still stand. Ships of blue and red withdrew.',
    );
  });

  it('is told in one way by its record and its report, on a lane with both its ends', () => {
    const lane = { kind: 'lane', from: 'sol', to: 'mid', progress: 10 } as const;
    const { game, rules } = tinyGalaxy({
      systems: { sol: [0, 0], mid: [100, 0] },
      lanes: ['sol-mid'],
      factions: ['red', 'blue'],
      wars: [['red', 'blue']],
      fleets: [
        { faction: 'red', at: lane, ships: ['cruiser*3'], retreatAt: 100 },
        { faction: 'blue', at: lane, ships: ['cruiser*6'] },
      ],
    });
    const context = testContext(game, rules);
    spaceCombat(game, context);
    const [record] = context.battles;
    const battle = context.events.find((event) => event.type === 'battleFought');
    const { end, holders, fled, lost } = record!.outcome;
    expect(battle).toMatchObject({ battle: record!.id, end, victor: holders, fled, lost });
    expect(fled).toEqual(['red']);
    const names = namesIn(game, rules);
    const lines = context.events.map((event) => plain(eventSentence(event, names)));
    expect(lines[0]).toMatch(/^Battle between Sol and Mid: /i);
    const retreat = context.events.findIndex(({ type }) => type === 'fleetRetreated');
    expect(lines[retreat]).toMatch(/left the lane and withdrew to Sol\./i);
  });
});

describe('what weighs in a battle', () => {
  const silent = plainFighter({ ...base, id: 'w', kind: 'world', side: 1, group: 1, hull: 0 });
  const ship = plainFighter({
    ...base,
    id: 's',
    kind: 'ship',
    role: 'cruiser',
    side: 1,
    group: 0,
    hull: 100,
    attack: 10,
    shots: 2,
  });
  const guns = plainFighter({ ...ship, id: 'g', kind: 'world', role: 'world', group: 2 });

  it('has no percentages of nothing', () => {
    expect(advantages([silent], [])).toEqual([]);
    const transport = plainFighter({ ...ship, attack: 0, hidden: true });
    const leadership = {
      commander: 'kor',
      manoeuvre: 0,
      attack: 50,
      defence: 0,
      hunger: 300,
      crowding: 0,
    };
    expect(advantages([transport], [{ side: 1, group: 0, leadership }])).toEqual([]);
  });

  it('counts batteries and the unseen as parts of their side', () => {
    const hidden = plainFighter({ ...ship, side: 0, hidden: true });
    const terms = advantages([hidden, ship, guns, silent], []);
    expect(terms).toEqual([
      { label: 'battle.strength', amount: -500 },
      { label: 'battle.unseen', amount: 1000 },
      { label: 'battle.batteries', subject: 'g', amount: -500 },
    ]);
  });
});
