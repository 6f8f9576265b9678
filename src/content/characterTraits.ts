import type { CharacterTrait } from '../sim/state/ruleset';
import { byId } from './byId';
import { captainTraits } from './characters/captainTraits';
import { rulerTraits } from './characters/rulerTraits';

/** Traits of people, by id. */
export const characterTraits = byId<CharacterTrait>([...rulerTraits, ...captainTraits]);
