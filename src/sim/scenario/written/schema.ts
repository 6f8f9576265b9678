import * as z from 'zod/mini';
import { skills } from '../../state/character';
import { contentId, line, ownId, whole, worldId } from '../../state/schemaParts';
import { worldClasses } from '../../state/world';
import { writtenDecisionSchema } from '../decisionSchema';
import {
  alliance,
  characterShape,
  factionShape,
  fleetShape,
  frameShape,
  history,
  objectiveShape,
  opinionShape,
  peopleShape,
  relationShape,
  shipsShape,
  systemShape,
  treaty,
  worldShape,
} from '../shapes';
import { situationSchema } from '../situationSchema';
import { buildingsForm, shipsForm } from './notation';
import { ownCondition } from './ownConditionSchema';
import type { WrittenScenario } from './types';
import { writtenContentSchema } from './writtenContentSchema';

const maybe = z.exactOptional;
/** No list of entries that are written as one is longer. */
const most = 1000;

const percent = whole(0, 100);
const lane = z.tuple([ownId, ownId]);
const systems = z.array(ownId).check(z.maxLength(most));

/** A year of the atlas, or the name of a part of it. */
const chartId = z.string().check(z.maxLength(40), z.regex(/^[A-Za-z0-9_]+$/));

const place = z.strictObject({
  name: maybe(line),
  x: maybe(systemShape.x),
  y: maybe(systemShape.y),
  star: maybe(systemShape.star),
  hazard: systemShape.hazard,
});

const theatre = z.strictObject({
  chart: maybe(chartId),
  systems: maybe(systems),
  without: maybe(systems),
  year: maybe(chartId),
  owners: maybe(z.record(ownId, z.nullable(ownId))),
  places: maybe(z.record(ownId, place)),
  closed: maybe(z.array(lane).check(z.maxLength(most))),
  settled: maybe(z.strictObject({ outposts: maybe(percent), free: maybe(percent) })),
});

const map = z.strictObject({
  systems: maybe(z.array(z.strictObject(systemShape)).check(z.maxLength(2000))),
  lanes: maybe(z.array(lane).check(z.maxLength(8000))),
});

const people = z.union([
  z.array(z.strictObject(peopleShape)).check(z.maxLength(12)),
  z.record(
    contentId,
    z.union([
      peopleShape.millions,
      z.strictObject({ millions: peopleShape.millions, status: peopleShape.status }),
    ]),
  ),
]);

const world = z.strictObject({
  name: maybe(line),
  class: maybe(z.enum(worldClasses)),
  size: maybe(worldShape.size),
  richness: maybe(worldShape.richness),
  owner: maybe(worldShape.owner),
  development: worldShape.development,
  people: maybe(people),
  buildings: maybe(z.array(z.string().check(z.regex(buildingsForm))).check(z.maxLength(40))),
  garrison: worldShape.garrison,
  loyalty: worldShape.loyalty,
  unrest: worldShape.unrest,
});

const worlds = z.union([
  z.array(z.strictObject(worldShape)).check(z.maxLength(6000)),
  z.record(worldId, world),
]);

const status = z.enum(['citizen', 'client', 'subject', 'enslaved']);
const speciesList = z.array(contentId).check(z.maxLength(most));
const law = z.strictObject({
  factions: z.array(ownId).check(z.minLength(1), z.maxLength(32)),
  citizen: maybe(speciesList),
  client: maybe(speciesList),
  subject: maybe(speciesList),
  enslaved: maybe(speciesList),
  others: maybe(status),
});

const { technologies, stocks, playable, difficulty, ...ownOfFaction } = factionShape;
const common = {
  technologies: maybe(technologies),
  stocks: maybe(stocks),
  playable: maybe(playable),
  difficulty: maybe(difficulty),
};

const usualFaction = z.strictObject({
  ...common,
  traits: factionShape.traits,
  prestige: factionShape.prestige,
  exhaustion: factionShape.exhaustion,
  temperament: factionShape.temperament,
  research: factionShape.research,
  surveyed: factionShape.surveyed,
  charted: factionShape.charted,
});

/** One, or a list of several. */
function some<T extends z.ZodMiniType>(schema: T, limit: number) {
  return z.union([schema, z.array(schema).check(z.minLength(1), z.maxLength(limit))]);
}

/** In a list of entries that name their faction; or by faction. */
function byFaction<S extends { readonly faction: typeof ownId }>(shape: S, limit: number) {
  const { faction: _, ...own } = shape;
  const list = <T extends z.ZodMiniType>(entry: T) => z.array(entry).check(z.maxLength(limit));
  return z.union([list(z.strictObject(shape)), z.record(ownId, list(z.strictObject(own)))]);
}

const relation = z.strictObject({
  ...relationShape,
  between: z.tuple([some(ownId, 32), some(ownId, 32)]),
});

const { of: _of, about: _about, ...opinionBare } = opinionShape;
const opinion = z.union([
  z.strictObject({ ...opinionBare, of: some(ownId, 32), about: some(ownId, 32) }),
  z.strictObject({ ...opinionBare, between: z.tuple([ownId, ownId]) }),
]);

const groups = z.array(
  z.union([
    z.string().check(z.regex(shipsForm)),
    z.strictObject({ ...shipsShape, count: maybe(shipsShape.count) }),
  ]),
);

const defaults = {
  stance: fleetShape.stance,
  cloak: fleetShape.cloak,
  crew: shipsShape.crew,
};

const fleet = {
  faction: ownId,
  name: some(line, 100),
  system: some(ownId, 100),
  commander: maybe(z.nullable(some(ownId, 100))),
  template: maybe(contentId),
  count: maybe(whole(1, 100)),
  ...defaults,
  ships: maybe(groups.check(z.minLength(1))),
};

const character = {
  ...characterShape,
  species: maybe(characterShape.species),
  skills: maybe(
    z.union([
      z.partialRecord(z.enum(skills), whole(0, 10)),
      z.array(whole(0, 10)).check(z.minLength(skills.length), z.maxLength(skills.length)),
    ]),
  ),
};

/** The shape of a scenario file as its author writes it, long or short. */
export const writtenSchema: z.ZodMiniType<WrittenScenario> = z.strictObject({
  ...frameShape,
  theatre: maybe(theatre),
  map: maybe(map),
  worlds: maybe(worlds),
  laws: maybe(z.array(law).check(z.maxLength(100))),
  usual: maybe(
    z.strictObject({ factions: maybe(usualFaction), fleets: maybe(z.strictObject(defaults)) }),
  ),
  factions: z
    .array(z.strictObject({ ...ownOfFaction, ...common }))
    .check(z.minLength(1), z.maxLength(32)),
  alliances: maybe(z.array(alliance)),
  relations: maybe(z.array(relation)),
  treaties: maybe(z.array(treaty)),
  opinions: maybe(z.array(opinion)),
  templates: maybe(
    z.record(contentId, z.strictObject({ ...defaults, ships: groups.check(z.minLength(1)) })),
  ),
  fleets: byFaction(fleet, 2000),
  characters: maybe(byFaction(character, 1000)),
  objectives: byFaction({ ...objectiveShape, when: ownCondition }, 200),
  decisions: maybe(z.array(writtenDecisionSchema(ownCondition)).check(z.maxLength(1000))),
  situations: maybe(z.array(situationSchema).check(z.maxLength(200))),
  history: maybe(z.array(history).check(z.maxLength(100))),
  content: maybe(writtenContentSchema),
});
