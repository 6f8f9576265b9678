import type { CharacterTrait } from '../sim';
import { byId } from './byId';
import { captainTraits } from './characters/captainTraits';
import { governorTraits } from './characters/governorTraits';
import { rulerTraits } from './characters/rulerTraits';

/** Traits of people, by id. */
export const characterTraits = byId<CharacterTrait>([
  ...rulerTraits,
  ...governorTraits,
  ...captainTraits,
]);
