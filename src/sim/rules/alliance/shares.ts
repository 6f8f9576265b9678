import { divide, sum } from '../../lib/integers';
import type { FactionId } from '../../state/ids';

type Shares = Record<FactionId, number>;

/**
 * Base shares of some members brought to 1000 permille again, in the proportion they had; what
 * cannot be divided goes to the first, in order of id.
 */
export function rescaled(shares: Readonly<Shares>, members: readonly FactionId[]): Shares {
  return scaledTo(shares, members, 1000);
}

/** Shares with a newcomer's among them: an even part of the whole, the others keep their proportion. */
export function withNewcomer(shares: Readonly<Shares>, newcomer: FactionId): Shares {
  const members = Object.keys(shares).filter((id) => id !== newcomer);
  const even = divide(1000, members.length + 1);
  return { ...scaledTo(shares, members, 1000 - even), [newcomer]: even };
}

function scaledTo(shares: Readonly<Shares>, members: readonly FactionId[], whole: number): Shares {
  const sorted = [...members].sort();
  const before = sum(sorted.map((id) => shares[id] ?? 0));
  const parts = sorted.map((id) =>
    before === 0 ? divide(whole, sorted.length) : divide((shares[id] ?? 0) * whole, before),
  );
  const left = whole - sum(parts);
  return Object.fromEntries(
    sorted.map((id, index) => [id, (parts[index] ?? 0) + (index === 0 ? left : 0)]),
  );
}
