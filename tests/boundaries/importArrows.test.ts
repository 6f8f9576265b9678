import { describe, expect, test } from 'vitest';
import { arrowViolations, layers } from './support/arrows';
import { sourcesIn } from './support/sources';

const refused: [path: string, code: string][] = [
  ['src/sim/turn/a.ts', "import { produce } from 'immer';"],
  ['src/sim/turn/a.ts', "import { z } from 'zod';"],
  ['src/sim/turn/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/sim/turn/a.ts', "import type { Plan } from '../../ai/plan';"],
  ['src/sim/a.ts', "export * from '../content';"],
  ['src/sim/a.ts', "export { ships } from '../content/ships';"],
  ['src/sim/a.ts', "export const later = import('../text');"],
  ['src/sim/a.ts', "export type Later = import('../store/game').Game;"],
  ['src/content/a.ts', "import { plan } from '../ai';"],
  ['src/content/a.ts', "import { roll } from '../sim/lib/roll';"],
  ['src/ai/a.ts', "import { ships } from '../content';"],
  ['src/ai/a.ts', "import Phaser from 'phaser';"],
  ['src/text/a.ts', "import { useGame } from '../store';"],
  ['src/text/a.ts', "import { ruleset } from '../content';"],
  ['src/text/a.ts', "export const later = import('../content');"],
  ['src/worker/a.ts', "import { useGame } from '../store';"],
  ['src/worker/a.ts', "export const files = import.meta.glob('../ui/*.tsx');"],
  ['src/store/a.ts', "import { plan } from '../ai';"],
  ['src/store/a.ts', "import { Panel } from '../ui/Panel';"],
  ['src/map/a.ts', "import { Panel } from '../ui/Panel';"],
  ['src/map/a.ts', "import { useState } from 'react';"],
  ['src/map/a.ts', "export const at = new URL('../worker/sim.worker.ts', import.meta.url);"],
  ['src/ui/a.tsx', "import { MapScene } from '../map/MapScene';"],
  ['src/ui/a.tsx', "import Phaser from 'phaser';"],
  ['src/ui/panels/a.tsx', "import type { Game } from '../../sim/state/game';"],
  ['src/cli/a.ts', "import { start } from '../worker';"],
  ['src/extra/a.ts', "import { newGame } from '../sim';"],
];

const accepted: [path: string, code: string][] = [
  ['src/sim/turn/a.ts', "import seedrandom from 'seedrandom';"],
  ['src/sim/scenario/a.ts', "import * as z from 'zod/mini';"],
  ['src/sim/turn/phases/a.ts', "import type { Game } from '../../state/game';"],
  ['src/ai/a.ts', "import { viewFor } from '../sim';"],
  ['src/ai/war/a.ts', "import { viewFor } from '../../sim/index';"],
  ['src/text/en/a.ts', "import type { TechnologyKey } from '../../content/technologies';"],
  ['src/worker/a.ts', "import atlas from '../../scenarios/atlas.json';"],
  ['src/store/a.ts', "export const at = new URL('../worker/sim.worker.ts', import.meta.url);"],
  ['src/store/a.ts', "import url from '../worker/sim.worker.ts?worker&url';"],
  ['src/ui/panels/a.tsx', "import { Dialog } from '@base-ui/react/dialog';"],
  ['src/cli/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/main.tsx', "import Phaser from 'phaser'; import { App } from './ui/App';"],
];

describe('the arrows between folders', () => {
  test.each(refused)('%s may not: %s', (path, code) => {
    expect(arrowViolations({ path, code })).toHaveLength(1);
  });

  test.each(accepted)('%s may: %s', (path, code) => {
    expect(arrowViolations({ path, code })).toEqual([]);
  });

  test.each(Object.keys(layers))('hold in all of src/%s', (folder) => {
    expect(sourcesIn(`src/${folder}`).flatMap(arrowViolations)).toEqual([]);
  });
});
