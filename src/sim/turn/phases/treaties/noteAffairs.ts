import { affairs } from '../../../rules/diplomacy/affairs/registry';
import { note } from '../../../rules/diplomacy/memories';
import type { Game } from '../../../state/game';
import type { Ruleset } from '../../../state/ruleset';

/**
 * Writes down what goes on between powers. Word of it crosses every border: it is noted from the
 * truth, so that all who work out an opinion know the same.
 * @source invented
 */
export function noteAffairs(game: Game, rules: Ruleset): void {
  for (const { kind, measure } of affairs) {
    measure(game, rules, (holder, subject, steps, about) =>
      note(game, rules, holder, subject, kind, steps, about),
    );
  }
}
