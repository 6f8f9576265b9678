import type { PlanKind } from '../../sim';
import type { PlanDefinition } from './definition';
import { avenge } from './kinds/avenge';
import { catchUp } from './kinds/catchUp';
import { conquer } from './kinds/conquer';
import { hold } from './kinds/hold';
import { liberate } from './kinds/liberate';
import { restrain } from './kinds/restrain';
import { sunder } from './kinds/sunder';
import { unite } from './kinds/unite';

/** Every kind of plan. */
export const planRegistry: { readonly [K in PlanKind]: PlanDefinition & { readonly kind: K } } = {
  conquer,
  restrain,
  avenge,
  liberate,
  unite,
  sunder,
  catchUp,
  hold,
};
