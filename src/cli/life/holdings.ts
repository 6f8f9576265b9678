import { type FactionId, type Game, type Ruleset, worldsOf, worldYield } from '../../sim';

/** What the worlds of each power yield a month to be stored, before upkeep: latinum and ore. */
export function yieldsOf(game: Game, rules: Ruleset): Record<FactionId, number> {
  const yields: Record<FactionId, number> = {};
  for (const world of worldsOf(game)) {
    if (world.owner === null) continue;
    const { latinum, dilithium, duranium } = worldYield(game, rules, world);
    const made = latinum + dilithium + duranium;
    yields[world.owner] = (yields[world.owner] ?? 0) + made;
  }
  return yields;
}

/** How many worlds each power holds. */
export function holdingsOf(game: Game): Record<FactionId, number> {
  const worlds: Record<FactionId, number> = {};
  for (const { owner } of worldsOf(game)) {
    if (owner !== null) worlds[owner] = (worlds[owner] ?? 0) + 1;
  }
  return worlds;
}
