import type { Species } from '../sim';
import { byId } from './byId';
import { corePeoples } from './species/corePeoples';
import { greatPeoples } from './species/greatPeoples';
import { marchPeoples } from './species/marchPeoples';

const list = [...greatPeoples, ...corePeoples, ...marchPeoples] as const;

export type SpeciesKey = (typeof list)[number]['id'];

/** Every people of the star chart, by id. */
export const species = byId<Species>(list);
