import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { scenarioCards } from './scripts/build/scenarioCards.mjs';

const everyChange = ['boundaries', 'unit', 'stories', 'content', 'replays'];
const folders = process.env.LONG_TESTS === undefined ? everyChange : ['long'];

const isPage = ({ moduleId }: TestSpecification) => moduleId.endsWith('.tsx');
const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/replays/');

/**
 * Long tests first, so that no core waits for one at the end; pages last: a process serves tests of one environment,
 * and what it has loaded is loaded anew whenever the next test needs the other.
 */
class Grouped extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification) => (isPage(file) ? 2 : isLong(file) ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  plugins: [react(), scenarioCards()],
  resolve: {
    alias: { 'vitest-environment-page': `${import.meta.dirname}/tests/support/pageEnvironment.ts` },
  },
  test: {
    include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
    // The core keeps no state of its own, so tests may share a process: three times quicker. One
    // process for each core, not threads: some tests measure the time of their own process.
    pool: 'forks',
    maxWorkers: availableParallelism(),
    isolate: false,
    sequence: { sequencer: Grouped },
    testTimeout: process.env.LONG_TESTS === undefined ? 60_000 : 3_600_000,
    coverage: { include: ['src/sim/**', 'src/ai/**', 'src/content/**'] },
  },
});
