import { required } from '../../../lib/invariant';
import { greatest } from '../../../lib/ordered';
import { commanderOf } from '../../../rules/battle/leadership';
import type { FighterResult } from '../../../rules/battle/result';
import { takeCaptive } from '../../../rules/persons/captives';
import { countDeed, teach } from '../../../rules/persons/careers';
import type { Character } from '../../../state/character';
import type { Fleet } from '../../../state/fleet';
import { type Fought, tell } from './fought';

/**
 * A commander shares the fate of his flagship, the fleet's greatest ship: luck decides how far. Who leads a fleet in battle learns
 * from it.
 * @source seed 8
 */
export function fatesOfCommanders(fought: Fought): void {
  for (const group of fought.setup.groups) {
    const fleet = group.fleet === null ? undefined : fought.game.fleets[group.fleet];
    const commander = fleet ? commanderOf(fought.game, fleet) : null;
    if (!fleet || !commander) continue;
    learnFrom(fought, fleet, commander);
    const flagship = flagshipOf(fought, fleet);
    if (flagship?.fate === 'captured') {
      const by = fought.setup.fighters[flagship.by];
      const hold = by?.kind === 'ship' ? ({ kind: 'ship', ship: by.id } as const) : null;
      takeCaptive(fought.game, commander.id, by?.faction ?? null, hold);
      fall(fought, fleet, commander, 'captured');
    } else if (flagship?.fate === 'destroyed') {
      const how = hurt(fought, commander);
      if (how !== null) fall(fought, fleet, commander, how);
    }
  }
}

/** What an enemy's loss, one's own, and breaking off teach. */
function learnFrom(fought: Fought, fleet: Fleet, { id }: Character): void {
  const { game, context, setup, result } = fought;
  const { battle, losses, flight } = context.rules.numbers.persons.careers;
  const own = setup.fighters.flatMap((fighter, index) =>
    fighter.fleet === fleet.id ? [required(result.fighters[index], 'outcome')] : [],
  );
  const kills = own.some((outcome) => outcome.kills > 0);
  const lost = own.some(({ fate }) => fate === 'destroyed' || fate === 'captured');
  const fled = own.some(({ fate }) => fate === 'retreated');
  if (!kills && !lost && !fled) return;
  const commander = game.characters[id];
  if (commander) countDeed(commander, 'battles');
  if (kills) teach(game, context, id, 'attack', battle);
  if (lost) teach(game, context, id, 'defence', losses);
  if (fled) teach(game, context, id, 'manoeuvre', flight);
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
  const { wound } = fought.context.rules.numbers.persons.careers;
  commander.status = how === 'killed' ? 'dead' : how;
  commander.until = how === 'wounded' ? fought.game.turn + wound : 0;
  fleet.commander = null;
  const { id: character, name, faction } = commander;
  tell(fought, { type: 'commanderLost', character, name, faction, how });
}
