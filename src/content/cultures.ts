import type { Culture } from '../sim';
import { byId } from './byId';
import { greatCultures } from './cultures/greatCultures';
import { houses } from './cultures/houses';
import { neighbourCultures } from './cultures/neighbourCultures';
import { rareCultures } from './cultures/rareCultures';

/** What makes each power play as itself, by id. */
export const cultures = byId<Culture>([
  ...greatCultures,
  ...neighbourCultures,
  ...rareCultures,
  ...houses,
]);
