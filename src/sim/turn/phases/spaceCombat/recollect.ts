import { idsOf } from '../../../lib/ordered';
import { remember } from '../../../rules/diplomacy/memories';
import type { FactionId } from '../../../state/ids';
import type { Fought } from './fought';

/**
 * What a battle leaves in memories: who destroyed whose ships, and who stood beside whom.
 * @source invented
 */
export function recollect(fought: Fought): void {
  const { game, context, setup, result } = fought;
  const { rules } = context;
  for (const [victim, killers] of killsIn(fought)) {
    for (const killer of idsOf(killers)) {
      remember(game, rules, victim, killer, 'shipsDestroyed', null, killers[killer]);
    }
  }
  if (result.rounds === 0) return;
  for (const side of setup.sides) {
    for (const one of side) {
      for (const other of side) remember(game, rules, one, other, 'helped', setup.system);
    }
  }
}

/** Ships each power lost to each other, destroyed and taken. */
function killsIn({ setup, result }: Fought): ReadonlyMap<FactionId, Record<FactionId, number>> {
  const kills = new Map<FactionId, Record<FactionId, number>>();
  setup.fighters.forEach((fighter, index) => {
    const outcome = result.fighters[index];
    if (fighter.kind === 'world' || fighter.faction === null || !outcome) return;
    if (outcome.fate !== 'destroyed' && outcome.fate !== 'captured') return;
    const killer = setup.fighters[outcome.by]?.faction ?? null;
    if (killer === null || killer === fighter.faction) return;
    const counts = kills.get(fighter.faction) ?? {};
    counts[killer] = (counts[killer] ?? 0) + 1;
    kills.set(fighter.faction, counts);
  });
  return kills;
}
