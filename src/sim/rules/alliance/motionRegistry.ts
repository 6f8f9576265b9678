import type { MotionKind } from '../../state/alliance';
import { admission } from './motions/admission';
import { allotment } from './motions/allotment';
import { armistice } from './motions/armistice';
import { censure } from './motions/censure';
import { charter } from './motions/charter';
import type { MotionDefinition } from './motions/definition';
import { dissolution } from './motions/dissolution';
import { election } from './motions/election';
import { emancipation } from './motions/emancipation';
import { expulsion } from './motions/expulsion';
import { operation } from './motions/operation';
import { quota } from './motions/quota';
import { subjects } from './motions/subjects';
import { tariff } from './motions/tariff';
import { technology } from './motions/technology';
import { tribute } from './motions/tribute';
import { war } from './motions/war';

/** Every kind of motion there is, one file each. */
export const motionRegistry: { readonly [K in MotionKind]: MotionDefinition<K> } = {
  war,
  armistice,
  operation,
  quota,
  allotment,
  tribute,
  tariff,
  technology,
  admission,
  expulsion,
  censure,
  subjects,
  emancipation,
  election,
  charter,
  dissolution,
};
