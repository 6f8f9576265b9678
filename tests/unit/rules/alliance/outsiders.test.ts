import { describe, expect, test } from 'vitest';
import type { MotionTerms } from '../../../../src/sim';
import { outsidersAnswer } from '../../../../src/sim/rules/alliance/outsiders';
import { council as councilPhase } from '../../../../src/sim/turn/phases/council';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { testContext } from '../../../support/context';
import { council, moved, type Table, think } from '../../../support/council';
import { samples } from '../../../support/motions';

/** Carries a motion, and tells what was foreseen of its outsider and what came of it. */
function carried(table: Table, terms: MotionTerms) {
  const { game, rules, alliance } = table;
  const motion = moved(table, 'red', terms);
  Object.assign(motion.votes, { red: 'aye', blue: 'aye', green: 'aye' });
  const foreseen = outsidersAnswer(game, rules, alliance, motion);
  const view = viewFor(game, rules, 'blue');
  const seen = outsidersAnswer(view, rules, view.alliances.pact!, motion);
  const context = testContext(game, rules);
  councilPhase(game, context);
  return { foreseen, seen, types: context.events.map(({ type }) => type as string) };
}

const opinions = [-90, -60, -30, -10, 0, 10, 30, 60, 90];

describe('the answer of an outsider', () => {
  test('to an armistice is foreseen as he gives it', () => {
    const answers = opinions.map((points) => {
      const wars = [
        ['red', 'grey'],
        ['blue', 'grey'],
        ['green', 'grey'],
      ] as const;
      const table = council({ wars, customs: { grey: { war: 50 } } });
      for (const member of table.alliance.members) think(table.game, 'grey', member, points);
      const { foreseen, seen, types } = carried(table, samples.armistice);
      expect(foreseen?.faction).toBe('grey');
      expect(types.includes('peaceMade')).toBe(foreseen?.verdict === 'yes');
      expect(types.includes('dealRefused')).toBe(foreseen?.verdict === 'no');
      expect([foreseen?.verdict, 'perhaps']).toContain(seen?.verdict);
      return foreseen?.verdict;
    });
    expect(new Set(answers)).toEqual(new Set(['yes', 'no']));
  });

  test('to an invitation too, term by term, in every eye', () => {
    const answers = opinions.map((points) => {
      const table = council();
      for (const member of table.alliance.members) think(table.game, 'grey', member, points);
      const { foreseen, seen, types } = carried(table, samples.admission);
      expect(types.includes('memberJoined')).toBe(foreseen?.verdict === 'yes');
      expect(types.includes('foundingRefused')).toBe(foreseen?.verdict === 'no');
      expect(seen).toEqual(foreseen);
      return foreseen?.verdict;
    });
    expect(new Set(answers)).toEqual(new Set(['yes', 'no']));
  });

  test('of who has no envoys is his own; other motions need none', () => {
    const table = council();
    table.game.factions.grey!.envoys = false;
    const { game, rules, alliance } = table;
    const asked = (terms: MotionTerms) =>
      outsidersAnswer(game, rules, alliance, { by: 'red', terms, offer: null });
    expect(asked(samples.admission)?.verdict).toBe('himself');
    expect(asked(samples.quota)).toBeNull();
  });

  test('to what he has offered himself is yes', () => {
    const table = council({ wars: [['red', 'grey']] });
    const { game, rules, alliance } = table;
    const peace = { kind: 'peace' } as const;
    game.deals.one = {
      id: 'one',
      from: 'grey',
      to: 'red',
      give: [peace],
      take: [],
      turn: 4,
      counters: null,
    };
    const terms = { kind: 'armistice', with: 'grey', zone: [] } as const;
    expect(outsidersAnswer(game, rules, alliance, { by: 'red', terms, offer: 'one' })).toEqual({
      faction: 'grey',
      verdict: 'yes',
      judgement: null,
    });
  });
});
