import { idsOf, type Realm, type Ruleset, strengthOf } from '../sim';
import type { LedgerFigures, LedgerRow } from './protocol';

/** Figures of every faction in a state, or in what somebody knows of it. */
export function ledgerRow(turn: number, game: Realm, rules: Ruleset): LedgerRow {
  const worlds = Object.values(game.worlds);
  const fleets = Object.values(game.fleets);
  const figuresOf = (id: string): LedgerFigures => {
    const own = worlds.filter(({ owner }) => owner === id);
    const flown = fleets.filter(({ faction }) => faction === id);
    return {
      worlds: own.length,
      developed: own.filter(({ development }) => development === 'developed').length,
      ships: flown.reduce((count, { ships }) => count + ships.length, 0),
      strength: flown.reduce((sum, fleet) => sum + strengthOf(game, rules, fleet), 0),
      prestige: game.factions[id]?.prestige ?? 0,
    };
  };
  return {
    turn,
    factions: Object.fromEntries(idsOf(game.factions).map((id) => [id, figuresOf(id)])),
  };
}
