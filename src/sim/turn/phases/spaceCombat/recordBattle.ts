import type { Fighter } from '../../../rules/battle/fighter';
import { outcomeOf } from '../../../rules/battle/outcome';
import type { BattleRecord, Combatant } from '../../../rules/battle/record';
import type { BattleResult } from '../../../rules/battle/result';
import type { BattleSetup } from '../../../rules/battle/setup';

/**
 * A battle as a viewer shows it; `number` counts the turn's battles in its system from 1, so that a
 * name tells nothing of battles elsewhere.
 */
export function recordBattle(
  turn: number,
  number: number,
  setup: BattleSetup,
  result: BattleResult,
): BattleRecord {
  return {
    id: `battle:${turn}:${setup.system}:${number}`,
    turn,
    system: setup.system,
    towards: setup.towards,
    sides: setup.sides,
    combatants: setup.fighters.map(combatantOf),
    rounds: result.actions,
    victor: result.victor,
    outcome: outcomeOf(setup, result),
    terms: setup.terms,
  };
}

function combatantOf(fighter: Fighter): Combatant {
  return {
    id: fighter.id,
    kind: fighter.kind,
    name: fighter.name,
    class: fighter.class,
    faction: fighter.faction,
    fleet: fighter.fleet,
    side: fighter.side,
    hull: fighter.hull,
    maxHull: fighter.maxHull,
    shields: fighter.shields,
    cloaked: fighter.hidden,
  };
}
