import { describe, expect, test } from 'vitest';
import { floorViolations } from './support/floors';
import { sourcesIn } from './support/sources';

const refused: [path: string, code: string][] = [
  ['src/sim/lib/a.ts', "import type { Game } from '../state/game';"],
  ['src/sim/state/a.ts', "import { atWar } from '../rules/relations';"],
  ['src/sim/rules/a.ts', "import type { TurnContext } from '../turn/context';"],
  ['src/sim/rules/alliance/a.ts', "import { applyOrder } from '../../orders/applyOrder';"],
  ['src/sim/rules/a.ts', "export type V = import('../view/viewFor').View;"],
  ['src/sim/traits/a.ts', "import { parseScenario } from '../scenario/parseScenario';"],
  ['src/sim/orders/a.ts', "import { byLot } from '../turn/lots';"],
  ['src/sim/turn/phases/a.ts', "import { encode } from '../../save/encode';"],
  ['src/sim/chronicle/a.ts', "import { resolveTurn } from '../turn/resolveTurn';"],
  ['src/sim/rules/a.ts', "import { cellar } from '../cellar/cellar';"],
];

const accepted: [path: string, code: string][] = [
  ['src/sim/state/a.ts', "import { term } from '../lib/terms';"],
  ['src/sim/rules/a.ts', "import type { Telling } from '../events/telling';"],
  ['src/sim/turn/a.ts', "import { viewFor } from '../view/viewFor';"],
  ['src/sim/save/a.ts', "import { resolveTurn } from '../turn/resolveTurn';"],
  ['src/sim/index.ts', "export { encode } from './save/encode';"],
];

describe('the floors of the core', () => {
  test.each(refused)('%s may not: %s', (path, code) => {
    expect(floorViolations({ path, code })).toHaveLength(1);
  });

  test.each(accepted)('%s may: %s', (path, code) => {
    expect(floorViolations({ path, code })).toEqual([]);
  });

  test('hold in all of the core', () => {
    expect(sourcesIn('src/sim').flatMap(floorViolations)).toEqual([]);
  });
});
