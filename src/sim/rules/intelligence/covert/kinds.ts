import type { CovertKind } from '../../../state/agent';
import { assassinate } from './assassinate';
import { calm } from './calm';
import { counter } from './counter';
import type { CovertDefinition } from './definition';
import { falseOrder } from './falseOrder';
import { forge } from './forge';
import { freeCaptive } from './freeCaptive';
import { incite } from './incite';
import { kidnap } from './kidnap';
import { replaceOfficer } from './replaceOfficer';
import { sabotage } from './sabotage';
import { stealDesign } from './stealDesign';
import { watch } from './watch';

/** Every kind of covert mission there is, one file each. */
export const covertDefinitions: { readonly [K in CovertKind]: CovertDefinition } = {
  watch,
  stealDesign,
  sabotage,
  incite,
  calm,
  counter,
  replaceOfficer,
  falseOrder,
  forge,
  freePrisoner: freeCaptive,
  kidnap,
  assassinate,
};
