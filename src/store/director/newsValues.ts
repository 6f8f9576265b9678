import type { EventType } from '../../sim';

/** What a fact is worth showing to somebody who only watches, in points. */
export interface NewsValue {
  readonly points: number;
  /** Points for each unit of its size: a ship lost, a ship that deserted. */
  readonly perUnit?: number;
  /** Points that its size may add. */
  readonly most?: number;
  /** Nothing without a size: a battle without losses. */
  readonly sized?: true;
}

/** What is worth the way there; facts that are not here are never shown of their own. */
export const newsValues: Partial<Readonly<Record<EventType, NewsValue>>> = {
  gameEnded: { points: 100 },
  factionEliminated: { points: 95 },
  allianceFounded: { points: 90 },
  allianceDissolved: { points: 88 },
  warDeclared: { points: 85 },
  objectiveMet: { points: 80 },
  memberLeft: { points: 78 },
  peaceMade: { points: 72 },
  capitalMoved: { points: 70 },
  memberJoined: { points: 60 },
  treatyBroken: { points: 58 },
  noticeGiven: { points: 52 },
  operationEnded: { points: 50 },
  operationStruck: { points: 48 },
  worldCeded: { points: 48 },
  headSucceeded: { points: 46 },
  // A home world falls once in a game, an outpost every other month.
  worldInvaded: { points: 40, perUnit: 1, most: 50 },
  peopleFreed: { points: 40 },
  mutiny: { points: 34, perUnit: 3, most: 30 },
  invasionRepelled: { points: 34 },
  battleFought: { points: 26, perUnit: 3, most: 60, sized: true },
};

/** Points from which a fact stops the time for a while, and from which it is great. */
export const newsFrom = 30;
export const greatFrom = 66;

/** Of one month no more is shown, and nothing of less than this share of its greatest, in percent. */
export const mostScenes = 3;
export const leastShare = 50;

/** What is about the power through whose eyes a game is watched counts so much more, in percent. */
export const ownShare = 140;

/** Millions of people of a taken world for one unit of size. */
export const millionsPerUnit = 40;
