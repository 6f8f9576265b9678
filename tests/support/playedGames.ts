import { type Game, type GameFile, required } from '../../src/sim';
import { campaign, playOut } from './campaign';
import { type ProofGame, type ProofName, proofGame, proofNames } from './proofGames';

let played: Promise<Game[]> | null = null;

/** States from all along a computer-played sandbox campaign, made once for all tests of a run. */
export function playedGames(): Promise<Game[]> {
  played ??= Promise.resolve().then(() => statesOf(proofGame('sandbox', 'played'), 40, 5));
  return played;
}

/** The state after each `every` turns. */
function statesOf(proof: ProofGame, turns: number, every: number): Game[] {
  const states: Game[] = [];
  const turn = campaign(proof, 'computer');
  for (let number = 1; number <= turns; number += 1) {
    const { game } = turn.next().value;
    if (number % every === 0) states.push(game);
  }
  return states;
}

/** A played game with its file and the states on the way. */
export interface ProofPlay {
  readonly proof: ProofGame;
  readonly file: GameFile;
  readonly game: Game;
}

const plays = new Map<ProofName, ProofPlay>();

/** Twelve turns of a proof's game, orders by the computer and by luck, made once for a run. */
export function proofPlay(name: ProofName): ProofPlay {
  let found = plays.get(name);
  if (found === undefined) {
    const proof = proofGame(name, 'proofs');
    const { file, game } = playOut(proof, 'mixed', 12);
    found = { proof, file, game };
    plays.set(name, found);
  }
  return found;
}

/** A state in which an alliance sits in Council and outsiders may wonder what it decides. */
export function councilState(): { readonly game: Game; readonly proof: ProofGame } {
  const proof = proofGame('crossover_2370', 'council');
  const { game } = playOut(proof, 'computer', 4);
  const { council } = required(game.alliances.alliance, 'the Alliance');
  required(council, 'its Council').operations.push({
    id: 'operation:klingon:99',
    target: 'badlands',
    staging: 'bajor',
    strike: game.turn + 6,
    command: 'klingon',
    called: game.turn - 1,
    quotas: { klingon: 100, cardassian: 100, bajor: 50 },
    fleets: {},
    brought: {},
    status: 'gathering',
  });
  return { game, proof };
}

export function allProofPlays(): ProofPlay[] {
  return proofNames.map(proofPlay);
}
