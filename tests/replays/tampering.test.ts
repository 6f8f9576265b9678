import { it } from 'vitest';
import { proofPlay } from '../support/playedGames';
import { proveTampering } from '../support/proveTampering';

/** Promise 4: tampering shows, and the first bad turn is named. The long tests try thousands. */
it('every kind of forgery is caught', () => {
  proveTampering(proofPlay('sandbox').file, { orders: 3, states: 24, turns: 3, scenario: 6 });
}, 120_000);
