import { type Game, inOrder, isHomeless, type Ruleset } from '../../sim';

/** What may become of a rebellion, from the worst to the best. */
export const rebellionFates = ['crushed', 'holdingOut', 'station', 'state'] as const;
export type RebellionFate = (typeof rebellionFates)[number];

/**
 * What became of each power that needs no home, by the end of a game: it is no more or holds nothing; it holds out; it holds a
 * station of others; it is a state.
 */
export function rebellionsIn(game: Game, rules: Ruleset, before: Game): RebellionFate[] {
  return inOrder(before.factions)
    .filter(({ id }) => isHomeless(before, rules, id))
    .map(({ id }) => fateOf(game, id));
}

function fateOf({ factions, worlds }: Game, id: string): RebellionFate {
  const faction = factions[id];
  const own = Object.values(worlds).filter(({ owner }) => owner === id);
  if (!faction?.alive || own.length === 0) return 'crushed';
  if (faction.stateSince !== undefined) return 'state';
  const holdsStation = own.some((world) => world.class === 'station' && world.takenOn > 0);
  return holdsStation ? 'station' : 'holdingOut';
}
