import { performance } from 'node:perf_hooks';
import { ruleset } from '../../content';
import { decode, encode, type GameFile, luckOf, restore, verify } from '../../sim';
import { nodeCodec } from '../nodeCodec';
import { round, type Spread, spread } from './samples';

/** What keeping, loading and checking a game file costs. */
export interface FileCost {
  readonly turns: number;
  /** Bytes, packed. */
  readonly packed: number;
  readonly encode: Spread;
  readonly load: Spread;
  /** To the state of a turn drawn at random. */
  readonly seek: Spread;
  readonly verify: Spread;
  /** Verifying against playing the same turns: 0.2 is five times quicker. */
  readonly verifyShare: number;
}

const rounds = 5;
const seeks = 20;

/** `played`: milliseconds it took to play the file's turns. */
export async function measureFile(file: GameFile, played: number): Promise<FileCost> {
  const bytes = await encode(file, nodeCodec);
  const verified = await timed(rounds, () => verify(file, ruleset));
  const luck = luckOf('bench', 0, 'seek');
  return {
    turns: file.turns.length,
    packed: bytes.byteLength,
    encode: await timed(rounds, () => encode(file, nodeCodec)),
    load: await timed(rounds, () => decode(bytes, ruleset, nodeCodec)),
    seek: await timed(seeks, () => restore(file, luck.below(file.turns.length + 1), ruleset)),
    verify: verified,
    verifyShare: round(verified.median / played),
  };
}

/** Does the same work so many times. */
export async function timed(times: number, work: () => unknown): Promise<Spread> {
  const samples: number[] = [];
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    await work();
    samples.push(performance.now() - started);
  }
  return spread(samples);
}
