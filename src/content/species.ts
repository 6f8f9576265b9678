import type { Species } from '../sim';
import { byId } from './byId';
import { corePeoples } from './species/corePeoples';
import { greatPeoples } from './species/greatPeoples';
import { marchPeoples } from './species/marchPeoples';

/** Every people of the star chart, by id. */
export const species = byId<Species>([...greatPeoples, ...corePeoples, ...marchPeoples]);
