import type { LimitDefinition } from './definition';

/** Breaks no treaty, leaves no alliance and moves to dissolve none. */
export const keepTreaties: LimitDefinition<'keepTreaties'> = {
  kind: 'keepTreaties',
  stops: (order) =>
    order.type === 'breakTreaty' ||
    order.type === 'leaveAlliance' ||
    (order.type === 'proposeMotion' && order.terms.kind === 'dissolution')
      ? { code: 'limit.keepTreaties' }
      : null,
};
