import { builtinEnvironments } from 'vitest/runtime';

/** A page to draw in, with the modules of all other tests: those of Vitest's own are prepared once more. */
export default { ...builtinEnvironments.jsdom, name: 'page', viteEnvironment: 'ssr' };
