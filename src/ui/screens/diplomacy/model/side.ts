import {
  type Alliance,
  type DealItem,
  dealRefusal,
  type FactionId,
  type Ruleset,
  relationOf,
  type View,
} from '../../../../sim';

/** Whose basket something is laid into, and who would receive it. */
export interface Side {
  readonly view: View;
  readonly rules: Ruleset;
  readonly giver: FactionId;
  readonly receiver: FactionId;
}

export function isAllied({ view, giver, receiver }: Side): boolean {
  return relationOf(view, giver, receiver) === 'allied';
}

export function isAtWar({ view, giver, receiver }: Side): boolean {
  return relationOf(view, giver, receiver) === 'war';
}

/** The alliance both sit in; null where they are not allied. */
export function commonAlliance(side: Side): Alliance | null {
  if (!isAllied(side)) return null;
  return side.view.alliances[side.view.factions[side.giver]?.alliance ?? ''] ?? null;
}

/**
 * Whether the rules would let it change hands, nothing else being on the table. Enemies may always
 * lay it down: it can be the price of a peace.
 */
export function canBeGiven(side: Side, item: DealItem): boolean {
  if (isAtWar(side)) return true;
  const { view, rules, giver, receiver } = side;
  const own = view.faction === giver;
  const [from, to] = own ? [giver, receiver] : [receiver, giver];
  const baskets = { from, to, give: own ? [item] : [], take: own ? [] : [item] };
  return dealRefusal(view, rules, baskets) === null;
}
