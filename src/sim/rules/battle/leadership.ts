import { clamp, divide } from '../../lib/integers';
import type { Character, Skill } from '../../state/character';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { CharacterId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { isBoundBy } from '../alliance/cohesion';
import { modifiersOf } from '../figures/modifiers';
import { isArmed } from '../fleets/fleetFigures';
import { stanceOf } from '../fleets/stances';

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
 * A commander adds to what a fleet can do; hunger and sheer numbers take from it. Under a joint command the
 * best of its `company` leads it: of the fleets of allies that stand on its side of a battle.
 * @source invented
 */
export function leadershipOf(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  company: readonly Fleet[] = [],
): Leadership {
  const { skillBonus } = rules.numbers.combat;
  const commander = admiralOver(realm, rules, fleet, company);
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

/**
 * Who leads a fleet in battle: its own commander, or an abler one of an ally under a joint command whose own fleet
 * stands and fights.
 */
function admiralOver(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  company: readonly Fleet[],
): Character | null {
  const own = commanderOf(realm, fleet);
  const alliance = realm.alliances[realm.factions[fleet.faction]?.alliance ?? ''];
  if (!alliance || !isBoundBy(alliance, 'command')) return own;
  let best = own;
  for (const other of company) {
    if (other.faction === fleet.faction || !alliance.members.includes(other.faction)) continue;
    if (stanceOf(other).evades || !isArmed(realm, rules, other)) continue;
    const theirs = commanderOf(realm, other);
    if (theirs && abilityOf(theirs) > abilityOf(best)) best = theirs;
  }
  return best;
}

function abilityOf(commander: Character | null): number {
  if (commander === null) return 0;
  const { attack = 0, defence = 0, manoeuvre = 0 } = commander.skills;
  return attack + defence + manoeuvre;
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
