import { clamp, divide } from '../../lib/integers';
import type { Character, Skill } from '../../state/character';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { CharacterId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { modifiersOf } from '../figures/modifiers';

/** What commander, supply and sheer numbers make of a fleet's ships; shares in permille. */
export interface Leadership {
  readonly commander: CharacterId | null;
  /** Levels of the commander's manoeuvre, 0 to 10. */
  readonly manoeuvre: number;
  /** Damage the commander adds, and takes off what the fleet suffers. */
  readonly attack: number;
  readonly defence: number;
  /** Damage lost beyond supply, and by more ships than one commander can lead; not negative. */
  readonly hunger: number;
  readonly crowding: number;
}

/**
 * A commander adds to what a fleet can do; hunger and sheer numbers take from it.
 * @source invented
 */
export function leadershipOf(realm: Realm, rules: Ruleset, fleet: Fleet): Leadership {
  const { skillBonus } = rules.numbers.combat;
  const commander = commanderOf(realm, fleet);
  const level = (skill: Skill) => commander?.skills[skill] ?? 0;
  const traits = commander?.traits ?? [];
  const bonus = (stat: 'attack' | 'shields') => {
    let permille = 0;
    for (const trait of traits) {
      for (const effect of rules.characterTraits[trait]?.effects ?? []) {
        if (effect.stat === stat) permille += effect.permille ?? 0;
      }
    }
    return permille;
  };
  return {
    commander: commander?.id ?? null,
    manoeuvre: level('manoeuvre'),
    attack: level('attack') * skillBonus + bonus('attack'),
    defence: clamp(level('defence') * skillBonus + bonus('shields'), -500, 500),
    hunger: fleet.command !== null && fleet.command.supplies <= 0 ? rules.numbers.supply.weak : 0,
    crowding: crowdingOf(realm, rules, fleet),
  };
}

/** A fleet's commander, when he can command. */
export function commanderOf(realm: Realm, fleet: Fleet): Character | null {
  const commander = fleet.commander === null ? null : realm.characters[fleet.commander];
  return commander?.status === 'active' ? commander : null;
}

/** Each ship beyond the command limit weighs `overCommand` less; the fleet shares the loss. */
function crowdingOf(realm: Realm, rules: Ruleset, fleet: Fleet): number {
  const { commandLimit, overCommand } = rules.numbers.combat;
  const limit = modifiersOf(realm, rules, fleet.faction).apply('commandLimit', commandLimit);
  const over = Math.max(0, fleet.ships.length - limit);
  return divide(over * overCommand, fleet.ships.length);
}
