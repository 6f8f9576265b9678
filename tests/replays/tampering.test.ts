import { it } from 'vitest';
import { proofPlay } from '../support/playedGames';
import { proveTampering } from '../support/proveTampering';

/** Promise 4: tampering shows, and the first bad turn is named. The long tests try thousands. */
it('a sandbox game', () => {
  proveTampering(proofPlay('sandbox').file, { orders: 20, states: 120, scenario: 30 });
}, 120_000);

it('a game of the crossover', () => {
  proveTampering(proofPlay('crossover_2370').file, { orders: 2, states: 24, scenario: 8 });
}, 120_000);
