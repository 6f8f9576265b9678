import type { FactionId, TreatyKind } from '../../sim';
import { sortedBy, total, treatiesOf, treatyBetween } from '../../sim';
import type { Rival } from '../posture';
import { bargainReason, strike } from './bargain';
import { type Outlook, prizesOf } from './outlook';
import { isShelved, shelve } from './refusals';
import { treatyItem } from './treatyItem';
import { acceptedRisk } from './war';

/** Treaties sought with others that one may think about in one turn. */
const mostCourts = 3;
/** Treaties a power keeps at the most: a promise to everybody binds nobody. */
const mostTreaties = 6;
/** Lane distance, in tenths of a light year, beyond which there is nothing to agree on. */
const farAway = 1500;
/** Strength of a neighbour, in permille, from which the bold want a quiet border; and how near it is. */
const feared = 1000;
const nextDoor = 600;
/** Turns between two treaties: courts are not won over by the dozen. */
const tact = 6;
/** Opinion from which one opens one's files, and from which one promises to fight. */
const trust = 25;
const friendship = 40;

/** Signs treaties with those worth it, where both sides gain; one proposal a turn. */
export function signTreaties(outlook: Outlook): void {
  const { mind, rivals, opinion } = outlook;
  if (isShelved(mind, 'treaties')) return;
  if (treatiesOf(mind.view, mind.me).length >= mostTreaties) return;
  const near = outlook.others.filter((id) => {
    const rival = rivals.get(id);
    if (!rival || mind.isFoe(id) || rival.distance < 0) return false;
    return rival.distance < farAway && !isPrey(outlook, rival);
  });
  const liked = sortedBy(near, (id) => -opinion(id));
  for (const other of liked.slice(0, mostCourts)) {
    for (const kind of kindsWith(outlook, other)) {
      if (treatyBetween(mind.view, kind, mind.me, other) !== null) continue;
      if (!offerTreaty(outlook, other, kind)) continue;
      shelve(mind, 'treaties', tact);
      return;
    }
  }
}

/** Whether one would rather take than trade. */
function isPrey(outlook: Outlook, rival: Rival): boolean {
  return (
    outlook.mind.temperament.aggression >= 50 &&
    outlook.ratio(rival.faction) < total([...acceptedRisk(outlook, rival.faction)])
  );
}

/** What there is to sign with a court: nothing binds one towards whom one means to attack. */
function kindsWith(
  { mind, posture, rivals, opinion, ...outlook }: Outlook,
  other: FactionId,
): TreatyKind[] {
  const { temperament } = mind;
  const kinds: TreatyKind[] = temperament.trade >= 40 ? ['trade'] : [];
  if (prizesOf(mind, other).length > 0) return kinds;
  const ratio = outlook.ratio(other);
  const near = (rivals.get(other)?.distance ?? farAway) < nextDoor;
  if (near && ratio > feared - 4 * temperament.caution) kinds.push('nonAggression');
  const allied = posture.rivals.some((rival) => rival.atWar);
  if (opinion(other) >= trust && posture.mood !== 'peace') kinds.push('intelligence');
  if (opinion(other) >= friendship && !allied && ratio > 300) kinds.push('defence');
  return kinds;
}

function offerTreaty(outlook: Outlook, other: FactionId, kind: TreatyKind): boolean {
  const wish = {
    to: other,
    give: [treatyItem(kind)],
    take: [],
    matter: `${kind}:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) => bargainReason(outlook.mind, `treaty.${kind}`, baskets));
}
