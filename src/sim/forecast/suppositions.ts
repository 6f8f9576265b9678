import { luckOf } from '../lib/luck';
import type { FactionId, FleetId, SystemId } from '../state/ids';
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

/**
 * Chances in permille, as campaigns bear them out: that an enemy near enough to help comes, that one
 * stays for the month at a place its side holds, and elsewhere, where most only pass.
 */
const comes = 160;
const staysAtHome = 850;
const staysAbroad = 150;
/** What each month that a fleet was not seen takes of the chance that it is still there. */
const fadesBy = 750;

/** Different minds of the enemy that are tried. */
const minds = 8;

/** All that the odds are made of; a single one where nothing is unsure. `isHome`: its side holds the goal. */
export function suppositionsOf(
  threats: readonly Threat[],
  goal: SystemId,
  isHome: (faction: FactionId) => boolean,
): Supposition[] {
  const found = threats.filter(({ role }) => role !== 'inReach');
  const stale = found.filter(({ age }) => age !== null);
  const near = threats.filter(({ role }) => role === 'inReach');
  const nothing = { gone: [], coming: [] };
  if (threats.length === 0) return [{ ...nothing, share: 1000, likely: true }];
  const ids = (those: readonly Threat[]) => those.map(({ fleet }) => fleet);
  const best = { gone: ids(stale), coming: [], share: 200, likely: false };
  const worst = { gone: [], coming: ids(near), share: 200, likely: false };
  const isUnsure = stale.length > 0 || near.length > 0;
  const share = Math.floor((isUnsure ? 600 : 800) / minds);
  const tried = Array.from({ length: minds }, (_, mind): Supposition => {
    const luck = luckOf('forecast', 1, 'minds', goal, String(mind));
    return {
      gone: ids(found.filter((threat) => !luck.chance(chanceToStay(threat, isHome)))),
      coming: ids(near.filter(() => luck.chance(comes))),
      share,
      likely: true,
    };
  });
  return isUnsure ? [best, worst, ...tried] : [{ ...worst }, ...tried];
}

function chanceToStay({ faction, age }: Threat, isHome: (faction: FactionId) => boolean): number {
  let chance = isHome(faction) ? staysAtHome : staysAbroad;
  for (let month = 0; month < (age ?? 0) && chance > 0; month++) {
    chance = Math.floor((chance * fadesBy) / 1000);
  }
  return chance;
}
