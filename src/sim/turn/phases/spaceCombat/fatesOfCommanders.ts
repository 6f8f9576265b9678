import { required } from '../../../lib/invariant';
import { greatest } from '../../../lib/ordered';
import { commanderOf } from '../../../rules/battle/leadership';
import type { FighterResult } from '../../../rules/battle/result';
import type { Character } from '../../../state/character';
import type { Fleet } from '../../../state/fleet';
import { type Fought, tell } from './fought';

/** Turns a wound keeps a commander from his post. */
const woundTurns = 6;

/**
 * A commander shares the fate of his flagship, the fleet's greatest ship: luck decides how far.
 * @source seed 8
 */
export function fatesOfCommanders(fought: Fought): void {
  for (const group of fought.setup.groups) {
    const fleet = group.fleet === null ? undefined : fought.game.fleets[group.fleet];
    const commander = fleet ? commanderOf(fought.game, fleet) : null;
    if (!fleet || !commander) continue;
    const flagship = flagshipOf(fought, fleet);
    if (flagship?.fate === 'captured') {
      fall(fought, fleet, commander, 'captured');
      commander.captor = fought.setup.fighters[flagship.by]?.faction ?? null;
    } else if (flagship?.fate === 'destroyed') {
      const how = hurt(fought, commander);
      if (how !== null) fall(fought, fleet, commander, how);
    }
  }
}

function flagshipOf({ setup, result }: Fought, fleet: Fleet): FighterResult | null {
  const own = setup.fighters.flatMap((fighter, index) =>
    fighter.fleet === fleet.id
      ? { maxHull: fighter.maxHull, outcome: required(result.fighters[index], 'outcome') }
      : [],
  );
  return greatest(own, ({ maxHull }) => maxHull)?.outcome ?? null;
}

function hurt({ context }: Fought, { id }: Character): 'killed' | 'wounded' | null {
  const { commanderDeath, commanderWound } = context.rules.numbers.combat;
  const roll = context.luck('commander', id).below(1000);
  if (roll < commanderDeath) return 'killed';
  return roll < commanderDeath + commanderWound ? 'wounded' : null;
}

function fall(
  fought: Fought,
  fleet: Fleet,
  commander: Character,
  how: 'killed' | 'wounded' | 'captured',
): void {
  commander.status = how === 'killed' ? 'dead' : how;
  commander.until = how === 'wounded' ? fought.game.turn + woundTurns : 0;
  fleet.commander = null;
  const { id: character, name, faction } = commander;
  tell(fought, { type: 'commanderLost', character, name, faction, how });
}
