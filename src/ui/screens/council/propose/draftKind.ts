import { type MotionKind, motionKinds, motionRefusal } from '../../../../sim';
import type { MotionDraft } from '../../../../store';
import type { Mover } from './candidates';
import { type MotionForm, motionForm } from './motionForm';

/** Kinds of motions of which there is something the rules would let one move now. */
export function movableKinds(mover: Mover): MotionKind[] {
  const { view, rules, faction } = mover;
  const mayMove = ({ terms }: MotionForm) =>
    terms !== null && motionRefusal(view, rules, faction, terms) === null;
  return motionKinds.filter((kind) => {
    const first = motionForm(mover, kind, {});
    if (mayMove(first)) return true;
    // What is proposed first may be refused where another choice would do.
    return first.fields.some(({ name, options }) =>
      options.some(({ value }) => mayMove(motionForm(mover, kind, { [name]: value }))),
    );
  });
}

/** The kind drawn up: the chosen one, else the first that can be moved. */
export function draftKind(mover: Mover, { kind }: MotionDraft): MotionKind {
  return kind ?? movableKinds(mover)[0] ?? motionKinds[0];
}
