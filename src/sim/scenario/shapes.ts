import * as z from 'zod/mini';
import { conditionSchema } from '../rules/conditions/schema';
import { skills, tieKinds } from '../state/character';
import { treatyKinds, warCauses } from '../state/diplomacy';
import { stances } from '../state/fleet';
import { fields } from '../state/ruleset';
import {
  colour,
  contentId,
  line,
  ownId,
  pattern,
  share,
  text,
  whole,
  wordedLine,
  wordedText,
  worldId,
} from '../state/schemaParts';
import { stockKinds } from '../state/stocks';
import { successionKinds } from '../state/succession';
import { peopleStatuses, worldClasses } from '../state/world';
import { sectorPolicy } from './contentSchema';
import { languageForm } from './language';

const stock = whole(0, 1_000_000);
const hundred = whole(0, 100);
const maybe = z.exactOptional;

export const systemShape = {
  id: ownId,
  name: line,
  x: whole(-100_000, 100_000),
  y: whole(-100_000, 100_000),
  star: z.string().check(z.maxLength(40)),
  hazard: maybe(z.enum(['none', 'nebula', 'plasma', 'rift'])),
};

export const peopleShape = {
  species: contentId,
  status: maybe(z.enum(['citizen', 'client', 'subject', 'enslaved'])),
  millions: whole(1, 1_000_000),
};

const richness = whole(0, 5);
export const worldShape = {
  id: worldId,
  system: ownId,
  name: line,
  class: z.enum(worldClasses),
  size: whole(1, 5),
  richness: z.strictObject({ dilithium: richness, duranium: richness }),
  owner: z.nullable(ownId),
  development: maybe(z.enum(['none', 'outpost', 'developed'])),
  people: maybe(z.array(z.strictObject(peopleShape)).check(z.maxLength(12))),
  buildings: maybe(z.array(contentId).check(z.maxLength(40))),
  garrison: maybe(whole(0, 100_000)),
  loyalty: maybe(hundred),
  unrest: maybe(hundred),
};

const tier = whole(0, 5);
const technologies = z.strictObject({
  tier: maybe(tier),
  fields: maybe(z.partialRecord(z.enum(fields), tier)),
  plus: maybe(z.array(contentId)),
  minus: maybe(z.array(contentId)),
});

const sector = z.strictObject({
  name: line,
  seat: worldId,
  policy: maybe(sectorPolicy),
  governor: maybe(z.nullable(ownId)),
});

const law = z.strictObject({
  species: z.nullable(contentId),
  world: maybe(worldId),
  status: z.enum(peopleStatuses),
});

export const factionShape = {
  id: ownId,
  name: maybe(line),
  culture: maybe(contentId),
  species: maybe(contentId),
  government: wordedLine,
  capital: z.nullable(worldId),
  head: maybe(z.nullable(ownId)),
  succession: maybe(z.enum(successionKinds)),
  court: maybe(z.array(ownId).check(z.maxLength(3))),
  technologies,
  stocks: z.partialRecord(z.enum(stockKinds), stock),
  laws: maybe(z.array(law).check(z.maxLength(400))),
  traits: maybe(z.array(contentId)),
  prestige: maybe(whole(-100_000, 100_000)),
  exhaustion: maybe(hundred),
  playable: z.boolean(),
  difficulty: z.enum(['easy', 'medium', 'hard', 'brutal']),
  situation: wordedText,
  firstPlan: maybe(text),
  different: maybe(text),
  colour: maybe(colour),
  pattern: maybe(pattern),
  temperament: maybe(contentId),
  research: maybe(z.array(contentId)),
  sectors: maybe(z.array(sector)),
  surveyed: maybe(z.union([z.array(ownId), z.literal('all')])),
  charted: maybe(z.union([z.array(ownId), z.literal('all')])),
};

export const alliance = z.strictObject({
  id: ownId,
  name: line,
  members: z.array(ownId).check(z.minLength(2)),
  leader: ownId,
  broker: maybe(z.nullable(ownId)),
  charter: maybe(contentId),
  shares: maybe(z.record(ownId, share)),
  offices: maybe(z.record(contentId, ownId)),
  parity: maybe(hundred),
  lean: maybe(z.nullable(ownId)),
});

export const relationShape = {
  between: z.tuple([ownId, ownId]),
  kind: z.enum(['war', 'truce']),
  until: maybe(whole(1, 10_000)),
  by: maybe(ownId),
  cause: maybe(z.enum(warCauses)),
  goals: maybe(z.record(ownId, z.array(ownId))),
};

export const treaty = z.strictObject({
  between: z.tuple([ownId, ownId]),
  kind: z.enum(treatyKinds),
  turns: maybe(whole(0, 10_000)),
  zone: maybe(z.array(ownId)),
  stock: maybe(z.enum(stockKinds)),
  amount: maybe(whole(1, 100_000)),
});

