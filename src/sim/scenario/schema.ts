import * as z from 'zod/mini';
import { conditionSchema } from '../rules/conditions/schema';
import { contentSchema } from './contentSchema';
import { decisionSchema } from './decisionSchema';
import {
  alliance,
  characterShape,
  factionShape,
  fleetShape,
  frameShape,
  history,
  map,
  objectiveShape,
  opinionShape,
  relationShape,
  treaty,
  worldShape,
} from './shapes';
import { situationSchema } from './situationSchema';
import type { Scenario } from './types';

const maybe = z.exactOptional;

/** The shape of a scenario file; references are checked afterwards. */
export const scenarioSchema: z.ZodMiniType<Scenario> = z.strictObject({
  ...frameShape,
  map,
  worlds: z.array(z.strictObject(worldShape)).check(z.maxLength(6000)),
  factions: z.array(z.strictObject(factionShape)).check(z.minLength(1), z.maxLength(32)),
  alliances: maybe(z.array(alliance)),
  relations: maybe(z.array(z.strictObject(relationShape))),
  treaties: maybe(z.array(treaty)),
  opinions: maybe(z.array(z.strictObject(opinionShape))),
  fleets: z.array(z.strictObject(fleetShape)).check(z.maxLength(2000)),
  characters: maybe(z.array(z.strictObject(characterShape)).check(z.maxLength(1000))),
  objectives: z.array(z.strictObject(objectiveShape)).check(z.maxLength(200)),
  decisions: maybe(z.array(decisionSchema(conditionSchema)).check(z.maxLength(1000))),
  situations: maybe(z.array(situationSchema).check(z.maxLength(200))),
  history: maybe(z.array(history).check(z.maxLength(100))),
  content: maybe(contentSchema),
});
