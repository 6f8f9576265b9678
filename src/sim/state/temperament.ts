import type { BuildingKind, Field, ShipRole } from './contentKinds';
import type { TreatyKind } from './diplomacy';
import type { Stance } from './fleet';

export type TemperamentId = string;

/** The closed list of what a power may be after for years. */
export const planKinds = [
  'conquer',
  'restrain',
  'avenge',
  'liberate',
  'unite',
  'sunder',
  'catchUp',
  'hold',
] as const;
export type PlanKind = (typeof planKinds)[number];

/** Treaties one court asks another for by itself; protection and tribute come of need. */
export const soughtTreaties = [
  'trade',
  'nonAggression',
  'intelligence',
  'transit',
  'defence',
] as const satisfies readonly TreatyKind[];
export type SoughtTreaty = (typeof soughtTreaties)[number];

/** How warships may wait where nothing is to be done. */
export const watches = ['hold', 'patrol', 'ambush'] as const satisfies readonly Stance[];
export type Watch = (typeof watches)[number];

/** What is liked among things of one sort, in permille of their usual worth; what is absent is worth 1000. */
export type Tastes<Kind extends string> = Readonly<Partial<Record<Kind, number>>>;

/** How a computer player leans, in figures of 0 to 100, 50 is even; and what it likes besides. */
export interface Temperament {
  readonly id: TemperamentId;
  readonly aggression: number;
  readonly caution: number;
  readonly expansion: number;
  readonly science: number;
  readonly trade: number;
  readonly stealth: number;
  /** Grand plans it is drawn to or shies from: points added to their worth. */
  readonly plans?: Readonly<Partial<Record<PlanKind, number>>>;
  /** Warships that its yards lay down. */
  readonly ships?: Tastes<ShipRole>;
  /** What it puts up on its worlds. */
  readonly works?: Tastes<BuildingKind>;
  /** What it studies. */
  readonly studies?: Tastes<Field>;
  /** Treaties it asks for, the first first. Absent: what its figures and the times ask for. */
  readonly treaties?: readonly SoughtTreaty[];
  /** How its warships wait. Absent: they hold. */
  readonly watch?: Watch;
}

/** What a taste makes of a worth, rounded down. */
export function tasted<Kind extends string>(
  tastes: Tastes<Kind> | undefined,
  kind: Kind,
  worth: number,
): number {
  return Math.floor((worth * (tastes?.[kind] ?? 1000)) / 1000);
}
