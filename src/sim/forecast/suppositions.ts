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

/**
 * Chances in permille, as campaigns bear them out: that an enemy near enough to help comes, and that
 * one which can leave is still there when the fleets arrive. Captains seldom wait a month at one
 * place, even at home: most were counted where they began the month, not where they are bound.
 */
const comes = 160;
const stays = 350;
/** What each month that a fleet was not seen takes of the chance that it is still there. */
const fadesBy = 750;

/** Different minds of the enemy that are tried. */
const minds = 8;

/** All that the odds are made of; a single one where nothing is unsure. */
export function suppositionsOf(threats: readonly Threat[], goal: SystemId): Supposition[] {
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
  const whims = new Map(threats.map(({ fleet }) => [fleet, evenly(goal, fleet)]));
  const does = ({ fleet }: Threat, mind: number, chance: number) =>
    (whims.get(fleet)?.[mind] ?? 0) < chance;
  const tried = Array.from({ length: minds }, (_, mind): Supposition => {
    return {
      gone: ids(found.filter((each) => !does(each, mind, chanceToStay(each)))),
      coming: ids(near.filter((each) => does(each, mind, comes))),
      share,
      likely: true,
    };
  });
  return isUnsure ? [best, worst, ...tried] : [{ ...worst }, ...tried];
}

/**
 * What a fleet's captain has in mind, from 0 to 999, once in each part of that range: drawn freely,
 * eight minds would leave out one time in four what happens one time in seven.
 */
function evenly(goal: SystemId, fleet: FleetId): readonly number[] {
  const luck = luckOf('forecast', 1, 'minds', goal, fleet);
  const parts = Array.from({ length: minds }, (_, part) => part);
  return Array.from({ length: minds }, () => {
    const [part = 0] = parts.splice(luck.below(parts.length), 1);
    return Math.floor((part * 1000 + luck.below(1000)) / minds);
  });
}

function chanceToStay({ age, mobile }: Threat): number {
  let chance = mobile ? stays : 1000;
  for (let month = 0; mobile && month < (age ?? 0) && chance > 0; month++) {
    chance = Math.floor((chance * fadesBy) / 1000);
  }
  return chance;
}
