import { fileText, type GameFile } from '../../src/sim';
import { hashesOf, playOut } from '../support/campaign';
import { type ProofName, proofGame, proofNames } from '../support/proofGames';

const seed = 'golden';
const turns = 20;

/** What is written down of a golden game beside its file. */
export interface Golden {
  readonly scenario: ProofName;
  readonly seed: string;
  readonly turns: number;
  readonly rulesVersion: number;
  readonly hashes: readonly string[];
}

/** Plays the golden games: for each, what is written down and the text of its file. */
export function recordGolden(): { readonly golden: Golden; readonly text: string }[] {
  return proofNames.map((scenario) => {
    const { file } = playOut(proofGame(scenario, seed), 'mixed', turns);
    const { rulesVersion } = file;
    return {
      golden: { scenario, seed, turns, rulesVersion, hashes: hashesOf(file) },
      text: fileText(withoutReasons(file)),
    };
  });
}

/** Reasons are told, not hashed: without them the file is small enough to be kept for ever. */
function withoutReasons(file: GameFile): GameFile {
  const turns = file.turns.map((turn) => ({
    ...turn,
    orders: Object.fromEntries(
      Object.entries(turn.orders).map(([id, given]) => [id, given.map(({ order }) => ({ order }))]),
    ),
  }));
  return { ...file, turns };
}
