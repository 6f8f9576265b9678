/** What every engine runs: games played from the first turn, and the hash after each turn. */
import { type Hand, hashesOf, playOut } from '../support/campaign';
import { type ProofName, proofGame } from '../support/proofGames';

export interface Job {
  readonly name: ProofName;
  readonly seed: string;
  readonly hand: Hand;
  readonly turns: number;
}

/** The hashes of each job, in order. */
export function play(jobs: readonly Job[]): string[][] {
  return jobs.map(({ name, seed, hand, turns }) =>
    hashesOf(playOut(proofGame(name, seed), hand, turns).file),
  );
}

export { surveyCampaign } from '../support/surveyCampaign';
export { recordGolden } from './recordGolden';
