/** `node scripts/serve/serveDist.mjs <port> <base>`: what the browser tests talk to. */
import { dist } from '../paths.mjs';
import { serve } from './serve.mjs';

const [port = '4273', base = '/'] = process.argv.slice(2);
const { address } = await serve(dist, { port: Number(port), base });
console.log(address);
