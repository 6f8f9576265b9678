/** `npm run build`: the game into dist/, and the simulation alone into dist/sim.js. */
import { buildAll } from './buildAll.mjs';

await buildAll();
