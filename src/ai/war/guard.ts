import type { FactionId, SystemId } from '../../sim';
import { victoryPlaces } from '../core/aims';
import { conduct, sail } from '../core/commands';
import { strengthOfForces } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** Lane distance, in tenths of a light year, within which an enemy's fleets threaten a place. */
const striking = 2400;
/** Share of the strongest that could strike which is kept there, and of all warships at most, in permille. */
const wanted = 700;
const most = 450;
/** Share of all warships, in permille, that an enemy must outweigh before anybody is kept from elsewhere. */
const serious = 150;
/** Turns of sailing from beyond which nobody is called home. */
const far = 8;
/** Hull lost, in permille, at which who guards what decides a war gives way. */
const lastStand = 850;

/** Keeps fleets where a war is decided: at the own capital, and where an enemy would win by landing. */
export function guard(planner: Planner, situation: Situation): void {
  if (situation.enemies.length === 0 || situation.elusive) return;
  const warriors = situation.forces.filter(({ kind, busy }) => kind === 'war' && !busy);
  const all = strengthOfForces(warriors);
  let left = Math.floor((all * most) / 1000);
  for (const system of vitalPlaces(planner, situation)) {
    const lacking = threatTo(situation, system) - batteriesAt(situation, system);
    if (lacking * 1000 >= all * serious)
      left -= keep(planner, situation, system, { lacking, left });
  }
}

/** The own capital first, then what enemies must hold to win and is held by the player itself. */
function vitalPlaces({ view }: Planner, { capital, worlds, enemies }: Situation): SystemId[] {
  const own = new Set(worlds.map(({ system }) => system));
  const named = enemies.flatMap((enemy: FactionId) => [...victoryPlaces(view, enemy)]);
  const vital = [...new Set(named)].filter((system) => own.has(system)).sort();
  return [...new Set([...(capital === null ? [] : [capital]), ...vital])];
}

/** The strongest enemies in one place that could be there within a few turns, less what that takes off. */
function threatTo({ hostile, index }: Situation, system: SystemId): number {
  const ways = index.laneDistances(system);
  let strongest = 0;
  for (const [near, strength] of hostile) {
    const way = ways.get(near);
    if (way >= 0 && way <= striking) strongest = Math.max(strongest, strength);
  }
  return Math.floor((strongest * wanted) / 1000);
}

/** Half of what allies and the place itself bring is counted on. */
function batteriesAt({ friendly, forces }: Situation, system: SystemId): number {
  const own = strengthOfForces(forces.filter((force) => force.system === system));
  return Math.floor(Math.max(0, (friendly.get(system) ?? 0) - own) / 2);
}

/** Keeps the nearest forces there until they suffice, of those that can be spared; what they are worth. */
function keep(
  planner: Planner,
  situation: Situation,
  system: SystemId,
  { lacking, left }: { readonly lacking: number; readonly left: number },
): number {
  const ready = situation.forces
    .filter((force) => force.kind === 'war' && !force.busy && !force.band && force.health >= 500)
    .map((force) => ({ force, turns: situation.turnsTo(force, system) }))
    .filter(({ turns }) => turns <= far)
    .sort((a, b) => a.turns - b.turns);
  let kept = 0;
  for (const { force } of ready) {
    if (kept >= lacking) break;
    if (kept + force.strength > left) continue;
    const reason = because('guard', { system }, [
      { label: 'threat', subject: system, amount: -lacking },
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
    ]);
    if (!sail(planner, situation, force, system, reason)) continue;
    force.busy = true;
    conduct(planner, force, { stance: 'hold', retreatAt: lastStand }, reason);
    kept += force.strength;
  }
  return kept;
}
