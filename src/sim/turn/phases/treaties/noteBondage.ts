import { divide } from '../../../lib/integers';
import { idsOf, inOrder } from '../../../lib/ordered';
import { note } from '../../../rules/diplomacy/memories';
import type { Game } from '../../../state/game';
import type { FactionId, SpeciesId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';

/**
 * Writes down whose kin are in bondage under whom. Word of that crosses every border: it is noted
 * from the truth, so that all who work out an opinion know the same.
 * @source invented
 */
export function noteBondage(game: Game, rules: Ruleset): void {
  const { kinMillions } = rules.numbers.opinion;
  const held = bondage(game);
  if (held.size === 0) return;
  for (const { id, species, alive } of inOrder(game.factions)) {
    const masters = alive ? held.get(species) : undefined;
    for (const master of idsOf(masters ?? {})) {
      const millions = masters?.[master] ?? 0;
      if (master !== id)
        note(
          game,
          rules,
          id,
          master,
          'kinEnslaved',
          divide(millions + kinMillions - 1, kinMillions),
        );
    }
  }
}

/** Millions of each species in bondage, by master. */
function bondage(game: Game): ReadonlyMap<SpeciesId, Record<FactionId, number>> {
  const held = new Map<SpeciesId, Record<FactionId, number>>();
  for (const id in game.worlds) {
    const world = game.worlds[id];
    if (!world || world.owner === null) continue;
    for (const { species, status, millions } of world.people) {
      if (status !== 'enslaved') continue;
      const masters = held.get(species) ?? {};
      masters[world.owner] = (masters[world.owner] ?? 0) + millions;
      held.set(species, masters);
    }
  }
  return held;
}
