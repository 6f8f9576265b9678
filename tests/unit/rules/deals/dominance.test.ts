import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../../src/content';
import {
  answerTo,
  copy,
  type DealItem,
  dealItemChoices,
  draftMotion,
  type FactionId,
  foundingAnswer,
  foundingRefusal,
  type Game,
  idsOf,
  type Luck,
  leanOf,
  leanTerms,
  luckOf,
  type MotionTerms,
  motionRefusal,
  offerRefusal,
  type Ruleset,
  required,
  startFile,
  stockKinds,
  total,
  worldsOf,
  worthTerms,
} from '../../../../src/sim';
import { askedShare, heldShare } from '../../../../src/sim/rules/alliance/dueShares';
import type { FoundingPlan } from '../../../../src/sim/rules/alliance/foundingShares';
import { carryOut } from '../../../../src/sim/rules/deals/carryOut';
import { mostDiscount } from '../../../../src/sim/rules/deals/worth/sentiment';
import { memoryKey } from '../../../../src/sim/rules/diplomacy/memories';
import { testContext } from '../../../support/context';
import { leastTaken, mostPaid } from '../../../support/prices';
import { type ProofName, proofGame } from '../../../support/proofGames';

interface Opened {
  readonly game: Game;
  readonly rules: Ruleset;
}

function opened(name: ProofName): Opened {
  const { scenario, setup, rules } = proofGame(name, 'dominance');
  return { game: startFile(scenario, setup, ruleset, 'test').game, rules };
}

const openings = { khitomer: opened('khitomer_2295'), crossover: opened('crossover_2370') };
const living = (game: Game) => idsOf(game.factions).filter((id) => game.factions[id]?.alive);

/** The same opening, where everybody thinks of everybody, and has in store, what luck will have. */
function stirred({ game, rules }: Opened, luck: Luck): Opened {
  const next = copy(game);
  for (const id of living(next)) {
    const { books } = required(next.factions[id], id);
    if (books) for (const stock of stockKinds) books.stocks[stock] = luck.between(0, 900);
    for (const other of living(next)) {
      const points = luck.between(-60, 120);
      if (other !== id) {
        next.memories[memoryKey(id, other)] = [
          { kind: 'history', turn: next.turn, points, about: null },
        ];
      }
    }
  }
  return { game: next, rules };
}

const moods = [0, 1, 2, 3, 4, 5].flatMap((draw) =>
  Object.values(openings).map((open) => stirred(open, luckOf('dominance', draw, 'moods'))),
);

const latinum = (amount: number): DealItem[] =>
  amount === 0 ? [] : [{ kind: 'stock', stock: 'latinum', amount }];

const two = (game: Game, luck: Luck): [FactionId, FactionId] => {
  const one = luck.pick(living(game));
  return [one, luck.pick(living(game).filter((id) => id !== one))];
};

describe('knowledge', () => {
  test('is never bought above what it is worth to who buys it, nor given below a friend’s price', () => {
    let sold = 0;
    for (let draw = 0; draw < 250; draw += 1) {
      const luck = luckOf('dominance', draw, 'knowledge');
      const { game, rules } = luck.pick(moods);
      const [me, court] = two(game, luck);
      for (const gives of [true, false]) {
        const [giver, receiver] = gives ? [me, court] : [court, me];
        const lessons = dealItemChoices('technology', { realm: game, rules, giver, receiver });
        if (lessons.length === 0) continue;
        const lesson = luck.pick(lessons);
        const paid = latinum(luck.between(0, 200));
        const [give, take] = gives ? [[lesson], paid] : [paid, [lesson]];
        const baskets = { from: me, to: court, give, take };
        if (offerRefusal(game, rules, baskets) !== null) continue;
        if (answerTo(game, rules, baskets).total < 0) continue;
        const worth = (item: DealItem, gains: boolean) =>
          total(worthTerms(game, rules, court, item, gains, me));
        const got = give.reduce((sum, item) => sum + worth(item, true), 0);
        const lost = take.reduce((sum, item) => sum - worth(item, false), 0);
        const friendly = Math.ceil((lost * mostDiscount) / 1000);
        expect(got - lost + (gives ? 0 : friendly), JSON.stringify(baskets)).toBeGreaterThanOrEqual(
          0,
        );
        sold += 1;
      }
    }
    expect(sold).toBeGreaterThan(40);
  }, 60_000);
});

