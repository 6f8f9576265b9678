import type { Baskets, DealItem, FactionId, Reason, Term } from '../../sim';
import { sortedBy, supportedWorth, total, warScoreOf, worldsOf, worthTerms } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Rival } from '../core/posture';
import { agreeable, isWaiting } from './bargain';
import { allianceOf, type Outlook, prizesOf, turnsSinceTurning } from './outlook';
import { isShelved, shelve } from './refusals';

/** Exhaustion at which even victors want an end. */
const longestPatience = 92;
/** Turns a war lasts at least: nobody marches out to come home next month. */
const campaign = 8;
/** Turns after which an offer that found no ear is made again. */
const asksAgain = 12;
/** Latinum a peace costs or brings at most at one go. */
const mostMoney = 600;

/** Ends wars that do not pay. In a coalition whose Council makes peace, it is a matter for motions. */
export function makePeace(outlook: Outlook): void {
  const { planner, posture } = outlook;
  if (allianceOf(planner)?.charter.war === 'council') return;
  const weary = posture.rivals.filter((rival) => rival.atWar && isWeary(outlook, rival));
  // Whoever speaks for a whole alliance is asked first, and one court at a time: peace is paid once.
  const speaks = ({ faction }: Rival) => leaderOf(planner, faction) === faction;
  for (const rival of sortedBy(weary, (each) => (speaks(each) ? 0 : 1))) {
    if (seekPeace(outlook, rival)) return;
  }
}

/** Whether peace is wanted: by the weary, the sooner the worse it goes; whoever wins fights on. */
export function isWeary(outlook: Outlook, rival: Rival): boolean {
  const { planner } = outlook;
  return (
    planner.temperament.aggression < 100 &&
    turnsSinceTurning(planner, rival.faction) >= campaign &&
    planner.own.exhaustion >= total([...patience(outlook, rival)])
  );
}

/** Exhaustion up to which a war is fought on, with what makes it so. */
export function patience(outlook: Outlook, { faction }: Rival): Reason['terms'] {
  const { planner, attitude } = outlook;
  const ratio = outlook.ratio(faction);
  const score = warScoreOf(planner.view, planner.rules, planner.me, faction);
  const terms: Term[] = [
    { label: 'patience.base', amount: 48 },
    { label: 'patience.temper', amount: Math.floor(planner.temperament.aggression / 2) },
    { label: 'patience.odds', subject: faction, amount: ratio < 700 ? 35 : ratio > 1500 ? -25 : 0 },
    { label: 'patience.prize', amount: prizesOf(planner, faction).length > 0 ? 25 : 0 },
    { label: 'patience.score', amount: Math.max(-20, Math.min(20, Math.floor(score / 5))) },
    { label: 'patience.custom', amount: Math.floor(attitude('war') / 10) },
  ];
  const sum = total(terms);
  return sum > longestPatience
    ? [...terms, { label: 'patience.limit', amount: longestPatience - sum }]
    : terms;
}

/** Who speaks for a power: the leader of its alliance, or itself. */
function leaderOf({ view }: Planner, faction: FactionId): FactionId {
  const alliance = view.factions[faction]?.alliance ?? null;
  return alliance === null ? faction : (view.alliances[alliance]?.leader ?? faction);
}

/** Proposes the best peace the enemy would take; whether there was one. */
function seekPeace(outlook: Outlook, rival: Rival): boolean {
  const { planner } = outlook;
  const matter = `peace:${rival.faction}`;
  if (isShelved(planner, matter) || isWaiting(planner, rival.faction)) return false;
  shelve(planner, matter, asksAgain);
  for (const take of demands(planner, rival.faction)) {
    const baskets = agreeable(planner, {
      to: rival.faction,
      give: [{ kind: 'peace' }],
      take,
      matter,
      least: 0,
    });
    if (baskets === null) continue;
    return propose(outlook, rival, baskets);
  }
  return false;
}

/** What is asked of an enemy beside the peace, the most first: land, money, nothing. */
function demands(planner: Planner, enemy: FactionId): DealItem[][] {
  const { view, rules, me } = planner;
  const supported = supportedWorth(view, rules, me, enemy);
  const land = landWorth(planner, enemy, supported);
  const money = Math.min(mostMoney, Math.floor(supported / 2));
  const wishes: DealItem[][] = [];
  if (land.length > 0) wishes.push(land);
  if (money >= 50) wishes.push([{ kind: 'stock', stock: 'latinum', amount: money }]);
  return [...wishes, []];
}

/** Worlds of the enemy that are wanted and that the war has earned. */
function landWorth(
  { view, rules, me, aims, books }: Planner,
  enemy: FactionId,
  supported: number,
): DealItem[] {
  const wanted = sortedBy(
    worldsOf(view).filter(
      ({ id, owner, system }) =>
        owner === enemy &&
        view.factions[enemy]?.capital !== id &&
        (aims.has(system) || books.intel.seen[system] !== undefined),
    ),
    ({ system }) => (aims.has(system) ? 0 : 1),
  );
  const items: DealItem[] = [];
  let left = supported;
  for (const { id } of wanted) {
    if (items.length === 2) break;
    const item: DealItem = { kind: 'world', world: id };
    const price = total(worthTerms(view, rules, me, item, true, enemy));
    if (price <= 0 || price > left) continue;
    items.push(item);
    left -= price;
  }
  return items;
}

function propose(outlook: Outlook, rival: Rival, { to, give, take }: Baskets): boolean {
  const { planner } = outlook;
  return planner.give(
    { type: 'proposeDeal', to, give: [...give], take: [...take], counters: null },
    because('peace.weary', { faction: to, exhaustion: planner.own.exhaustion }, [
      { label: 'exhaustion', amount: planner.own.exhaustion },
      ...patience(outlook, rival),
    ]),
  );
}
