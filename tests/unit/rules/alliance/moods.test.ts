import { describe, expect, test } from 'vitest';
import type { MotionKind, MotionTerms } from '../../../../src/sim';
import { contentmentOf } from '../../../../src/sim/rules/alliance/contentment';
import { forecastDivision } from '../../../../src/sim/rules/alliance/division';
import { moodEffects, moodsAfter } from '../../../../src/sim/rules/alliance/moods';
import { council as councilPhase } from '../../../../src/sim/turn/phases/council';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { testContext } from '../../../support/context';
import { moved, type Table, think } from '../../../support/council';
import { samples, withSpoil } from '../../../support/motions';

/** A Council with a broker, spoils and quarrels, in which a term of office is over. */
function quarrelling(): Table {
  const table = withSpoil({
    alliance: {
      broker: 'green',
      offices: { supremeLegate: 'red', intendant: 'green' },
      parity: 80,
    },
    customs: { red: { bondage: 40 }, blue: { bondage: -40, ambition: 30 } },
  });
  const { game, rules, alliance } = table;
  alliance.offices.supremeLegate!.since = game.turn - rules.numbers.council.office.term;
  alliance.council!.accounts = {
    red: { given: { ships: 300 }, received: { subsidies: 20 } },
    blue: { given: { ships: 100 }, received: { subsidies: 900 } },
  };
  think(game, 'blue', 'red', -25);
  think(game, 'green', 'blue', 35);
  return table;
}

const kinds: readonly MotionKind[] = [
  'election',
  'allotment',
  'tribute',
  'expulsion',
  'charter',
  'tariff',
  'censure',
  'quota',
];

describe('what a motion does to contentment', () => {
  test.each(kinds)('%s: is foretold as it comes to pass, by every member', (kind) => {
    const table = quarrelling();
    const { game, rules, alliance } = table;
    const motion = moved(table, 'red', samples[kind], { vote: 'aye' });
    motion.votes.green = 'aye';
    // The charter takes two thirds.
    motion.votes.blue = kind === 'charter' ? 'aye' : 'nay';
    const division = forecastDivision(game, rules, alliance, motion);
    expect(division.passed).toBe(true);
    const moods = moodsAfter(game, rules, alliance, motion, division);
    for (const member of alliance.members) {
      const view = viewFor(game, rules, member);
      const seen = view.alliances.pact!;
      const entered = seen.council!.agenda.find(({ id }) => id === motion.id)!;
      expect(moodsAfter(view, rules, seen, entered, division)).toEqual(moods);
    }
    councilPhase(game, testContext(game, rules));
    expect(moods.map(({ member, after }) => ({ member, after }))).toEqual(
      alliance.members.map((member) => ({
        member,
        after: contentmentOf(game, rules, alliance, member),
      })),
    );
  });

  test('to suppose it leaves everything as it is', () => {
    for (const kind of kinds) {
      const table = quarrelling();
      const { game, rules, alliance } = table;
      const motion = moved(table, 'red', samples[kind]);
      const before = structuredClone(game);
      const division = forecastDivision(game, rules, alliance, motion);
      moodEffects(game, rules, alliance, motion, division);
      expect(game).toEqual(before);
    }
  });

  test('is told of those whose mood it changes', () => {
    const table = quarrelling();
    const { game, rules, alliance } = table;
    const terms: MotionTerms = { kind: 'election', office: 'supremeLegate', holder: 'blue' };
    const motion = moved(table, 'red', terms, { vote: 'aye' });
    const division = forecastDivision(game, rules, alliance, motion);
    const told = moodEffects(game, rules, alliance, motion, division);
    const blue = told.find(({ values }) => values.member === 'blue');
    expect(blue?.code).toBe('motion.mood');
    expect(Number(blue?.values.after)).toBeGreaterThan(Number(blue?.values.before));
  });
});
