import { aidsEnemy } from './aidsEnemy';
import { bordersRub } from './bordersRub';
import type { Affair } from './definition';
import { drawnTogether } from './drawnTogether';
import { kinEnslaved } from './kinEnslaved';
import { kinRuled } from './kinRuled';
import { overmighty } from './overmighty';

/** All that goes on between powers and is noted month by month. */
export const affairs: readonly Affair[] = [
  kinEnslaved,
  kinRuled,
  bordersRub,
  aidsEnemy,
  overmighty,
  drawnTogether,
];
