import type { LandingMission, World } from '../../sim';
import { groundDefence, landingMissions, troopsNeeded } from '../../sim';
import { entrust } from '../core/commands';
import { type Force, standsIn } from '../core/forces';
import type { Operation } from '../core/operation';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { troopsBeside } from './allied/troopsBeside';
import { troopsFor } from './targets';

/** Turns a siege waits for troops before it turns its guns on a world. */
const beforeBombarding = 3;
/** Share of the troops wanted, in permille, with which a landing sets out. */
const enoughToSail = 900;

/** Troops land together where they suffice; else the guns wear the garrison down. */
export function land(
  planner: Planner,
  situation: Situation,
  { target, since }: Operation,
  forces: readonly Force[],
  worlds: readonly World[],
): void {
  const [world] = worlds;
  if (!world) return;
  const bound = forces.filter(
    ({ kind, fleet, system }) =>
      kind === 'war' || system === target || fleet.command.route.at(-1) === target,
  );
  const here = bound.filter((force) => standsIn(force, target));
  const needed = Math.floor((troopsFor(planner, world) * enoughToSail) / 1000);
  const all = troopsOf(bound);
  const shares = sharesOf(planner, situation, world, bound, here, needed);
  const isLate = planner.view.turn - since >= beforeBombarding;
  const terms = (force: Force) =>
    [
      { label: 'troops', subject: force.fleet.id, amount: all },
      { label: 'garrison', subject: world.id, amount: -needed },
    ] as const;
  for (const force of bound) {
    const landing = shares?.get(force.fleet.id);
    const values = { world: world.id };
    if (landing !== undefined) {
      entrust(planner, force, landing, because('operation.invade', values, terms(force)));
    } else if (force.figures.armed && shares === null && isLate) {
      const reason = because('operation.bombard', values, terms(force));
      entrust(planner, force, { kind: 'bombard', world: world.id }, reason);
    } else {
      const reason = because('operation.wait', values, terms(force));
      entrust(planner, force, { kind: 'none' }, reason);
    }
  }
}

export function troopsOf(forces: readonly Force[]): number {
  return forces.reduce((points, { figures }) => points + figures.troops, 0);
}

type Shares = ReadonlyMap<string, LandingMission['mission']>;

/**
 * What each force lands; null while nobody should. Who stands before the walls counts what is behind them: his
 * own troops with a reserve, all of them where only those of allies beside him make it enough.
 */
function sharesOf(
  planner: Planner,
  situation: Situation,
  world: World,
  bound: readonly Force[],
  here: readonly Force[],
  needed: number,
): Shares | null {
  const landing = here.length > 0 ? here : bound;
  if (here.length === 0 && troopsOf(bound) < needed) return null;
  const safe = troopsNeeded(planner.view, planner.rules, fleetsOf(landing), world);
  if (safe !== null) return partsOf(planner, world, landing, safe.advised);
  // Those on their way go by what is thought, and by all they have.
  if (here.length === 0) return partsOf(planner, world, bound, null);
  return sufficeTogether(planner, situation, world, here)
    ? partsOf(planner, world, here, null)
    : null;
}

/** Share of a world's defence, in permille, that landings of several powers should outweigh together. */
const together = 1150;

/**
 * Whether the troops of allies that wait here for the same landing make up what is missing. Powers land one after
 * the other, so what counts is how much each wears down: squares add up, as in any fight of many against many.
 */
function sufficeTogether(
  planner: Planner,
  situation: Situation,
  world: World,
  here: readonly Force[],
): boolean {
  const own = troopsOf(here);
  const others = own === 0 ? [] : troopsBeside(planner, situation, world.system);
  if (others.length === 0) return false;
  const squares = [own, ...others].reduce((sum, troops) => sum + troops * troops, 0);
  const defence = groundDefence(planner.view, planner.rules, world, world.garrison);
  return squares * 1000 >= defence * defence * together;
}

/** How some forces share out a landing; `troops` null: all that are aboard. */
function partsOf(
  planner: Planner,
  world: World,
  forces: readonly Force[],
  troops: number | null,
): Shares {
  const parts = landingMissions(planner.view, fleetsOf(forces), world.id, troops);
  return new Map(parts.map(({ fleet, mission }) => [fleet, mission]));
}

function fleetsOf(forces: readonly Force[]): Force['fleet'][] {
  return forces.map(({ fleet }) => fleet);
}
