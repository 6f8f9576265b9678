import { inOrder, type OpenDecision, sortedBy, type View } from '../../sim';

/** Decisions that the power of a view can answer now, what runs out first before the others. */
export function answerable(view: View): OpenDecision[] {
  const asked = inOrder(view.decisions ?? {}).filter(({ asked }) => asked <= view.turn);
  return sortedBy(asked, ({ due }) => due);
}

/** Those seen coming, the next first. */
export function seenComing(view: View): OpenDecision[] {
  const coming = inOrder(view.decisions ?? {}).filter(({ asked }) => asked > view.turn);
  return sortedBy(coming, ({ asked }) => asked);
}

/** Those without an answer. */
export function unanswered(view: View): OpenDecision[] {
  return answerable(view).filter(({ chosen }) => chosen === undefined);
}

/** Those that are laid before who has not asked for them: in the month they come, and in the last in which they can be answered. */
export function pressing(view: View): OpenDecision[] {
  return unanswered(view).filter(({ asked, due }) => asked === view.turn || due === view.turn);
}