export const opinionShape = {
  of: ownId,
  about: ownId,
  points: whole(-200, 200),
  spread: maybe(whole(0, 200)),
};

export const shipsShape = {
  class: contentId,
  count: whole(1, 100),
  crew: maybe(whole(0, 1000)),
  troops: maybe(whole(0, 100_000)),
  names: maybe(z.array(line)),
};

export const fleetShape = {
  faction: ownId,
  name: line,
  system: ownId,
  commander: maybe(z.nullable(ownId)),
  stance: maybe(z.enum(stances)),
  cloak: maybe(z.boolean()),
  ships: z.array(z.strictObject(shipsShape)).check(z.minLength(1)),
};

export const characterShape = {
  id: ownId,
  name: line,
  species: contentId,
  faction: ownId,
  role: maybe(z.enum(['head', 'commander', 'governor'])),
  skills: maybe(z.partialRecord(z.enum(skills), whole(0, 10))),
  traits: maybe(z.array(contentId)),
  ties: maybe(
    z.array(z.strictObject({ kind: z.enum(tieKinds), to: ownId })).check(z.maxLength(20)),
  ),
};

export const objectiveShape = {
  id: ownId,
  faction: ownId,
  title: wordedLine,
  text: wordedText,
  points: whole(0, 10_000),
  kind: z.enum(['victory', 'points', 'last']),
  when: conditionSchema,
  months: maybe(whole(1, 600)),
};

export const history = z.strictObject({
  when: line,
  text,
  claim: maybe(line),
  check: maybe(conditionSchema),
});

export const map = z.strictObject({
  systems: z.array(z.strictObject(systemShape)).check(z.minLength(1), z.maxLength(2000)),
  lanes: z.array(z.tuple([ownId, ownId])).check(z.maxLength(8000)),
});

/** A language by its tag: `en`, `pt-BR`. */
const language = z.string().check(z.maxLength(35), z.regex(languageForm));

const names = (id: typeof ownId) => maybe(z.record(id, line));
const contentTexts = maybe(
  z.record(
    contentId,
    z.strictObject({
      name: maybe(line),
      text: maybe(text),
      adjective: maybe(line),
      origin: maybe(text),
    }),
  ),
);

const texts = z.strictObject({
  title: maybe(line),
  subtitle: maybe(line),
  continuity: maybe(line),
  briefing: maybe(z.array(text).check(z.minLength(1), z.maxLength(20))),
  systems: names(ownId),
  worlds: names(worldId),
  characters: names(ownId),
  alliances: names(ownId),
  factions: maybe(
    z.record(
      ownId,
      z.strictObject({
        name: maybe(line),
        government: maybe(line),
        situation: maybe(text),
        firstPlan: maybe(text),
        different: maybe(text),
      }),
    ),
  ),
  sectors: names(line),
  fleets: names(line),
  ships: names(line),
  objectives: maybe(z.record(ownId, z.strictObject({ title: maybe(line), text: maybe(text) }))),
  history: maybe(
    z
      .array(z.strictObject({ when: maybe(line), text: maybe(text), claim: maybe(line) }))
      .check(z.maxLength(100)),
  ),
  decisions: maybe(
    z.record(
      ownId,
      z.strictObject({
        name: maybe(line),
        text: maybe(text),
        origin: maybe(text),
        options: maybe(z.record(ownId, z.strictObject({ name: maybe(line), text: maybe(text) }))),
      }),
    ),
  ),
  situations: maybe(
    z.record(
      ownId,
      z.strictObject({
        name: maybe(line),
        text: maybe(text),
        origin: maybe(text),
        stages: maybe(z.record(ownId, z.strictObject({ name: maybe(line), text: maybe(text) }))),
        days: maybe(z.record(ownId, z.strictObject({ name: maybe(line) }))),
      }),
    ),
  ),
  content: maybe(
    z.strictObject({
      shipClasses: contentTexts,
      technologies: contentTexts,
      buildings: contentTexts,
      species: contentTexts,
      cultures: contentTexts,
      characterTraits: contentTexts,
      charters: contentTexts,
      offices: contentTexts,
      edicts: contentTexts,
    }),
  ),
});

/** What a scenario says of itself. */
export const frameShape = {
  $schema: maybe(z.string()),
  id: ownId,
  language: maybe(language),
  texts: maybe(z.record(language, texts)),
  title: wordedLine,
  subtitle: wordedLine,
  continuity: line,
  year: whole(1, 9999),
  month: whole(1, 12),
  monthsPerTurn: maybe(whole(1, 12)),
  turns: whole(1, 5000),
  pace: maybe(whole(1, 10_000)),
  hegemony: maybe(share),
  briefing: z.array(wordedText).check(z.minLength(1), z.maxLength(20)),
};
