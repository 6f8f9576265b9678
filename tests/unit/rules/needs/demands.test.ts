import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { remedyMotion } from '../../../../src/sim/rules/alliance/remedyMotion';
import { demands } from '../../../../src/sim/rules/needs/demands';
import type { DiscontentStage } from '../../../../src/sim/state/alliance';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { accord } from '../../../support/accord';

/** Blue has gone so far; the needs of red. */
function asked(stage: DiscontentStage | null, change?: (table: ReturnType<typeof accord>) => void) {
  const table = accord();
  table.alliance.charter.tariff = 60;
  if (stage) table.alliance.council!.discontent = { blue: { stage, since: 1 } };
  change?.(table);
  return demands(viewFor(table.game, table.rules, 'red'), table.rules);
}

describe('a demand of an ally', () => {
  it('waits for an answer from when it is made, the more urgent the further it has gone', () => {
    expect(asked(null)).toEqual([]);
    expect(asked('cool')).toEqual([]);
    const stakes = (['demanding', 'obstructing', 'ultimatum'] as const).map((stage) => {
      const [need, ...others] = asked(stage);
      expect(others).toEqual([]);
      expect(need).toMatchObject({ kind: 'demand', member: 'blue', stage });
      return total(need!.stake);
    });
    expect([...stakes].sort((a, b) => a - b)).toEqual(stakes);
    expect(new Set(stakes).size).toBe(3);
  });

  it('waits no longer once it is moved, by whomever, nor from who is leaving', () => {
    const [need] = asked('demanding');
    const moved = asked('demanding', ({ game, rules, alliance }) => {
      const { cure } = need as Extract<typeof need, { kind: 'demand' }>;
      const terms = remedyMotion(game, rules, alliance, 'blue', cure)!;
      const motion = { id: 'motion:green:1', terms, by: 'green', entered: game.turn };
      const blank = { ultimatum: false, offer: null, lobbying: {}, votes: {} };
      alliance.council!.agenda.push({ ...motion, ...blank });
    });
    expect(moved).toEqual([]);
    expect(asked('leaving')).toEqual([]);
  });

  it('is not asked of oneself', () => {
    const table = accord();
    table.alliance.charter.tariff = 60;
    table.alliance.council!.discontent = { red: { stage: 'ultimatum', since: 1 } };
    expect(demands(viewFor(table.game, table.rules, 'red'), table.rules)).toEqual([]);
  });
});
