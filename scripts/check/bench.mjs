/**
 * `npm run bench`: what a turn, a file and an order cost; with `--against COMMIT` what the simulation costs
 * beside that of another commit, by turns in one run, so that a noisy machine is noisy for both.
 */
import { main as compare } from './benchAgainst.mjs';

const compares =
  'Builds both, plays the same games by turns in one run, and tells the processor time of each and the ratio.';
const args = process.argv.slice(2);
const at = args.indexOf('--against');
if (at >= 0) process.exitCode = await compare(args[at + 1], args.includes('--quick'));
else {
  process.argv.splice(2, 0, 'bench');
  await import('../cli.mjs');
  if (args.includes('--help')) console.log(`bench --against COMMIT [--quick]\n  ${compares}`);
}
