import { begin } from './begin';
import type { Force } from './forces';
import type { Mind } from './mind';
import { noteOperations, type Operation, recallOperations } from './operation';
import type { Posture } from './posture';
import type { Situation } from './situation';
import { pursue } from './strike';
import { type Target, targets } from './targets';

/** What the plans of attack ask of yards and barracks. */
export interface Demand {
  /** Points of troops that are missing to take what is next. */
  readonly troops: number;
  /** Points of strength that are missing to do so. */
  readonly strength: number;
}

/** Keeps attacks going, ends those that are over or hopeless, and begins new ones. */
export function attack(mind: Mind, situation: Situation, posture: Posture): Demand {
  const prey = targets(mind, situation, posture);
  const going: Operation[] = [];
  for (const operation of recallOperations(mind)) {
    if (pursue(mind, situation, operation, prey)) going.push(operation);
  }
  if ((globalThis as any).DBG === mind.me) for (const p of prey.slice(0, 8)) console.log("prey", mind.view.turn, JSON.stringify(p), "going", going.map((g) => g.target+":"+g.phase+":"+g.fleets.length).join(" "));
  begin(mind, situation, prey, going);
  noteOperations(mind, going);
  return demandOf(mind, situation.forces, prey);
}

/** Targets ahead for which troops and ships are raised. */
const ahead = 3;

function demandOf(mind: Mind, forces: readonly Force[], prey: readonly Target[]): Demand {
  const troops = forces.reduce((sum, { figures }) => sum + figures.troops, 0);
  const strength = forces.reduce((sum, force) => sum + force.strength, 0);
  const next = prey.slice(0, ahead);
  const most = (of: (target: Target) => number) => Math.max(0, ...next.map(of));
  const wanted = Math.floor((most((target) => target.strength) * mind.skill.margin) / 1000);
  return {
    troops: Math.max(0, most((target) => target.troops) - troops),
    strength: Math.max(0, wanted - strength),
  };
}
