import { it } from 'vitest';
import { proofPlay } from '../support/playedGames';
import { proveTampering } from '../support/proveTampering';

/** Promise 4: tampering shows, and the first bad turn is named. The long tests try thousands. */
it('every kind of forgery is caught', () => {
  proveTampering(proofPlay('sandbox').file, { orders: 2, states: 12, turns: 2, scenario: 3 });
}, 120_000);
