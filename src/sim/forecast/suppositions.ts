import { luckOf } from '../lib/luck';
import type { FleetId, SystemId } from '../state/ids';
import type { Threat } from './strikeForecast';

/** What is supposed of the enemies nobody can be sure of. */
export interface Supposition {
  /** Fleets that are not where they were seen. */
  readonly gone: readonly FleetId[];
  /** Fleets that come to the goal. */
  readonly coming: readonly FleetId[];
  /** Share of all courses that are tried with it, in permille. */
  readonly share: number;
  /** Whether it counts for what is likely; the others show how good or bad it might be. */
  readonly likely: boolean;
}

/** Chance that an enemy near enough to help does, in permille. */
const comes = 250;
/** Chance that a fleet is still where it was seen, in permille, and what each month takes of it. */
const staysAt = 800;
const fadesBy = 750;

/** Different minds of the enemy that are tried. */
const minds = 8;

/** All that the odds are made of; a single one where nothing is unsure. */
export function suppositionsOf(threats: readonly Threat[], goal: SystemId): Supposition[] {
  const stale = threats.filter(({ age, role }) => age !== null && role !== 'inReach');
  const near = threats.filter(({ role }) => role === 'inReach');
  const nothing = { gone: [], coming: [] };
  if (stale.length === 0 && near.length === 0) return [{ ...nothing, share: 1000, likely: true }];
  const ids = (those: readonly Threat[]) => those.map(({ fleet }) => fleet);
  const best = { gone: ids(stale), coming: [], share: 150, likely: false };
  const worst = { gone: [], coming: ids(near), share: 150, likely: false };
  const share = Math.floor(700 / minds);
  const tried = Array.from({ length: minds }, (_, mind): Supposition => {
    const luck = luckOf('forecast', 1, 'minds', goal, String(mind));
    return {
      gone: ids(stale.filter(({ age }) => !luck.chance(chanceToStay(age ?? 0)))),
      coming: ids(near.filter(() => luck.chance(comes))),
      share,
      likely: true,
    };
  });
  return [best, worst, ...tried];
}

function chanceToStay(age: number): number {
  let chance = staysAt;
  for (let month = 0; month < age && chance > 0; month++) {
    chance = Math.floor((chance * fadesBy) / 1000);
  }
  return chance;
}
