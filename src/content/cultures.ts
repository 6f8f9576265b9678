import type { Culture } from '../sim';
import { byId } from './byId';
import { greatCultures } from './cultures/greatCultures';
import { houses } from './cultures/houses';
import { neighbourCultures } from './cultures/neighbourCultures';
import { rareCultures } from './cultures/rareCultures';

const list = [...greatCultures, ...neighbourCultures, ...rareCultures, ...houses] as const;

export type CultureKey = (typeof list)[number]['id'];

/** What makes each power play as itself, by id. */
export const cultures = byId<Culture>(list);
