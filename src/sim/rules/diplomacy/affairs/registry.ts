import { aidsEnemy } from './aidsEnemy';
import { bordersRub } from './bordersRub';
import { claimsOurs } from './claimsOurs';
import type { Affair } from './definition';
import { drawnTogether } from './drawnTogether';
import { holdsClaimed } from './holdsClaimed';
import { kinEnslaved } from './kinEnslaved';
import { kinRuled } from './kinRuled';
import { overmighty } from './overmighty';

/** All that goes on between powers and is noted month by month. */
export const affairs: readonly Affair[] = [
  kinEnslaved,
  kinRuled,
  bordersRub,
  holdsClaimed,
  claimsOurs,
  aidsEnemy,
  overmighty,
  drawnTogether,
];