/** The same game after something went from one to another for nothing. */
function passed({ game, rules }: Opened, from: FactionId, to: FactionId, give: DealItem[]): Opened {
  const next = copy(game);
  const deal = { id: 'deal:x:1', from, to, give, take: [], turn: next.turn, counters: null };
  carryOut(next, testContext(next, rules), deal);
  return { game: next, rules };
}

describe('a friend with just as much as he can use', () => {
  test.each(['dilithium', 'duranium', 'influence'] as const)(
    'takes %s back for no more than he let it go for',
    (stock) => {
      const { game, rules } = stirred(openings.khitomer, luckOf('dominance', 0, 'friend'));
      const { plenty } = rules.numbers.deals.need;
      const [me, court] = ['bajor', 'klingon'];
      game.memories[memoryKey(court, me)] = [
        { kind: 'history', turn: game.turn, points: 120, about: null },
      ];
      for (const id of [me, court]) {
        const books = game.factions[id]?.books;
        if (books) books.stocks = { latinum: 3000, ...plenty };
      }
      const ware: DealItem = { kind: 'stock', stock, amount: Math.floor(plenty[stock] / 5) };
      const price = required(leastTaken(game, rules, [me, court], [ware]), stock);
      const bought = passed({ game, rules }, me, court, latinum(price));
      const held = passed(bought, court, me, [ware]);
      expect(mostPaid(held.game, held.rules, [me, court], [ware])).toBeLessThanOrEqual(price);
    },
  );
});

describe('whoever is feared by all', () => {
  test('has tribute of the first for fear, of the next for half as much, and of the others for nothing', () => {
    const { game, rules } = openings.khitomer;
    const most = (realm: Game, to: FactionId) => {
      const paid = (amount: number) => {
        const terms = { kind: 'tribute', turns: 36, zone: [], stock: 'latinum', amount } as const;
        return { from: 'terran', to, give: [], take: [{ kind: 'treaty', terms } as const] };
      };
      const takes = [8, 7, 6, 5, 4, 3, 2, 1];
      const amount =
        takes.find(
          (each) =>
            offerRefusal(realm, rules, paid(each)) === null &&
            answerTo(realm, rules, paid(each)).total >= 0,
        ) ?? 0;
      return { amount, deal: paid(amount) };
    };
    const next = copy(game);
    const courts = ['bajor', 'ferengi', 'gorn', 'orion', 'sheliak', 'talarian', 'tholian'];
    const alone = courts.map((to) => most(next, to).amount);
    expect(Math.min(...alone)).toBeGreaterThan(2);
    const all = courts.map((to, at) => {
      const { amount, deal } = most(next, to);
      const laid = { id: `deal:terran:${at}`, ...deal, turn: next.turn, counters: null };
      if (amount > 0) carryOut(next, testContext(next, rules), laid);
      return amount;
    });
    expect(all[0]).toBe(alone[0]);
    expect(all[1]).toBeLessThan(alone[1] ?? 0);
    expect(all.slice(3)).toEqual([0, 0, 0, 0]);
  });
});

describe('two who play into each other’s hands', () => {
  test('get nothing out of a court by what one buys of it and the other sells it back', () => {
    let made = 0;
    for (let draw = 0; draw < 120; draw += 1) {
      const luck = luckOf('dominance', draw, 'hands');
      const start = luck.pick(moods);
      const [me, court] = two(start.game, luck);
      // Who is alone plays both parts.
      const mate = luck.pick(living(start.game).filter((id) => id !== court));
      const stock = luck.pick(stockKinds.filter((kind) => kind !== 'latinum'));
      const goods: DealItem = { kind: 'stock', stock, amount: luck.between(1, 200) };
      const worlds = luck.chance(300)
        ? dealItemChoices('world', {
            realm: start.game,
            rules: start.rules,
            giver: court,
            receiver: me,
          })
        : [];
      const ware = worlds.length > 0 ? luck.pick(worlds) : goods;
      const price = leastTaken(start.game, start.rules, [me, court], [ware]);
      if (price === null) continue;
      const bought = passed(passed(start, me, court, latinum(price)), court, me, [ware]);
      const held = mate === me ? bought : passed(bought, me, mate, [ware]);
      const back = mostPaid(held.game, held.rules, [mate, court], [ware]);
      const said = `${me} ${mate} ${court} ${JSON.stringify(ware)}`;
      expect(back, said).toBeLessThanOrEqual(price);
      made += 1;
    }
    expect(made).toBeGreaterThan(30);
  }, 60_000);
});

