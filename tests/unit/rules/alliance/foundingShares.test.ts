import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../../src/content';
import { newGame, rulesFor } from '../../../../src/sim';
import { total } from '../../../../src/sim/lib/terms';
import { askedShare, broughtShare } from '../../../../src/sim/rules/alliance/dueShares';
import {
  type FoundingPlan,
  foundingAnswer,
  foundingTerms,
} from '../../../../src/sim/rules/alliance/founding';
import { fourPowers, table } from '../../../support/accord';
import { khitomer as scenario } from '../../../support/scenarios';
import { testNumbers } from '../../../support/testNumbers';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'shares', luck: 'full', players: {} } as const;
const members = ['bajor', 'cardassian', 'klingon'];

/** The first month of 2295, the three at Bajor thinking so much of each other. */
function atBajor(points: number | null) {
  const game = newGame(scenario, setup, rules);
  if (points === null) return game;
  for (const one of members) {
    for (const other of members) {
      if (one === other) continue;
      game.memories[`${one}>${other}`] = [{ kind: 'history', turn: 1, points, about: null }];
    }
  }
  return game;
}

const plan = (klingon: number, cardassian: number, bajor: number): FoundingPlan => ({
  by: 'bajor',
  name: 'Alliance',
  charter: 'khitomer',
  members,
  leader: 'klingon',
  broker: 'bajor',
  shares: { klingon, cardassian, bajor },
});

const signers = (game: ReturnType<typeof atBajor>, terms: FoundingPlan) =>
  members.filter((member) => foundingAnswer(game, rules, member, terms).verdict === 'yes');

describe('the shares of 2295', () => {
  test('are signed by all where they are fair and the three think well of each other', () => {
    for (const fair of [plan(490, 350, 160), plan(460, 370, 170)]) {
      expect(signers(atBajor(60), fair)).toEqual(members);
    }
  });

  test('of nine tenths for the broker are signed by nobody else, whatever they think of it', () => {
    for (const liking of [null, 60, 100, 300]) {
      expect(signers(atBajor(liking), plan(50, 50, 900))).toEqual(['bajor']);
    }
  });

  test('of seventy, twenty-four and six are signed by nobody who loses by them', () => {
    for (const liking of [60, 100, 300]) {
      expect(signers(atBajor(liking), plan(700, 240, 60))).toEqual(['klingon']);
      const turned = { ...plan(240, 700, 60), leader: 'cardassian' };
      expect(signers(atBajor(liking), turned)).toEqual(['cardassian']);
    }
  });

  test('leave nobody less than seven tenths of what it asks, were it liked above everything', () => {
    const game = atBajor(300);
    for (const member of members) {
      const others = members.filter((id) => id !== member);
      const signed = [...Array(95).keys()]
        .map((percent) => 10 * (percent + 1))
        .filter((share) => {
          const rest = 1000 - share;
          const [first = '', second = ''] = others;
          const shares = { [member]: share, [first]: rest - 50, [second]: 50 };
          return (
            foundingAnswer(game, rules, member, { ...plan(0, 0, 0), shares }).verdict === 'yes'
          );
        });
      const shareOut = { members, shares: {}, equalVotes: false };
      const asks = askedShare(game, rules, shareOut, member);
      expect(Math.min(...signed) * 1000).toBeGreaterThanOrEqual(asks * 700);
      // Who needs the others more asks for less, but never for much less than it brings.
      const brings = broughtShare(game, rules, members, member);
      expect(asks * 1000).toBeGreaterThanOrEqual(brings * 850);
    }
  });
});

describe('a share far below what one brings', () => {
  test.each([
    ['content', ruleset.numbers.alliance],
    ['tests', testNumbers.alliance],
  ])(
    'outweighs all that speaks for an alliance in the numbers of the %s',
    (_, { talks, threat }) => {
      const need = Math.floor((threat.most * talks.threat) / 1000) + talks.enough;
      const chair = need + talks.chair - talks.reluctance;
      const partner = need + talks.guaranteeWeaker + talks.leads - talks.reluctance;
      // Below this part of its due liking counts for nothing.
      const short = Math.floor(((1000 - talks.likedFrom) * talks.shortShare) / 1000);
      expect(short).toBeGreaterThan(Math.max(chair, partner));
    },
  );

  test('is weighed without a floor', () => {
    const { game, rules: tiny } = fourPowers({ might: { grey: { fleets: 900 } } });
    const shareFor = (red: number) => {
      const shares = { red, blue: 900 - red, green: 100 };
      const terms = { ...plan(0, 0, 0), by: 'red', leader: 'red', broker: 'green', shares };
      const asked = { ...terms, members: ['blue', 'green', 'red'] };
      return table(foundingTerms(game, tiny, 'red', asked))['founding.shortShare'] ?? 0;
    };
    const amounts = [600, 500, 400, 300, 200, 100, 50].map(shareFor);
    for (const [index, amount] of amounts.entries()) {
      if (index > 0) expect(amount).toBeLessThan(amounts[index - 1] ?? 0);
    }
  });

  test('cools all liking step by step', () => {
    const { game, rules: tiny } = fourPowers();
    game.memories['blue>red'] = [{ kind: 'history', turn: 1, points: 100, about: null }];
    const answer = (blue: number) => {
      const shares = { red: 900 - blue, blue, green: 100 };
      const terms = { ...plan(0, 0, 0), by: 'red', leader: 'red', broker: 'green', shares };
      return total(
        foundingTerms(game, tiny, 'blue', { ...terms, members: ['blue', 'green', 'red'] }),
      );
    };
    // A hundredth of the Council never moves an answer by more than a dozen points.
    for (let blue = 60; blue <= 900; blue += 10) {
      expect(answer(blue) - answer(blue - 10)).toBeLessThanOrEqual(12);
      expect(answer(blue)).toBeGreaterThanOrEqual(answer(blue - 10));
    }
  });
});
