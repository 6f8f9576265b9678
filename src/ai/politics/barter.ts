import type { FactionId, TechnologyId } from '../../sim';
import { sortedBy, technologyCost, total } from '../../sim';
import { type Balance, balanceOf } from '../growth/surplus';
import { isVictim } from '../plans/plan';
import { bargainReason, strike } from './bargain';
import { latinum } from './courting';
import { allianceOf, type Outlook } from './outlook';
import { isShelved, shelve } from './refusals';
import { payRespect, shipStores } from './shipments';

/** Influence in store that is more than enough; latinum that is too little; a sale and its price. */
const plenty = 100;
const poor = 250;
const word = 20;
const priceOfWord = 4;
/** Turns between two sales of influence: a voice that is for sale every month is worth nothing. */
const silence = 18;
/** Opinion from which knowledge is exchanged, and from which goods are. */
const confidence = 15;
const civility = -20;
/** Turns between two exchanges: what was learned has to be understood. */
const studies = 30;
/** Idle latinum from which knowledge is bought, and turns between two such bargains. */
const rich = 300;
const lessons = 6;
/** Courts asked in one turn. */
const mostCourts = 3;

/** Buys what is short, exchanges knowledge with those one trusts, and honours who is to be feared. */
export function barter(outlook: Outlook): void {
  const { planner, others, opinion } = outlook;
  // With whom one means to attack one does not deal: that would be remembered.
  const courts = others.filter(
    (id) => !planner.isFoe(id) && opinion(id) >= civility && !isVictim(planner, id),
  );
  const balance = balanceOf(planner, outlook.situation);
  bargain(outlook, balance, courts);
  payRespect(outlook, balance, courts);
}

/** Looks for one bargain with those of some courts that are liked best. */
function bargain(outlook: Outlook, balance: Balance, courts: readonly FactionId[]): void {
  const { planner, rivals, opinion } = outlook;
  const liked = sortedBy(
    courts.filter((id) => (rivals.get(id)?.distance ?? 0) >= 0),
    (id) => -opinion(id),
  ).slice(0, mostCourts);
  for (const other of liked) {
    if (shipStores(outlook, balance, other) || sellInfluence(outlook, other)) return;
    if (buyKnowledge(outlook, balance, other)) return;
    if (opinion(other) < confidence || isShelved(planner, 'exchange')) continue;
    if (!exchange(outlook, other)) continue;
    shelve(planner, 'exchange', studies);
    return;
  }
}

/** A voice for money: who is heard everywhere and cannot pay his crews sells a word of his. */
function sellInfluence(outlook: Outlook, other: FactionId): boolean {
  const { planner } = outlook;
  const { influence, latinum: money } = planner.books.stocks;
  if (influence < plenty || money > poor || isShelved(planner, 'word')) return false;
  const wish = {
    to: other,
    give: [{ kind: 'stock', stock: 'influence', amount: word } as const],
    take: [latinum(word * priceOfWord)],
    matter: `word:${other}`,
    least: 0,
  };
  const sold = strike(outlook, wish, (baskets) =>
    bargainReason(planner, 'barter.influence', baskets),
  );
  if (sold) shelve(planner, 'word', silence);
  return sold;
}

/** Money that lies idle buys what others know. */
function buyKnowledge(outlook: Outlook, { surplus }: Balance, other: FactionId): boolean {
  const { planner } = outlook;
  if (surplus.latinum < rich || isShelved(planner, 'knowledge') || sharesAnyway(outlook, other)) {
    return false;
  }
  const wanted = dearest(outlook, other, planner.me);
  if (wanted === null) return false;
  const wish = {
    to: other,
    give: [latinum(Math.floor(surplus.latinum / 4))],
    take: [{ kind: 'technology', technology: wanted } as const],
    matter: `knowledge:${other}`,
    least: 1,
  };
  const bought = strike(outlook, wish, (baskets) =>
    bargainReason(planner, 'barter.knowledge', baskets, { technology: wanted }),
  );
  if (bought) shelve(planner, 'knowledge', lessons);
  return bought;
}

/** One technology for another of about the same price. */
function exchange(outlook: Outlook, other: FactionId): boolean {
  const { planner } = outlook;
  if (sharesAnyway(outlook, other)) return false;
  const wanted = dearest(outlook, other, planner.me);
  const spare = dearest(outlook, planner.me, other);
  if (wanted === null || spare === null) return false;
  const wish = {
    to: other,
    give: [{ kind: 'technology', technology: spare } as const],
    take: [{ kind: 'technology', technology: wanted } as const],
    matter: `exchange:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(planner, 'barter.exchange', baskets, { technology: wanted }),
  );
}

/** Whether both belong to an alliance whose members learn from each other by law. */
function sharesAnyway({ planner }: Outlook, other: FactionId): boolean {
  const alliance = allianceOf(planner);
  return alliance?.charter.technology === true && alliance.members.includes(other);
}

/** The dearest technology one knows and the other lacks; secrets are not for sale. */
function dearest(
  { planner: { view, rules } }: Outlook,
  knower: FactionId,
  learner: FactionId,
): TechnologyId | null {
  const known = new Set(view.factions[learner]?.technologies ?? []);
  const open = (view.factions[knower]?.technologies ?? []).filter((id) => {
    const technology = rules.technologies[id];
    if (!technology || technology.secret || known.has(id)) return false;
    return technology.requires.every((needed) => known.has(needed));
  });
  const cost = (id: TechnologyId) => total(technologyCost(view, rules, learner, id));
  return sortedBy([...open].sort(), (id) => -cost(id))[0] ?? null;
}
