import type { PowerRating } from '../../src/sim/state/faction';
import type { Game } from '../../src/sim/state/game';

/** A power weighs this much, by the almanac and by its own muster. */
export function weighs(game: Game, faction: string, might: PowerRating): void {
  const power = game.factions[faction];
  if (!power) throw new Error(`no power ${faction}`);
  power.might = { ...might };
  power.muster = { ...might };
}
