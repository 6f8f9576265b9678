import { type Game, type GameFile, idsOf, type Ruleset, strengthOf } from '../sim';
import { walk } from './walk';
import type { LedgerRow } from './protocol';

/** Figures of every faction at the end of every turn, found by playing the game again. */
export function ledgerOf(file: GameFile): LedgerRow[] {
  return [...walk(file)].map(({ turn, game, rules }) => ledgerRow(turn, game, rules));
}

function ledgerRow(turn: number, game: Game, rules: Ruleset): LedgerRow {
  const factions: Record<string, LedgerRow['factions'][string]> = {};
  for (const id of idsOf(game.factions)) {
    factions[id] = { worlds: 0, developed: 0, ships: 0, strength: 0, prestige: game.factions[id]?.prestige ?? 0 };
  }
  for (const { owner, development } of Object.values(game.worlds)) {
    const row = owner === null ? undefined : factions[owner];
    if (!row) continue;
    row.worlds += 1;
    if (development === 'developed') row.developed += 1;
  }
  for (const fleet of Object.values(game.fleets)) {
    const row = factions[fleet.faction];
    if (!row) continue;
    row.ships += fleet.ships.length;
    row.strength += strengthOf(game, rules, fleet);
  }
  return { turn, factions };
}
