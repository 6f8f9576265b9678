import * as z from 'zod/mini';
import { isReserved } from '../lib/reserved';
import { conditionSchema } from '../rules/conditions/schema';
import { sectorPolicy } from '../scenario/contentSchema';
import { decisionFrequencies } from '../state/decision';
import type { Books, Faction, Intel } from '../state/faction';
import {
  type Command,
  type Fleet,
  type Mission,
  type Place,
  type Ship,
  stances,
} from '../state/fleet';
import { idLength, noteCount, noteLength, staffAmount } from '../state/limits';
import type { Objective, Outcome } from '../state/objective';
import { anyId, colour, pattern, whole } from '../state/schemaParts';
import type { Seal } from '../state/seal';
import { type Staff, staffModes } from '../state/staff';
import type { Stocks } from '../state/stocks';
import { successionKinds } from '../state/succession';
import { type PeopleLaw, peopleStatuses, type World, worldClasses } from '../state/world';
import { agent, suspicion } from './agentSchema';
import { alliance } from './allianceSchema';
import { councillor } from './courtSchema';
import { comingDecision, openDecision, takenDecision } from './decisionSchema';
import {
  claim,
  congress,
  deal,
  founding,
  letter,
  memory,
  pledge,
  relation,
  treaty,
} from './diplomacySchema';
import type { FrozenState } from './gameFile';
import { movement, risen } from './movementSchema';
import { character, contest, namedHeir } from './personSchema';
import { count, ids, maybeId, name, number, recordOf, wording } from './schemaBasics';

const stocks: z.ZodMiniType<Stocks> = z.strictObject({
  dilithium: number,
  duranium: number,
  latinum: number,
  influence: number,
});

const people = z.strictObject({
  species: anyId,
  status: z.enum(peopleStatuses),
  millions: count,
  freed: z.exactOptional(count),
});

const peopleLaw: z.ZodMiniType<PeopleLaw> = z.strictObject({
  species: maybeId,
  world: maybeId,
  status: z.enum(peopleStatuses),
  since: count,
  held: count,
  bound: count,
});
const development = z.enum(['none', 'outpost', 'developed']);

const queueItem = z.strictObject({
  id: anyId,
  kind: z.enum(['ship', 'building', 'troops', 'refit', 'develop']),
  what: z.union([anyId, z.literal('')]),
  ship: maybeId,
  done: number,
  spent: stocks,
  repeat: z.boolean(),
  paused: z.boolean(),
  stalled: z.enum([
    'none',
    'dilithium',
    'duranium',
    'latinum',
    'influence',
    'yard',
    'blockade',
    'unrest',
    'full',
    'slots',
    'away',
    'lapsed',
  ]),
});

const world: z.ZodMiniType<World> = z.strictObject({
  id: anyId,
  system: anyId,
  name,
  class: z.enum(worldClasses),
  size: count,
  richness: z.strictObject({ dilithium: count, duranium: count }),
  owner: maybeId,
  development,
  people: z.array(people),
  buildings: ids,
  garrison: count,
  defences: count,
  loyalty: number,
  unrest: number,
  takenOn: count,
  freedOn: z.exactOptional(count),
  works: z.nullable(
    z.strictObject({
      queue: z.array(queueItem),
      governor: maybeId,
      delegated: z.boolean(),
      runners: z.exactOptional(whole(1, 1000)),
      parts: z.exactOptional(count),
    }),
  ),
});

const seal: z.ZodMiniType<Seal> = z.strictObject({
  world: anyId,
  by: anyId,
  since: count,
  watch: number,
  through: count,
  caught: count,
});

const place: z.ZodMiniType<Place> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('system'), system: anyId }),
  z.strictObject({ kind: z.literal('lane'), from: anyId, to: anyId, progress: count }),
]);

const mission: z.ZodMiniType<Mission> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('invade'),
    world: anyId,
    troops: z.exactOptional(whole(1, 1_000_000)),
  }),
  z.strictObject({ kind: z.literal('bombard'), world: anyId }),
  z.strictObject({ kind: z.literal('settle'), world: anyId }),
  z.strictObject({ kind: z.literal('escort'), fleet: anyId }),
  z.strictObject({ kind: z.literal('repair') }),
  z.strictObject({ kind: z.literal('survey') }),
  z.strictObject({ kind: z.literal('explore') }),
  z.strictObject({ kind: z.literal('patrol'), systems: ids }),
]);

const command: z.ZodMiniType<Command> = z.strictObject({
  route: ids,
  stance: z.enum(stances),
  mission,
  retreatAt: whole(0, 1000),
  cloak: z.boolean(),
  supplies: number,
});

const fleet: z.ZodMiniType<Fleet> = z.strictObject({
  id: anyId,
  faction: anyId,
  name,
  place,
  ships: ids,
  commander: maybeId,
  cloaked: z.boolean(),
  command: z.nullable(command),
});

const ship: z.ZodMiniType<Ship> = z.strictObject({
  id: anyId,
  faction: anyId,
  name,
  class: anyId,
  fleet: anyId,
  hull: number,
  crew: number,
  troops: number,
});

