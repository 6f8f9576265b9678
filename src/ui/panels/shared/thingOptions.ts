import {
  asSeen,
  chartIndex,
  type FactionId,
  type FleetId,
  fleetFigures,
  idsOf,
  populationOf,
  type Ruleset,
  type SystemId,
  sectorOf,
  seenTogether,
  sightingOf,
  strengthOf,
  systemOwner,
  type View,
  type WorldId,
} from '../../../sim';
import { type Names, panelWords, words } from '../../../text';
import type { SelectOption } from '../../kit/Select';

/** Who is to choose: what it knows, and what it calls things. */
export interface Chooser {
  readonly view: View;
  readonly rules: Ruleset;
  readonly names: Names;
}

/** A world among others: its system and sector, how far it is, how many live there. */
export function worldOption(chooser: Chooser, id: WorldId): SelectOption {
  const t = words.choices;
  const { view, names } = chooser;
  const world = view.worlds[id];
  const label = names.world(id).text;
  if (!world) return { value: id, label };
  const sector = world.owner === view.faction ? sectorOf(view, world)?.name : undefined;
  const size = view.unknown[id] ? t.unknown : t.people(populationOf(world));
  const system = names.system(world.system).text;
  const note = t.note(
    system,
    sector ?? '',
    awayWords(chooser, world.system),
    size,
    ageOf(view, id),
  );
  return { value: id, label, note };
}

/** A system among others: whose it is, how far, how many worlds and people it has. */
export function systemOption(chooser: Chooser, id: SystemId): SelectOption {
  const t = words.choices;
  const { view, names } = chooser;
  const owner = systemOwner(view, id);
  const worlds = (view.chart.systems[id]?.worlds ?? []).flatMap((each) => view.worlds[each] ?? []);
  const known = worlds.filter((world) => !view.unknown[world.id]);
  const people = seenTogether(
    known.map((world) => asSeen(sightingOf(view, world.id), populationOf(world))),
  );
  const blank = people.kind === 'unknown' || (known.length === 0 && worlds.length > 0);
  const size = blank ? t.unknown : t.people(people.value);
  const note = t.note(
    owner === null ? panelWords().system.unowned : names.anything(owner),
    awayWords(chooser, id),
    t.worlds(worlds.length),
    size,
    people.kind === 'lastSeen' ? words.known.seen(people) : '',
  );
  return { value: id, label: names.system(id).text, note };
}

/** A fleet among others: where it is, its ships and what they are worth. */
export function fleetOption(chooser: Chooser, id: FleetId): SelectOption {
  const t = words.choices;
  const { view, rules, names } = chooser;
  const fleet = view.fleets[id];
  const label = names.fleet(id).text;
  if (!fleet) return { value: id, label };
  const { place } = fleet;
  const nameOf = (system: SystemId) => names.system(system).text;
  const where =
    place.kind === 'system'
      ? nameOf(place.system)
      : panelWords().fleet.between(nameOf(place.from), nameOf(place.to));
  const ships = panelWords().ships(fleetFigures(view, rules, fleet).ships);
  const size = t.fleet(ships, strengthOf(view, rules, fleet));
  return { value: id, label, note: t.note(where, size, ageOf(view, id)) };
}

/** A power among others: where its capital is, and how many of its worlds are known. */
export function powerOption(chooser: Chooser, id: FactionId): SelectOption {
  const t = words.choices;
  const { view, names } = chooser;
  const seat = view.worlds[view.factions[id]?.capital ?? ''];
  const worlds = idsOf(view.worlds).filter((world) => view.worlds[world]?.owner === id);
  const where = seat ? [seat.name, awayWords(chooser, seat.system)] : [];
  const count = id === view.faction ? t.worlds(worlds.length) : t.knownWorlds(worlds.length);
  return { value: id, label: names.anything(id), note: t.note(...where, count) };
}

/** How far along lanes from one's own capital; nothing at home. */
function awayWords({ view }: Chooser, system: SystemId): string {
  const t = words.choices;
  const home = view.worlds[view.factions[view.faction]?.capital ?? ''];
  if (!home || home.system === system) return '';
  const distance = chartIndex(view.chart).distance(home.system, system);
  return distance < 0 ? t.noWay : t.away(distance);
}

/** When it was seen last, where that is not now. */
function ageOf(view: View, id: string): string {
  const sighting = sightingOf(view, id);
  return sighting.kind === 'lastSeen' ? words.known.seen(sighting) : '';
}
