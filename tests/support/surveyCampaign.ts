import type { Outcome } from '../../src/sim';
import { campaign, type Hand } from './campaign';
import { invariants } from './invariants';
import { type ProofName, proofGame } from './proofGames';

export interface Survey {
  readonly name: ProofName;
  readonly seed: string;
  readonly hand: Hand;
  readonly turns: number;
  readonly outcome: Outcome | null;
  readonly orders: Readonly<Record<string, number>>;
  readonly events: Readonly<Record<string, number>>;
  /** Orders the computer gave that no longer stood at resolution. */
  readonly lapsed: number;
  /** Worlds held at the end, by faction. */
  readonly worlds: Readonly<Record<string, number>>;
  /** Broken invariants in words, of the first turn that broke any. */
  readonly problems: readonly string[];
}

/** Plays a campaign until it is decided, at most so many turns, looking at every turn. */
export function surveyCampaign(name: ProofName, seed: string, hand: Hand, turns: number): Survey {
  const proof = proofGame(name, seed);
  const orders: Record<string, number> = {};
  const events: Record<string, number> = {};
  const played = campaign(proof, hand);
  for (let turn = 1; ; turn += 1) {
    const { value } = played.next();
    for (const given of Object.values(value.orders)) {
      for (const { order } of given) orders[order.type] = (orders[order.type] ?? 0) + 1;
    }
    for (const { type } of value.events) events[type] = (events[type] ?? 0) + 1;
    const problems = invariants(value.game, proof.rules);
    const { outcome } = value.game;
    if (turn < turns && outcome === null && problems.length === 0) continue;
    const worlds: Record<string, number> = {};
    for (const { owner } of Object.values(value.game.worlds)) {
      if (owner !== null) worlds[owner] = (worlds[owner] ?? 0) + 1;
    }
    const lapsed = events.orderLapsed ?? 0;
    return { name, seed, hand, turns: turn, outcome, orders, events, lapsed, worlds, problems };
  }
}

/** Sums of counts over many campaigns. */
export function summed(surveys: readonly Survey[], what: 'orders' | 'events') {
  const counts: Record<string, number> = {};
  for (const survey of surveys) {
    for (const [type, count] of Object.entries(survey[what])) {
      counts[type] = (counts[type] ?? 0) + count;
    }
  }
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}
