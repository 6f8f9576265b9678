import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { scenarioCards } from './scripts/build/scenarioCards.mjs';

const everyChange = ['boundaries', 'unit', 'stories', 'content', 'replays'];
const folders = process.env.LONG_TESTS === undefined ? everyChange : ['long'];

export default defineConfig({
  plugins: [react(), scenarioCards()],
  test: {
    include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
    // The core keeps no state of its own, so tests may share a process: three times quicker. One
    // process for each core, not threads: some tests measure the time of their own process.
    pool: 'forks',
    maxWorkers: availableParallelism(),
    isolate: false,
    testTimeout: process.env.LONG_TESTS === undefined ? 60_000 : 3_600_000,
    coverage: { include: ['src/sim/**', 'src/ai/**', 'src/content/**'] },
  },
});
