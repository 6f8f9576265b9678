import {
  answerTo,
  atWar,
  type DealItem,
  dealItemChoices,
  dealRefusal,
  type FactionId,
  longestTerm,
  offerRefusal,
  sortedBy,
  type TreatyTerms,
  worldsOf,
} from '../../sim';
import type { Hand } from './hand';
import { treaty } from './talks';

/** Offers that a court is made in a month, and the most latinum that is asked for in one. */
const offers = 3;
const most = 800;
/** Latinum below which no offer is worth the ink. */
const least = 8;
/** Of what a court would pay, in permille, what is asked in one month after another: nobody knows its purse. */
const asked = [1000, 500, 250] as const;
/** Things of a kind that are weighed for one court. */
const weighed = 6;

/** Sells a court what it would pay most for; whether anything was offered for money. */
export function haggle(hand: Hand, to: FactionId): boolean {
  const { view } = hand;
  if (atWar(view, hand.me, to) || view.factions[to]?.alive !== true) return false;
  const priced = wares(hand, to).flatMap((give) => {
    const price = bestPrice(hand, to, give);
    return price >= least ? [{ give, price }] : [];
  });
  let sold = 0;
  for (const { give, price } of sortedBy(priced, (each) => -each.price)) {
    if (sold >= offers) break;
    const share = asked[(view.turn - 1 + sold) % asked.length] ?? 1000;
    const amount = Math.max(least, Math.floor((price * share) / 1000));
    const take: DealItem[] = [{ kind: 'stock', stock: 'latinum', amount }];
    if (hand.give({ type: 'proposeDeal', to, give: [give], take, counters: null })) sold += 1;
  }
  if (sold < offers) sold += exact(hand, to) ? 1 : 0;
  return sold > 0;
}

/** All that may be sold to a court: papers, knowledge, and words about everything. */
function wares(hand: Hand, to: FactionId): DealItem[] {
  const { view, rules, me } = hand;
  const table = { realm: view, rules, giver: me, receiver: to };
  const known = dealItemChoices('technology', table);
  const dearest = sortedBy(known, (item) =>
    item.kind === 'technology' ? -(rules.technologies[item.technology]?.cost ?? 0) : 0,
  );
  const papers = (['nonAggression', 'trade', 'transit', 'intelligence', 'defence'] as const).map(
    (kind) => treaty(kind),
  );
  return [...papers, ...dearest.slice(0, weighed), ...words(hand, to)];
}

/** Promises of worlds it has and has not, of peace, of wars, of its weight and its vote. */
function words({ view, rules, me, own }: Hand, to: FactionId): DealItem[] {
  const turns = rules.numbers.deals.promise.mostTurns;
  const promise = (item: Extract<DealItem, { kind: 'promise' }>['promise']): DealItem => ({
    kind: 'promise',
    promise: item,
    turns,
  });
  const worlds = worldsOf(view).filter(({ owner }) => owner !== to && owner !== null);
  const dear = sortedBy(worlds, ({ development }) => (development === 'developed' ? 0 : 1));
  const foes = Object.keys(view.factions).filter((id) => atWar(view, to, id) && id !== me);
  const alliance = view.alliances[own.alliance ?? ''];
  const votes = (alliance?.council?.agenda ?? []).flatMap(({ id }) =>
    (['aye', 'nay'] as const).map(
      (choice): DealItem => ({
        kind: 'promise',
        promise: { kind: 'vote', motion: id, choice },
        turns: 0,
      }),
    ),
  );
  return [
    promise({ kind: 'spare', faction: to }),
    ...dear.slice(0, weighed).map(({ id }) => promise({ kind: 'cede', world: id })),
    ...foes.slice(0, 2).map((on) => promise({ kind: 'war', on })),
    promise({ kind: 'lean', toward: to }),
    promise({ kind: 'lean', toward: null }),
    ...votes,
  ];
}

/** The most latinum a court would pay for a thing, as far as one can know; 0: none. */
function bestPrice(hand: Hand, to: FactionId, give: DealItem): number {
  const { view, rules, me } = hand;
  const paying = (amount: number) => {
    const take: DealItem[] = [{ kind: 'stock', stock: 'latinum', amount }];
    return { from: me, to, give: [give], take };
  };
  const pays = (amount: number) => answerTo(view, rules, paying(amount)).total >= 0;
  if (!pays(least) || offerRefusal(view, rules, paying(least)) !== null) return 0;
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pays(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A tribute for many years, against a piece of knowledge: what is far off is counted for little. */
function exact(hand: Hand, to: FactionId): boolean {
  const { view, rules, me } = hand;
  const known = dealItemChoices('technology', { realm: view, rules, giver: me, receiver: to });
  for (const give of known.slice(0, weighed)) {
    for (const amount of [12, 6, 3]) {
      const terms: TreatyTerms = {
        kind: 'tribute',
        turns: longestTerm(rules, 'tribute'),
        zone: [],
        stock: 'latinum',
        amount,
      };
      const take: DealItem[] = [{ kind: 'treaty', terms }];
      const baskets = { from: me, to, give: [give], take };
      if (dealRefusal(view, rules, baskets) !== null) continue;
      if (answerTo(view, rules, baskets).total < 0) continue;
      return hand.give({ type: 'proposeDeal', to, give: [give], take, counters: null });
    }
  }
  return false;
}