const intel: z.ZodMiniType<Intel> = z.strictObject({
  seen: recordOf(count),
  surveyed: recordOf(count),
  worlds: recordOf(
    z.strictObject({
      turn: count,
      owner: maybeId,
      development,
      people: z.array(people),
      buildings: ids,
      garrison: count,
      defences: count,
    }),
  ),
  fleets: recordOf(z.strictObject({ turn: count, fleet, ships: z.array(ship) })),
});

const sector = z.strictObject({
  id: anyId,
  name,
  seat: anyId,
  policy: sectorPolicy,
  governor: maybeId,
});

const staff: z.ZodMiniType<Staff> = z.strictObject({
  modes: recordOf(z.enum(staffModes)),
  limits: recordOf(whole(1, staffAmount)),
});

const books: z.ZodMiniType<Books> = z.strictObject({
  stocks,
  arrears: stocks,
  research: ids,
  progress: recordOf(number),
  sectors: recordOf(sector),
  intel,
  market: z.exactOptional(z.strictObject({ dilithium: number, duranium: number })),
  toll: z.exactOptional(count),
  letters: z.exactOptional(z.array(letter)),
  staff: z.exactOptional(staff),
  plan: z
    .record(
      z.string().check(
        z.minLength(1),
        z.maxLength(idLength),
        z.refine((key) => !isReserved(key)),
      ),
      z.string().check(z.maxLength(noteLength)),
    )
    .check(z.refine((notes) => Object.keys(notes).length <= noteCount)),
});

const might = z.strictObject({ fleets: number, industry: number });

const faction: z.ZodMiniType<Faction> = z.strictObject({
  id: anyId,
  name: z.nullable(name),
  culture: anyId,
  colour: z.exactOptional(colour),
  pattern: z.exactOptional(pattern),
  species: anyId,
  risen: z.exactOptional(z.strictObject({ place: name, turn: count })),
  recognised: z.exactOptional(ids),
  stateSince: z.exactOptional(count),
  government: wording,
  capital: maybeId,
  head: maybeId,
  succession: z.exactOptional(z.enum(successionKinds)),
  headSince: z.exactOptional(count),
  heir: z.exactOptional(namedHeir),
  contest: z.exactOptional(contest),
  contestedOn: z.exactOptional(count),
  recalled: z.exactOptional(z.literal(true)),
  alarm: z.exactOptional(count),
  court: z.exactOptional(z.array(councillor)),
  formerCourt: z.exactOptional(recordOf(count)),
  traits: ids,
  technologies: ids,
  taught: z.exactOptional(z.array(number)),
  edicts: z.exactOptional(ids),
  laws: z.exactOptional(z.array(peopleLaw)),
  alliance: maybeId,
  alive: z.boolean(),
  envoys: z.boolean(),
  prestige: number,
  exhaustion: number,
  might,
  census: z.exactOptional(number),
  vigilance: z.exactOptional(count),
  muster: z.exactOptional(might),
  handicap: number,
  books: z.nullable(books),
});

const objective: z.ZodMiniType<Objective> = z.strictObject({
  id: anyId,
  faction: anyId,
  title: wording,
  text: wording,
  points: number,
  kind: z.enum(['victory', 'points', 'last']),
  when: conditionSchema,
  months: z.exactOptional(count),
  since: z.exactOptional(count),
  metOn: z.nullable(count),
});

export const outcomeSchema: z.ZodMiniType<Outcome> = z.strictObject({
  kind: z.enum(['objective', 'hegemony', 'elimination', 'date']),
  turn: count,
  winners: ids,
  objective: maybeId,
  points: recordOf(number),
});

/** A whole state without its chart, strictly: nothing that the types don't know. */
export const stateSchema: z.ZodMiniType<FrozenState> = z.strictObject({
  rulesVersion: count,
  seed: name,
  luck: z.enum(['full', 'reduced', 'none']),
  frame: z.strictObject({
    scenario: anyId,
    year: number,
    month: number,
    monthsPerTurn: number,
    lastTurn: number,
    pace: number,
    hegemony: z.exactOptional(number),
  }),
  turn: count,
  factions: recordOf(faction),
  alliances: recordOf(alliance),
  relations: recordOf(relation),
  memories: recordOf(z.array(memory)),
  treaties: recordOf(treaty),
  deals: recordOf(deal),
  pledges: recordOf(pledge),
  foundings: recordOf(founding),
  congresses: z.exactOptional(recordOf(congress)),
  worlds: recordOf(world),
  seals: z.exactOptional(recordOf(seal)),
  claims: z.exactOptional(recordOf(z.array(claim))),
  movements: z.exactOptional(recordOf(movement)),
  risen: z.exactOptional(z.array(risen)),
  agents: z.exactOptional(recordOf(agent)),
  suspicions: z.exactOptional(recordOf(suspicion)),
  fleets: recordOf(fleet),
  ships: recordOf(ship),
  characters: recordOf(character),
  frequency: z.exactOptional(z.enum(decisionFrequencies)),
  decisions: z.exactOptional(recordOf(openDecision)),
  decided: z.exactOptional(z.array(takenDecision)),
  coming: z.exactOptional(z.array(comingDecision)),
  occasions: z.exactOptional(recordOf(count)),
  objectives: z.array(objective),
  outcome: z.nullable(outcomeSchema),
  playedOn: z.exactOptional(count),
  counters: recordOf(count),
});
