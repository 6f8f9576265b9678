import { adjust, divide, permilleOf } from '../../lib/integers';
import { type Luck, luckAgain, luckOf } from '../../lib/luck';
import type { Term } from '../../lib/terms';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import {
  fightForGround,
  type GroundSetup,
  groundSetup,
  type InvasionObstacle,
  invasionObstacle,
} from './ground';

/** The odds of a landing, from the same code that decides it. */
export interface InvasionForecast {
  /** Chance to take the world, in permille. */
  readonly win: number;
  /** Troops and garrison that are lost on average. */
  readonly losses: { readonly own: number; readonly enemy: number };
  /** What would have to be cleared first; the odds are those of the landing after that. */
  readonly obstacle: InvasionObstacle | null;
  readonly attack: number;
  readonly defence: number;
  readonly terms: readonly Term[];
}

/** Landings tried for a forecast. */
const landings = 200;

/**
 * The odds if these fleets, all of one faction, landed their troops on a world of what is known.
 * @source invented
 */
export function forecastInvasion(
  realm: Realm,
  rules: Ruleset,
  fleets: readonly Fleet[],
  world: World,
  draws = landings,
): InvasionForecast {
  const setup = groundSetup(realm, rules, fleets, world);
  const tally = { wins: 0, own: 0, enemy: 0 };
  const count = setup.luck === 'none' ? 1 : Math.max(1, draws);
  for (let draw = 0; draw < count; draw++) {
    const luck = luckOf('forecast', 1, 'invasion', world.id, String(draw));
    const result = fightForGround(setup, luck, rules);
    if (result.taken) tally.wins += 1;
    tally.own += setup.troops - result.troops;
    tally.enemy += setup.garrison - result.garrison;
  }
  const [first] = fleets;
  return {
    win: permilleOf(tally.wins, count),
    losses: { own: divide(tally.own, count), enemy: divide(tally.enemy, count) },
    obstacle: first ? obstacleFor(realm, rules, first.faction, world, setup.troops) : 'noTroops',
    attack: setup.attack,
    defence: setup.defence,
    terms: setup.terms,
  };
}

function obstacleFor(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  world: World,
  troops: number,
): InvasionObstacle | null {
  if (troops === 0) return 'noTroops';
  const here = Object.values(realm.fleets).filter(
    ({ place }) => place.kind === 'system' && place.system === world.system,
  );
  return invasionObstacle(realm, rules, faction, world, here);
}

/** A landing is safe at this chance, in permille; the reserve is a share of what that takes, in permille. */
const safe = 950;
const reserve = 250;

/** How many points of troops a landing takes: what wins safely, and with a reserve to hold the world. */
export interface TroopsNeeded {
  readonly needed: number;
  readonly advised: number;
}

/**
 * What to land on a world of all that some fleets of one faction carry, whatever they are ordered to
 * land now; null when all of it is not safely enough.
 */
export function troopsNeeded(
  realm: Realm,
  rules: Ruleset,
  fleets: readonly Fleet[],
  world: World,
): TroopsNeeded | null {
  const all = groundSetup(realm, rules, fleets.map(landingAll), world);
  const lucks: (() => Luck)[] = [];
  const luckIn = (trial: number) => {
    lucks[trial] ??= luckAgain('forecast', 1, 'invasion', world.id, String(trial));
    return lucks[trial]();
  };
  const isSafe = (troops: number) => winsSafely(shareOf(all, troops), rules, luckIn);
  if (all.troops === 0 || !isSafe(all.troops)) return null;
  let [few, enough] = [0, all.troops];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isSafe(middle)) enough = middle;
    else few = middle;
  }
  return { needed: enough, advised: Math.min(all.troops, adjust(enough, reserve)) };
}

/** Landings tried for each number of troops. */
const trials = 60;

/** Tries no longer than until it has failed too often. */
function winsSafely(setup: GroundSetup, rules: Ruleset, luckIn: (trial: number) => Luck): boolean {
  const count = setup.luck === 'none' ? 1 : trials;
  let lost = 0;
  for (let draw = 0; draw < count; draw++) {
    if (!fightForGround(setup, luckIn(draw), rules).taken) lost += 1;
    if (permilleOf(count - lost, count) < safe) return false;
  }
  return true;
}

function shareOf(all: GroundSetup, troops: number): GroundSetup {
  return { ...all, troops, attack: divide(all.attack * troops, all.troops) };
}

function landingAll(fleet: Fleet): Fleet {
  return { ...fleet, command: null };
}
