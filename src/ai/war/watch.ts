import { type Seal, sealedBy, sortedBy } from '../../sim';
import { conduct, entrust, sail } from '../core/commands';
import type { Force } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { opposition } from './targets';

/** Turns that a fleet sails to a sealed place, hull it should have and odds it wants, both in permille. */
const farthest = 3;
const sound = 600;
const odds = 1200;
/** Patrols that are sent to one place. */
const most = 2;
/** Hull lost, in permille, at which a patrol breaks off. */
const breakOff = 350;

/** Sends free warships on patrol before worlds that are sealed off and to which goods slip through all the same. */
export function watch(planner: Planner, situation: Situation): void {
  for (const seal of sealedBy(planner.view, planner.me)) {
    if (seal.through > 0) patrolBefore(planner, situation, seal);
  }
}

function patrolBefore(planner: Planner, situation: Situation, seal: Seal): void {
  const system = planner.view.worlds[seal.world]?.system;
  if (system === undefined || planner.gate?.mayStrike(system) === false) return;
  const reason = because('run.watch', { world: seal.world }, [
    { label: 'run.watch', subject: planner.me, amount: seal.watch },
  ]);
  const isFit = ({ kind, busy, health, strength }: Force) =>
    kind === 'war' &&
    !busy &&
    health >= sound &&
    opposition(situation, system) * odds <= strength * 1000;
  const near = situation.forces.filter(
    (force) => isFit(force) && situation.turnsTo(force, system) <= farthest,
  );
  let sent = 0;
  for (const force of sortedBy(near, (each) => situation.turnsTo(each, system))) {
    if (sent === most) return;
    if (!sail(planner, situation, force, system, reason)) continue;
    conduct(planner, force, { stance: 'patrol', retreatAt: breakOff }, reason);
    entrust(planner, force, { kind: 'none' }, reason);
    force.busy = true;
    sent += 1;
  }
}
