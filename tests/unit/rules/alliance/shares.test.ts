import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../../src/sim';
import { sum } from '../../../../src/sim/lib/integers';
import {
  rescaled,
  sharesBy,
  withNewcomer,
  withShare,
} from '../../../../src/sim/rules/alliance/shares';

const named = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);
const values = (shares: Readonly<Record<string, number>>) => Object.values(shares);
const least = 50;

function isSound(shares: Readonly<Record<string, number>>, members: readonly string[]): void {
  expect(Object.keys(shares).sort()).toEqual([...members].sort());
  expect(sum(values(shares))).toBe(1000);
  const floor = Math.min(least, Math.floor(100 / members.length) * 10);
  for (const share of values(shares)) expect(share).toBeGreaterThanOrEqual(floor);
  // Whole percents: what is read adds up to a hundred.
  for (const share of values(shares)) expect(share % 10).toBe(0);
}

describe('base shares', () => {
  it('follow weights; nobody is left with less than the least, whatever he weighs', () => {
    const weight: Record<string, number> = { a: 30, b: 10, c: 0 };
    expect(sharesBy(['a', 'b', 'c'], (id) => weight[id]!, least)).toEqual({
      a: 710,
      b: 240,
      c: 50,
    });
  });

  it('are equal where nobody weighs anything, and read as a hundred', () => {
    expect(sharesBy(['a', 'b', 'c'], () => 0, least)).toEqual({ a: 340, b: 330, c: 330 });
  });

  it('of any number of members with any weights are the whole, over 2,000 draws', () => {
    for (let draw = 0; draw < 2000; draw += 1) {
      const luck = luckOf('shares', draw, 'weights');
      const members = named(1 + luck.below(12));
      const weight = new Map(
        members.map((id) => [id, luck.chance(300) ? 0 : luck.below(luck.chance(200) ? 1e6 : 50)]),
      );
      const shares = sharesBy(members, (id) => weight.get(id)!, least);
      isSound(shares, members);
      for (const a of members) {
        for (const b of members) {
          if (weight.get(a)! > weight.get(b)!) {
            expect(shares[a]).toBeGreaterThanOrEqual(shares[b]!);
          }
        }
      }
    }
  });

  it('stay the whole when one is moved by hand, again and again', () => {
    for (let draw = 0; draw < 300; draw += 1) {
      const luck = luckOf('shares', draw, 'hand');
      const members = named(2 + luck.below(9));
      let shares = sharesBy(members, () => luck.below(40), least);
      for (let move = 0; move < 6; move += 1) {
        const wanted = luck.below(1400) - 200;
        shares = withShare(shares, luck.pick(members), wanted, least);
        isSound(shares, members);
      }
    }
  });

  it('stay the whole when members come and go', () => {
    for (let draw = 0; draw < 300; draw += 1) {
      const luck = luckOf('shares', draw, 'members');
      const members = named(2 + luck.below(9));
      const shares = sharesBy(members, () => luck.below(40), least);
      const more = withNewcomer(shares, 'newcomer', 100 + 10 * luck.below(30));
      expect(sum(values(more))).toBe(1000);
      const fewer = rescaled(more, members.slice(1));
      expect(sum(values(fewer))).toBe(1000);
      for (const share of [...values(more), ...values(fewer)]) expect(share).toBeGreaterThan(0);
      // Whole percents, so that what is shown adds up to a hundred.
      for (const share of [...values(more), ...values(fewer)]) expect(share % 10).toBe(0);
    }
  });
});
