import { required } from '../lib/invariant';
import type { Game } from '../state/game';
import { type FactionId, nextId } from '../state/ids';
import type { Culture, Ruleset } from '../state/ruleset';
import type { ScenarioFleet, ScenarioShips } from './types';

const defaultCrew = 200;

/** Puts a scenario's fleets on the map. Hulls and supplies are filled once all else stands. */
export function muster(game: Game, fleets: readonly ScenarioFleet[], rules: Ruleset): void {
  const christened = new Map<FactionId, number>();
  for (const entry of fleets) {
    const faction = required(game.factions[entry.faction], entry.faction);
    const culture = required(rules.cultures[faction.culture], faction.culture);
    const id = nextId(game, 'fleet', entry.faction);
    const ships: string[] = [];
    const name = () => {
      const number = christened.get(faction.id) ?? 0;
      christened.set(faction.id, number + 1);
      return shipName(culture, number);
    };
    for (const group of entry.ships) {
      for (let index = 0; index < group.count; index++) {
        ships.push(addShip(game, rules, id, entry.faction, group, group.names?.[index] ?? name()));
      }
    }
    game.fleets[id] = {
      id,
      faction: entry.faction,
      name: entry.name,
      place: { kind: 'system', system: entry.system },
      ships,
      commander: entry.commander ?? null,
      cloaked: false,
      command: {
        route: [],
        stance: entry.stance ?? 'hold',
        mission: { kind: 'none' },
        retreatAt: 500,
        cloak: entry.cloak ?? false,
        supplies: 0,
      },
    };
  }
}

function addShip(
  game: Game,
  rules: Ruleset,
  fleet: string,
  faction: FactionId,
  group: ScenarioShips,
  name: string,
): string {
  const shipClass = required(rules.shipClasses[group.class], group.class);
  const id = nextId(game, 'ship', faction);
  game.ships[id] = {
    id,
    faction,
    name,
    class: group.class,
    fleet,
    hull: shipClass.hull,
    crew: group.crew ?? defaultCrew,
    troops: group.troops ?? shipClass.troops,
  };
  return id;
}

/** The culture's names in turn; when all are given, again with a number: "Defiant 2". */
function shipName(culture: Culture, number: number): string {
  const names = culture.shipNames.length > 0 ? culture.shipNames : [culture.adjective];
  const round = Math.floor(number / names.length);
  const name = names[number % names.length] as string;
  const prefixed = culture.shipPrefix === '' ? name : `${culture.shipPrefix} ${name}`;
  return round === 0 ? prefixed : `${prefixed} ${round + 1}`;
}