function randomPlan(game: Game, rules: Ruleset, luck: Luck): FoundingPlan | null {
  const [by, first] = two(game, luck);
  const third = luck.pick(living(game));
  const members = [...new Set([by, first, ...(luck.chance(600) ? [third] : [])])].sort();
  const weights = members.map(() => luck.between(1, 20));
  const sum = weights.reduce((all, each) => all + each, 0);
  const shares = Object.fromEntries(
    members.map((id, at) => [id, 10 * Math.floor((100 * (weights[at] ?? 0)) / sum)]),
  );
  const rest = 1000 - members.reduce((all, id) => all + (shares[id] ?? 0), 0);
  shares[by] = (shares[by] ?? 0) + rest;
  const broker = luck.chance(400) ? luck.pick(members) : null;
  const charter = luck.pick(Object.keys(rules.charters));
  const plan = { by, name: 'x', charter, members, leader: luck.pick(members), broker, shares };
  return foundingRefusal(game, rules, plan) === null ? plan : null;
}

describe('an alliance', () => {
  test('is signed by nobody for a share far below what it brings, however much it likes the others', () => {
    let signed = 0;
    for (let draw = 0; draw < 1000; draw += 1) {
      const luck = luckOf('dominance', draw, 'foundings');
      const { game, rules } = luck.pick(moods);
      const plan = randomPlan(game, rules, luck);
      if (plan === null) continue;
      const equalVotes = rules.charters[plan.charter]?.equalVotes === true;
      const shareOut = { members: plan.members, shares: plan.shares, equalVotes };
      for (const member of plan.members) {
        if (foundingAnswer(game, rules, member, plan).total < 0) continue;
        const asks = askedShare(game, rules, shareOut, member);
        expect(
          heldShare(shareOut, member) * 10,
          `${member} ${JSON.stringify(plan)}`,
        ).toBeGreaterThanOrEqual(asks * 7);
        signed += 1;
      }
    }
    expect(signed).toBeGreaterThan(40);
  }, 60_000);
});

const liked = ['lean.regard', 'lean.mover', 'lean.ownPurse'];

describe('a motion', () => {
  test('gets nobody’s voice by liking alone for what it gives away itself', () => {
    let [weighed, agreed] = [0, 0];
    for (let draw = 0; draw < 600; draw += 1) {
      const luck = luckOf('dominance', draw, 'motions');
      const { game, rules } = luck.pick(moods);
      const [alliance] = Object.values(game.alliances);
      if (!alliance) continue;
      const from = luck.pick(alliance.members);
      const to = luck.pick(alliance.members.filter((id) => id !== from));
      const worlds = worldsOf(game).filter(({ owner }) => owner === from);
      const terms: MotionTerms = luck.chance(500)
        ? {
            kind: 'tribute',
            from,
            to,
            latinum: luck.between(1, 60),
            turns: luck.pick([6, 12, 36, 60]),
          }
        : { kind: 'allotment', world: luck.pick(worlds).id, to };
      if (terms.kind === 'allotment') {
        required(alliance.council, alliance.id).spoils[terms.world] = {
          world: terms.world,
          by: from,
          from: to,
          turn: game.turn,
          worth: luck.between(20, 600),
          allotted: 0,
        };
      }
      const by = luck.pick(alliance.members.filter((id) => id !== from));
      if (motionRefusal(game, rules, by, terms) !== null) continue;
      const motion = draftMotion(game, by, terms, { ultimatum: false, vote: 'aye' });
      weighed += 1;
      if (leanOf(game, rules, alliance, from, motion) <= 0) continue;
      agreed += 1;
      const own = leanTerms(game, rules, alliance, from, motion).filter(
        ({ label }) => !liked.includes(label),
      );
      expect(total(own), JSON.stringify({ by, ...terms })).toBeGreaterThan(0);
    }
    expect(weighed).toBeGreaterThan(100);
    expect(agreed).toBeLessThan(weighed / 10);
  }, 60_000);
});
