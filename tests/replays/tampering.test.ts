import { it } from 'vitest';
import { proofPlay } from '../support/playedGames';
import { proveTampering } from '../support/proveTampering';

/** Promise 4: tampering shows, and the first bad turn is named. The long tests try thousands. */
it('every kind of forgery is caught', () => {
  proveTampering(proofPlay('sandbox').file, { orders: 6, states: 60, turns: 4, scenario: 12 });
}, 120_000);
