import type { DealItem, PromiseTerms } from '../../../../sim';
import {
  type Chooser,
  fleetOption,
  powerOption,
  worldOption,
} from '../../../panels/shared/thingOptions';

/** Where a thing that may change hands is, and how large; undefined for what has no place. */
export function goodsNote(chooser: Chooser, item: DealItem): string | undefined {
  if (item.kind === 'world') return worldOption(chooser, item.world).note;
  return item.kind === 'fleet' ? fleetOption(chooser, item.fleet).note : undefined;
}

/** The same of the world or the power that a promise is about. */
export function promiseNote(chooser: Chooser, promise: PromiseTerms): string | undefined {
  switch (promise.kind) {
    case 'cede':
      return worldOption(chooser, promise.world).note;
    case 'war':
      return powerOption(chooser, promise.on).note;
    case 'spare':
      return powerOption(chooser, promise.faction).note;
    default:
      return undefined;
  }
}
