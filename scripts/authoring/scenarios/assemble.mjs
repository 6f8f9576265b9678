import { buildings, ships } from './notation.mjs';
import { readPeople, usualMillions } from './people.mjs';
import { theatreOf } from './sources.mjs';

const HAZARDS = {
  nebula: 'nebula',
  'plasma field': 'plasma',
  'plasma belt': 'plasma',
  anomaly: 'rift',
};
const SCHEMA = './scenario.schema.json';

/**
 * Makes a scenario file of an author's tables and the star chart.
 *
 * A world that a table names is as the table says. Of the others, a power holds in its systems the
 * world that matters most and every world where people live, as outposts; free peoples keep their
 * own; the rest is nobody's.
 */
export function assemble(author) {
  const theatre = theatreOf(author.theatre);
  const ownerOf = (system) => {
    const owner = author.owners[system.id] ?? system.owner;
    return owner in author.factions ? owner : null;
  };
  const worlds = theatre.systems.flatMap((system) =>
    system.worlds.map((world, index) => worldOf(author, world, system, ownerOf(system), index)),
  );
  checkTables(author, worlds);
  return {
    $schema: SCHEMA,
    ...author.frame,
    briefing: author.briefing,
    map: { systems: theatre.systems.map(systemOf), lanes: theatre.lanes },
    worlds,
    // Old powers know each other's borders; what guards them changes by the month.
    factions: Object.entries(author.factions).map(([id, faction]) => ({
      id,
      ...faction,
      charted: 'all',
    })),
    alliances: author.alliances,
    relations: author.relations,
    ...(author.treaties && { treaties: author.treaties }),
    ...(author.opinions && { opinions: author.opinions }),
    fleets: Object.entries(author.fleets).flatMap(([faction, fleets]) =>
      fleets.map((fleet) => ({ faction, ...fleet, ships: ships(fleet.ships) })),
    ),
    characters: Object.entries(author.characters).flatMap(([faction, people]) =>
      people.map((character) => ({ ...character, faction })),
    ),
    objectives: author.objectives,
    history: author.history,
    content: author.content,
  };
}

function systemOf({ id, name, x, y, star }) {
  const hazard = HAZARDS[star];
  return hazard === undefined ? { id, name, x, y, star } : { id, name, x, y, star, hazard };
}

function worldOf(author, world, system, systemOwner, index) {
  const { id, class: worldClass, size, richness, species } = world;
  const table = author.worlds[id] ?? {};
  const holds = index === 0 || species !== null;
  const owner = table.owner === undefined ? (holds ? systemOwner : null) : table.owner;
  const shown = {
    id,
    system: system.id,
    name: author.names[id] ?? world.name,
    class: worldClass,
    size,
    richness,
    owner,
  };
  const people =
    table.people === undefined ? usual(author, world, owner) : readPeople(table.people);
  if (table.buildings !== undefined) shown.development = 'developed';
  if (people.length > 0) shown.people = people;
  if (table.buildings !== undefined) shown.buildings = buildings(table.buildings);
  const garrison = table.garrison ?? (owner === null ? freeGarrison(people) : undefined);
  if (garrison !== undefined) shown.garrison = garrison;
  const loyalty =
    table.loyalty ?? (owner === null ? undefined : usualLoyalty(author, people, owner));
  if (loyalty !== undefined) shown.loyalty = loyalty;
  if (table.unrest !== undefined) shown.unrest = table.unrest;
  return shown;
}

function usual(author, world, owner) {
  if (world.species === null) return [];
  const { free, outpost } = author.fullness;
  const millions = usualMillions(world, owner === null ? free : outpost);
  const status = owner === null ? 'citizen' : author.lawOf(owner, world.species);
  const people = { species: world.species, millions };
  return [status === 'citizen' ? people : { ...people, status }];
}

/** Free peoples keep what troops they can feed. */
function freeGarrison(people) {
  const millions = people.reduce((sum, each) => sum + each.millions, 0);
  return millions === 0 ? undefined : Math.min(160, 30 + Math.floor(millions / 20));
}

const LOYALTY = { citizen: 75, client: 60, subject: 48, enslaved: 22 };

function usualLoyalty(author, people, owner) {
  const law = people.length === 0 ? 'citizen' : author.lawOf(owner, people[0].species);
  return LOYALTY[law];
}

/** A table that speaks of a world which is not on the map is a slip of the pen. */
function checkTables(author, worlds) {
  const ids = new Set(worlds.map(({ id }) => id));
  const named = [...Object.keys(author.worlds), ...Object.keys(author.names)];
  const stray = named.filter((id) => !ids.has(id));
  if (stray.length > 0) throw new Error(`${author.frame.id}: no world ${stray.join(', ')}`);
}
