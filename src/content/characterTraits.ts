import type { CharacterTrait } from '../sim';
import { byId } from './byId';
import { captainTraits } from './characters/captainTraits';
import { governorTraits } from './characters/governorTraits';
import { rulerTraits } from './characters/rulerTraits';

const list = [...rulerTraits, ...governorTraits, ...captainTraits] as const;

export type CharacterTraitKey = (typeof list)[number]['id'];

/** Traits of people, by id. */
export const characterTraits = byId<CharacterTrait>(list);
