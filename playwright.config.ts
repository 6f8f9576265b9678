import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { chromiumArguments, findChromium } from './scripts/check/browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4273);
// A sub-path, so that every browser test also proves the build works from one.
const base = '/games/accord/';
const executablePath = await findChromium();
const cores = availableParallelism();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A page and its browser keep two cores busy now and then, and wait for each other the rest.
  workers: Math.min(cores, Math.max(2, Math.floor(cores / 2))),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: 'node_modules/.cache/regents-accord/playwright.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    // Drawn by the processor, a map costs by its pixels; `layout.test.ts` looks at other windows.
    viewport: { width: 1280, height: 720 },
    // Without a GPU every frame of motion costs: what moves is looked at, not tested.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    browserName: 'chromium',
    launchOptions: {
      args: chromiumArguments,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
    // Tracing takes a picture at every step: a third of the time. `--trace on` where it is wanted.
    trace: process.env.CI === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/serve/serveDist.mjs ${port} ${base}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
});
