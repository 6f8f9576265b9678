import type { Realm } from '../../state/game';
import type { AimStep } from '../conditions/stepsOf';
import type { GaugePart } from './gauges/definition';

/**
 * Whether what is asked for may be said: what somebody is to decide is said once he is asked, or has answered, as far
 * as who looks knows. Nobody reads beforehand what may be asked.
 * @source invented
 */
export function isTold(realm: Realm, { condition }: AimStep): boolean {
  if (!('decided' in condition)) return true;
  const { decision } = condition.decided;
  return (
    isAsked(realm, decision) || realm.decided?.some((taken) => taken.decision === decision) === true
  );
}

/** Whether all that a part of a bar speaks of may be said. */
export function isPartTold(realm: Realm, part: GaugePart): boolean {
  return stepsOfPart(part).every((step) => isTold(realm, step));
}

/** Whether a part of a bar hangs on an answer that was given otherwise: it is not worth a line any more. */
export function isPartPast(realm: Realm, part: GaugePart): boolean {
  return (
    part.kind === 'move' &&
    part.amount === 0 &&
    part.asked.steps.some((step) => isPast(realm, step))
  );
}

function isPast(realm: Realm, step: AimStep): boolean {
  const { condition, met } = step;
  if (met || !('decided' in condition)) return false;
  return isTold(realm, step) && !isAsked(realm, condition.decided.decision);
}

function isAsked(realm: Realm, decision: string): boolean {
  return Object.values(realm.decisions ?? {}).some((open) => open.decision === decision);
}

function stepsOfPart(part: GaugePart): readonly AimStep[] {
  if (part.kind === 'step') return [part.step];
  return part.kind === 'move' ? part.asked.steps : [];
}
