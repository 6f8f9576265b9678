/** `npm start`: build what changed, serve it, say where. PORT chooses another port. */
import { buildIfChanged } from '../build/buildAll.mjs';
import { dist } from '../paths.mjs';
import { serve } from './serve.mjs';

const chosen = process.env.PORT;
const ports = chosen === undefined ? { port: 4173, tries: 50 } : { port: Number(chosen) };
await buildIfChanged();
try {
  const { address } = await serve(dist, ports);
  console.log(`Regent's Accord is ready at ${address} (Ctrl+C ends it)`);
} catch (error) {
  console.error(`Cannot listen on port ${ports.port}: ${error}`);
  process.exitCode = 1;
}
