import type { SeatPlanner } from '../computerTurn';
import { campaigner } from './campaigner';
import { founder } from './founder';
import { greedy } from './greedy';
import { enslaving, freeing } from './lawgiver';
import { liar } from './liar';
import { rusher } from './rusher';
import { settler } from './settler';
import { trader } from './trader';
import { turtle } from './turtle';

/**
 * Simple strategies to try computer players on. Each plays through the public door, as anybody could: a
 * view in, orders out. What beats the usual player is a strategy that the rules or the player make dominant.
 */
export const sparring = {
  turtle,
  rusher,
  settler,
  trader,
  liar,
  campaigner,
  founder,
  greedy,
  freeing,
  enslaving,
} satisfies Readonly<Record<string, SeatPlanner>>;

export type SparringPartner = keyof typeof sparring;

export const sparringPartners = Object.keys(sparring) as SparringPartner[];
