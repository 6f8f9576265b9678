import { describe, expect, test } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { isWanted, wantsOf } from '../../../../src/sim/rules/alliance/wants';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { council, type Table, think } from '../../../support/council';

/** Green holds the scales between red and blue. */
function brokered(): Table {
  const table = council();
  table.alliance.broker = 'green';
  table.alliance.offices = {};
  return table;
}

const kinds = ({ game, rules, alliance }: Table, partner: string) =>
  wantsOf(game, rules, alliance, partner).map(({ terms }) => terms.kind);

describe('what a great partner wants of its Council', () => {
  test('is what it would gain most by, no two of a kind, the dearest first', () => {
    const { game, rules, alliance } = brokered();
    const wants = wantsOf(game, rules, alliance, 'red');
    const gains = wants.map(({ gain }) => total(gain));
    expect(wants.length).toBeGreaterThan(0);
    expect(wants.length).toBeLessThanOrEqual(rules.numbers.council.wants.most);
    expect(new Set(wants.map(({ terms }) => terms.kind)).size).toBe(wants.length);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(rules.numbers.council.wants.least);
  });

  test('is an office it does not hold, until it does', () => {
    const table = brokered();
    expect(kinds(table, 'red')).toContain('election');
    const offices = table.rules.charters[table.alliance.charter.form]?.offices ?? [];
    for (const office of offices) table.alliance.offices[office] = { holder: 'red', since: 1 };
    expect(kinds(table, 'red')).not.toContain('election');
  });

  test('is the humbling of the other only where that one is disliked', () => {
    const table = brokered();
    const censure = { kind: 'censure', member: 'blue' } as const;
    const { game, rules, alliance } = table;
    expect(isWanted(game, rules, alliance, 'red', censure)).toBe(false);
    think(game, 'red', 'blue', -100);
    expect(isWanted(game, rules, alliance, 'red', censure)).toBe(true);
  });

  test('is known to the broker as to the partner itself', () => {
    const { game, rules, alliance } = brokered();
    for (const partner of ['red', 'blue']) {
      const known = (member: string) => {
        const view = viewFor(game, rules, member);
        return wantsOf(view, rules, view.alliances[alliance.id]!, partner);
      };
      expect(known('green')).toEqual(known(partner));
    }
  });

  test('is nothing of a broker, of a lesser member, or where nobody holds the scales', () => {
    const table = brokered();
    expect(kinds(table, 'green')).toEqual([]);
    expect(kinds(table, 'grey')).toEqual([]);
    table.alliance.broker = null;
    expect(kinds(table, 'red')).toEqual([]);
  });
});
