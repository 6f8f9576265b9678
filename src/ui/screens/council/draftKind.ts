import { type MotionKind, motionKinds, motionRefusal } from '../../../sim';
import type { MotionDraft } from '../../../store';
import type { Mover } from './candidates';
import { motionForm } from './motionForm';

/** Kinds of motions of which there is something the rules would let one move now. */
export function movableKinds(mover: Mover): MotionKind[] {
  const { view, rules, faction } = mover;
  return motionKinds.filter((kind) => {
    const { terms } = motionForm(mover, kind, {});
    return terms !== null && motionRefusal(view, rules, faction, terms) === null;
  });
}

/** The kind drawn up: the chosen one, else the first that can be moved. */
export function draftKind(mover: Mover, { kind }: MotionDraft): MotionKind {
  return kind ?? movableKinds(mover)[0] ?? motionKinds[0];
}
