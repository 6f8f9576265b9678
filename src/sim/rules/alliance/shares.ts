import { clamp, divide, sum } from '../../lib/integers';
import { sortedBy } from '../../lib/ordered';
import type { FactionId } from '../../state/ids';

type Shares = Record<FactionId, number>;

/** Shares are given in whole percents, so that they read as what they are. */
const step = 10;

/**
 * Base shares of some members brought to 1000 permille again, in the proportion they had and whole
 * percents, one at least for each.
 */
export function rescaled(shares: Readonly<Shares>, members: readonly FactionId[]): Shares {
  return rescaledTo(shares, members, 1000);
}

/** Shares with a newcomer's among them, in permille; the others keep their proportion. */
export function withNewcomer(
  shares: Readonly<Shares>,
  newcomer: FactionId,
  permille: number,
): Shares {
  const members = Object.keys(shares).filter((id) => id !== newcomer);
  return { ...rescaledTo(shares, members, 1000 - permille), [newcomer]: permille };
}

/**
 * Base shares in proportion to some weight of each member, in permille and whole percents: together
 * the whole, none below a least share (or, of too many members, an even one). Equal where nobody
 * weighs anything; what rounding leaves goes to those it took most from, then in order of id.
 * @source invented
 */
export function sharesBy(
  members: readonly FactionId[],
  weightOf: (member: FactionId) => number,
  least: number,
): Shares {
  return portioned([...members].sort(), weightOf, 1000, least);
}

/** One share set by hand, within what the least shares leave; the others keep their proportion. */
export function withShare(
  shares: Readonly<Shares>,
  member: FactionId,
  permille: number,
  least: number,
): Shares {
  const others = Object.keys(shares)
    .filter((id) => id !== member)
    .sort();
  if (others.length === 0) return { [member]: 1000 };
  const floor = Math.min(least, divide(1000, others.length + 1));
  const wanted = clamp(permille, floor, 1000 - floor * others.length);
  const own = wanted - (wanted % step);
  return { ...portioned(others, (id) => shares[id] ?? 0, 1000 - own, least), [member]: own };
}

/** A whole divided by weight in steps, with a least share for each. */
function portioned(
  members: readonly FactionId[],
  weightOf: (member: FactionId) => number,
  whole: number,
  least: number,
): Shares {
  if (members.length === 0) return {};
  const weighed = members.map((id) => [id, Math.max(0, weightOf(id))] as const);
  const heavy = weighed.some(([, weight]) => weight > 0);
  const weights = new Map(weighed.map(([id, weight]) => [id, heavy ? weight : 1]));
  const steps = divide(whole, step);
  const floor = Math.min(divide(least + step - 1, step), divide(steps, members.length));
  const poor = poorestOf(weights, steps, floor);
  const open = members.filter((id) => !poor.has(id));
  const shared = apportioned(open, weights, steps - floor * poor.size);
  const odd = whole - steps * step;
  return Object.fromEntries(
    members.map((id, place) => [id, (shared.get(id) ?? floor) * step + (place === 0 ? odd : 0)]),
  );
}

/** Those whom their weight alone would leave below a floor. */
function poorestOf(
  weights: ReadonlyMap<FactionId, number>,
  steps: number,
  floor: number,
): ReadonlySet<FactionId> {
  const poor = new Set<FactionId>();
  for (;;) {
    const open = [...weights].filter(([id]) => !poor.has(id));
    const together = sum(open.map(([, weight]) => weight));
    const left = steps - floor * poor.size;
    const fallen = open.filter(([, weight]) => weight * left < floor * together);
    if (fallen.length === 0) return poor;
    for (const [id] of fallen) poor.add(id);
  }
}

/** Whole steps by weight; those left over go where rounding took most. */
function apportioned(
  members: readonly FactionId[],
  weights: ReadonlyMap<FactionId, number>,
  steps: number,
): ReadonlyMap<FactionId, number> {
  const together = Math.max(1, sum(members.map((id) => weights.get(id) ?? 0)));
  const exact = (id: FactionId) => (weights.get(id) ?? 0) * steps;
  const parts = new Map(members.map((id) => [id, divide(exact(id), together)]));
  const missing = steps - sum(parts.values());
  const byLoss = sortedBy([...members], (id) => -(exact(id) % together));
  for (const id of byLoss.slice(0, missing)) parts.set(id, (parts.get(id) ?? 0) + 1);
  return parts;
}

function rescaledTo(
  shares: Readonly<Shares>,
  members: readonly FactionId[],
  whole: number,
): Shares {
  return portioned([...members].sort(), (id) => shares[id] ?? 0, whole, step);
}
