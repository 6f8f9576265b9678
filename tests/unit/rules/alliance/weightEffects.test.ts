import { describe, expect, it } from 'vitest';
import { type MotionTerms, motionEffects } from '../../../../src/sim';
import { total } from '../../../../src/sim/lib/terms';
import { standings } from '../../../../src/sim/rules/alliance/standing';
import { resolveTurn } from '../../../../src/sim/turn/resolveTurn';
import { council, moved } from '../../../support/council';

/** What the motion says of standings before it is moved. */
function foretold(terms: MotionTerms) {
  const { game, rules, alliance } = council();
  return motionEffects(game, rules, alliance, terms);
}

/** Standings as they are, and as they are once every member has voted for it. */
function carried(terms: MotionTerms) {
  const table = council();
  const { game, rules, alliance } = table;
  const weights = (at: typeof game, council: typeof alliance) =>
    Object.fromEntries(
      Object.entries(standings(at, rules, council)).map(([id, sum]) => [id, total(sum)]),
    );
  const before = weights(game, alliance);
  const motion = moved(table, 'red', terms);
  for (const member of alliance.members) motion.votes[member] = 'aye';
  const after = resolveTurn(game, {}, rules).game;
  const pact = after.alliances.pact;
  if (!pact) throw new Error('the alliance is gone');
  return { before, after: weights(after, pact), game, later: after };
}

describe('what a motion on the charter, an office or a member costs is said before', () => {
  it('tells of a base share who gains and who loses, and by how much', () => {
    const change = { what: 'shares', member: 'red', from: 'blue', permille: 100 } as const;
    const terms: MotionTerms = { kind: 'charter', change };
    const { before, after } = carried(terms);
    const told = foretold(terms);
    const gain = told.find(({ code }) => code === 'motion.gains');
    expect(gain?.values).toMatchObject({ member: 'red', before: before.red });
    expect(told.find(({ code }) => code === 'motion.loses')?.values).toMatchObject({
      member: 'blue',
    });
    // Fleets and prestige move a little in the month of the vote.
    expect(Math.abs(Number(gain?.values.after) - (after.red ?? 0))).toBeLessThan(25);
  });

  it('tells the majority that would be needed, beside the one that is', () => {
    const { alliance } = council();
    const terms: MotionTerms = { kind: 'charter', change: { what: 'majority', permille: 700 } };
    expect(foretold(terms)).toEqual([
      {
        code: 'motion.majority',
        values: { percent: 70, before: Math.floor(alliance.charter.majority / 10) },
      },
      { code: 'motion.sameWeight', values: {} },
    ]);
  });

  it('tells the weight that an office carries from one to another', () => {
    const { alliance, rules } = council();
    const [office = ''] = rules.charters[alliance.charter.form]?.offices ?? [];
    const before = alliance.offices[office]?.holder;
    const holder = alliance.members.find((member) => member !== before) ?? '';
    const told = foretold({ kind: 'election', office, holder });
    const weight = rules.offices[office]?.standing ?? 0;
    const gain = told.find(({ values }) => values.member === holder);
    expect(gain?.code).toBe('motion.gains');
    expect(Number(gain?.values.points)).toBeGreaterThan(0);
    expect(Number(gain?.values.points)).toBeLessThanOrEqual(2 * weight);
  });

  it('tells the prestige that a reproof takes', () => {
    const terms: MotionTerms = { kind: 'censure', member: 'blue' };
    const { game, later } = carried(terms);
    const [first] = foretold(terms);
    const lost = (game.factions.blue?.prestige ?? 0) - (later.factions.blue?.prestige ?? 0);
    expect(first?.code).toBe('motion.censured');
    expect(first?.values.prestige).toBe(council().rules.numbers.council.censurePrestige);
    expect(Math.abs(lost - Number(first?.values.prestige))).toBeLessThanOrEqual(5);
  });
});
