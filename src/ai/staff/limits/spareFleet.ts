import { fleetsOf } from '../../core/decided';
import { givenAway, type LimitDefinition } from './definition';

/** Leaves a fleet alone. */
export const spareFleet: LimitDefinition<'spareFleet'> = {
  kind: 'spareFleet',
  stops: (order, { view }, _, about) =>
    about !== null &&
    (fleetsOf(view, order).includes(about) ||
      givenAway(view, order).some((item) => item.kind === 'fleet' && item.fleet === about))
      ? { code: 'limit.spareFleet', values: { fleet: about } }
      : null,
};
