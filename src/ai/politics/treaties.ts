import type { FactionId, SoughtTreaty } from '../../sim';
import {
  isRenewable,
  partnerIn,
  sortedBy,
  treatiesBetween,
  treatiesOf,
  treatyBetween,
} from '../../sim';
import { ranked } from '../core/choice';
import { isVictim } from '../plans/plan';
import { bargainReason, strike } from './bargain';
import { guarantee } from './guarantees';
import { allianceOf, type Outlook, prizesOf } from './outlook';
import { isShelved, shelve } from './refusals';
import { treatyItem } from './treatyItem';

/** Treaties sought with others that one may think about in one turn. */
const mostCourts = 3;
/** Treaties a power keeps at the most: a promise to everybody binds nobody. */
const mostTreaties = 6;
/** Treaties with one court at the most: whoever signs everything means nothing. */
const mostWithOne = 2;
/** Lane distance, in tenths of a light year, beyond which there is nothing to agree on. */
const farAway = 1500;
/** Strength of a neighbour, in permille, from which the bold want a quiet border; and how near it is. */
const feared = 1000;
const nextDoor = 600;
/** Turns between two treaties: courts are not won over by the dozen. */
const tact = 6;
/** Opinion below which one binds oneself to nobody's peace; and pacts of peace one keeps at a time: one, and one more for so much caution. */
const mistrust = -10;
const cautionPerPact = 40;
/** Opinion from which one opens one's files, and from which one promises to fight. */
const trust = 25;
const friendship = 40;

/** Signs treaties with those worth it, where both sides gain; one new proposal a turn. */
export function signTreaties(outlook: Outlook): void {
  const { planner, rivals, opinion } = outlook;
  renewTreaties(outlook);
  if (isShelved(planner, 'treaties')) return;
  if (treatiesOf(planner.view, planner.me).length >= mostTreaties) return;
  if (seekProtection(outlook) || guarantee(outlook)) {
    shelve(planner, 'treaties', tact);
    return;
  }
  const near = outlook.others.filter((id) => {
    const rival = rivals.get(id);
    if (!rival || planner.isFoe(id) || rival.distance < 0) return false;
    return rival.distance < farAway && !isVictim(planner, id);
  });
  const liked = ranked(planner, 'courts', near, opinion);
  for (const other of liked.slice(0, mostCourts)) {
    if (treatiesBetween(planner.view, planner.me, other).length >= mostWithOne) continue;
    for (const kind of kindsWith(outlook, other)) {
      if (treatyBetween(planner.view, kind, planner.me, other) !== null) continue;
      if (!offerTreaty(outlook, other, kind)) continue;
      shelve(planner, 'treaties', tact);
      return;
    }
  }
}

/** Proposes anew what is about to run out, where one would sign it still; with a victim it may. */
function renewTreaties(outlook: Outlook): void {
  const { planner } = outlook;
  const { view, rules, me } = planner;
  for (const treaty of treatiesOf(view, me)) {
    const other = partnerIn(treaty, me);
    if (!isRenewable(view, rules, treaty) || isVictim(planner, other)) continue;
    const wanted = kindsWith(outlook, other).find((kind) => kind === treaty.terms.kind);
    if (wanted !== undefined) offerTreaty(outlook, other, wanted);
  }
}

/** Strength of an enemy and of a protector, in permille of one's own, from which one bends the knee. */
const overwhelming = 1500;
const mighty = 2000;
/** Latinum a turn, and turns, that protection is worth. */
const price = 8;
const years = 36;

/** Who is at war with an enemy far too strong puts himself under the protection of one who is not. */
function seekProtection(outlook: Outlook): boolean {
  const { planner, posture, opinion } = outlook;
  const threatened = posture.rivals.some(
    ({ atWar, faction }) => atWar && outlook.ratio(faction) >= overwhelming,
  );
  if (!threatened || allianceOf(planner) !== null) return false;
  const protectors = outlook.others.filter(
    (id) => !planner.isFoe(id) && outlook.ratio(id) >= mighty && opinion(id) > 0,
  );
  return sortedBy(protectors, (id) => -opinion(id)).some((protector) => {
    const terms = { kind: 'protectorate', turns: years, zone: [] as string[] } as const;
    const wish = {
      to: protector,
      give: [],
      take: [{ kind: 'treaty', terms: { ...terms, stock: 'latinum', amount: price } } as const],
      matter: `protectorate:${protector}`,
      least: 0,
    };
    return strike(outlook, wish, (baskets) =>
      bargainReason(planner, 'treaty.protectorate', baskets),
    );
  });
}

/**
 * What there is to sign with a court, the first first: nothing binds one towards whom one means to
 * attack. Who is known for asking for something asks for that whatever the times are.
 */
function kindsWith(outlook: Outlook, other: FactionId): SoughtTreaty[] {
  const { treaties } = outlook.planner.temperament;
  const kinds = treaties === undefined ? kindsForTheTimes(outlook, other) : [...treaties];
  const covets = prizesOf(outlook.planner, other).length > 0;
  return kinds.filter(
    (kind) =>
      kind === 'trade' || (!covets && (kind !== 'nonAggression' || bindsItself(outlook, other))),
  );
}

function kindsForTheTimes(
  { planner, posture, rivals, opinion, ...outlook }: Outlook,
  other: FactionId,
): SoughtTreaty[] {
  const { temperament } = planner;
  const kinds: SoughtTreaty[] = temperament.trade >= 40 ? ['trade'] : [];
  const ratio = outlook.ratio(other);
  const near = (rivals.get(other)?.distance ?? farAway) < nextDoor;
  if (near && ratio > feared - 4 * temperament.caution) kinds.push('nonAggression');
  const allied = posture.rivals.some((rival) => rival.atWar);
  if (opinion(other) >= trust && posture.mood !== 'peace') kinds.push('intelligence', 'transit');
  if (opinion(other) >= friendship && !allied && ratio > 300) kinds.push('defence');
  return kinds;
}

/** Whether it promises peace to one more, whom it trusts: who keeps the peace with everybody can never act. */
function bindsItself({ planner, opinion }: Outlook, other: FactionId): boolean {
  const { view, me, temperament } = planner;
  const pacts = treatiesOf(view, me).filter(
    (treaty) => treaty.terms.kind === 'nonAggression' && partnerIn(treaty, me) !== other,
  );
  return (
    opinion(other) >= mistrust && pacts.length <= Math.floor(temperament.caution / cautionPerPact)
  );
}

function offerTreaty(outlook: Outlook, other: FactionId, kind: SoughtTreaty): boolean {
  const wish = {
    to: other,
    give: [treatyItem(outlook.planner.rules, kind)],
    take: [],
    matter: `${kind}:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(outlook.planner, `treaty.${kind}`, baskets),
  );
}
