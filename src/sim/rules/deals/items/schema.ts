import type { DealItem } from '../../../state/dealItem';
import { oneOfKinds } from '../../../state/schemaParts';
import { dealItemKinds, dealItemRegistry } from './registry';

/** A thing in a basket, of whatever kind. */
export const dealItemSchema = oneOfKinds<DealItem>(
  dealItemKinds.map((kind) => dealItemRegistry[kind].schema),
);

/** Whether anything that JSON can hold is a thing in a basket. Never throws. */
export function isDealItem(value: unknown): value is DealItem {
  return dealItemSchema.safeParse(value).success;
}
