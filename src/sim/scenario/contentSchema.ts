import * as z from 'zod/mini';
import { subjectLaws } from '../state/alliance';
import { characterRoles } from '../state/character';
import type {
  Attitudes,
  Building,
  CharacterTrait,
  CharterForm,
  Culture,
  Edict,
  Effect,
  Office,
  Species,
} from '../state/ruleset';
import {
  attitudes,
  buildingKinds,
  fields,
  officePowers,
  type ShipClass,
  shipRoles,
  silhouettes,
  stats,
  type Technology,
} from '../state/ruleset';
import { colour, contentId, line, pattern, share, text, whole } from '../state/schemaParts';
import { sectorPolicies } from '../state/sector';
import { successionKinds } from '../state/succession';
import { planKinds, soughtTreaties, type Temperament, watches } from '../state/temperament';
import { worldClasses } from '../state/world';
import type { OwnShipWords, OwnWords } from './ownContent';

const effect: z.ZodMiniType<Effect> = z.strictObject({
  stat: z.enum(stats),
  permille: z.exactOptional(whole(-1000, 100_000)),
  flat: z.exactOptional(whole(-100_000, 100_000)),
  roles: z.exactOptional(z.array(z.enum(shipRoles))),
});
const effects = z.array(effect).check(z.maxLength(32));

const cost = z.strictObject({
  dilithium: whole(0, 100_000),
  duranium: whole(0, 100_000),
  latinum: whole(0, 100_000),
  influence: whole(0, 100_000),
  work: whole(0, 100_000),
});
const level = z.literal([0, 1, 2, 3]);
const figure = whole(0, 100_000);

const shipClass: z.ZodMiniType<ShipClass & OwnShipWords> = z.strictObject({
  id: contentId,
  name: line,
  builders: z.array(contentId),
  years: z.tuple([whole(0, 9999), whole(0, 9999)]),
  role: z.enum(shipRoles),
  hull: whole(1, 100_000),
  shields: figure,
  attack: figure,
  shots: whole(0, 100),
  accuracy: share,
  evasion: share,
  sensors: whole(0, 100),
  sensorRange: figure,
  cloak: whole(0, 1000),
  troops: figure,
  speed: figure,
  endurance: whole(0, 1000),
  cost,
  upkeep: z.strictObject({ dilithium: figure, latinum: figure }),
  yard: level,
  requires: z.nullable(contentId),
  traits: z.array(contentId),
  origin: text,
});

const technology: z.ZodMiniType<Technology & OwnWords> = z.strictObject({
  id: contentId,
  name: line,
  field: z.enum(fields),
  tier: whole(1, 5),
  cost: whole(1, 1_000_000),
  months: z.exactOptional(whole(1, 240)),
  requires: z.array(contentId),
  secret: z.boolean(),
  effects,
  grants: z.array(contentId),
  text,
});

const building: z.ZodMiniType<Building & OwnWords> = z.strictObject({
  id: contentId,
  name: line,
  kind: z.enum(buildingKinds),
  cost,
  upkeep: figure,
  requires: z.nullable(contentId),
  replaces: z.nullable(contentId),
  classes: z.array(z.enum(worldClasses)),
  perWorld: whole(0, 100),
  perFaction: whole(0, 1000),
  unique: z.boolean(),
  slots: whole(0, 20),
  yard: level,
  drydock: whole(0, 10),
  effects,
  faction: effects,
  text,
});

const species: z.ZodMiniType<Species & OwnWords> = z.strictObject({
  id: contentId,
  name: line,
  habitability: z.partialRecord(z.enum(worldClasses), whole(0, 10_000)),
  devout: z.exactOptional(z.literal(true)),
  effects,
  text,
});

const attitude = whole(-100, 100);
const attitudesOf: z.ZodMiniType<Attitudes> = z.partialRecord(z.enum(attitudes), attitude);

const names = z.array(line).check(z.maxLength(400));
const culture: z.ZodMiniType<Culture & OwnWords> = z.strictObject({
  id: contentId,
  name: line,
  adjective: line,
  species: contentId,
  colour,
  pattern,
  effects,
  traits: z.array(contentId),
  attitudes: z.exactOptional(attitudesOf),
  succession: z.exactOptional(z.enum(successionKinds)),
  temperament: contentId,
  shipNames: names,
  fleetNames: names,
  personNames: names,
  shipPrefix: z.string().check(z.maxLength(12)),
  silhouette: z.enum(silhouettes),
  text,
});

const lean = whole(0, 100);
const taste = whole(0, 10_000);
const temperament: z.ZodMiniType<Temperament> = z.strictObject({
  id: contentId,
  aggression: lean,
  caution: lean,
  expansion: lean,
  science: lean,
  trade: lean,
  stealth: lean,
  plans: z.exactOptional(z.partialRecord(z.enum(planKinds), whole(-100, 100))),
  ships: z.exactOptional(z.partialRecord(z.enum(shipRoles), taste)),
  works: z.exactOptional(z.partialRecord(z.enum(buildingKinds), taste)),
  studies: z.exactOptional(z.partialRecord(z.enum(fields), taste)),
  treaties: z.exactOptional(z.array(z.enum(soughtTreaties))),
  watch: z.exactOptional(z.enum(watches)),
});

const characterTrait: z.ZodMiniType<CharacterTrait & OwnWords> = z.strictObject({
  id: contentId,
  name: line,
  effects,
  attitudes: z.exactOptional(attitudesOf),
  common: z.exactOptional(z.enum(characterRoles)),
  text,
});

const charter: z.ZodMiniType<CharterForm & OwnWords> = z.strictObject({
  id: contentId,
  name: line,
  text,
  offices: z.array(contentId).check(z.minLength(1)),
  equalVotes: z.boolean(),
  majority: share,
  charterMajority: share,
  brokered: z.boolean(),
  vetoes: z.array(contentId),
  war: z.enum(['council', 'members']),
  subjects: z.enum(subjectLaws),
  tariff: share,
  quota: share,
  technology: z.boolean(),
  notice: whole(0, 1000),
});

const office: z.ZodMiniType<Office & OwnWords> = z.strictObject({
  id: contentId,
  name: line,
  text,
  standing: whole(0, 1000),
  powers: z.array(z.enum(officePowers)),
  effects,
});

const edict: z.ZodMiniType<Edict & OwnWords> = z.strictObject({
  id: contentId,
  name: line,
  text,
  upkeep: whole(0, 1000),
  perWorld: whole(0, 10_000),
  fuel: whole(0, 1000),
  pay: whole(0, 1000),
  effects,
  esteem: z.exactOptional(whole(0, 20)),
});

/** What a scenario may bring of its own. Traits are hooks in code: only named, never brought. */
export const contentSchema = z.strictObject({
  shipClasses: z.exactOptional(z.array(shipClass)),
  technologies: z.exactOptional(z.array(technology)),
  buildings: z.exactOptional(z.array(building)),
  species: z.exactOptional(z.array(species)),
  cultures: z.exactOptional(z.array(culture)),
  temperaments: z.exactOptional(z.array(temperament)),
  characterTraits: z.exactOptional(z.array(characterTrait)),
  charters: z.exactOptional(z.array(charter)),
  offices: z.exactOptional(z.array(office)),
  edicts: z.exactOptional(z.array(edict)),
});

export const sectorPolicy = z.enum(sectorPolicies);
