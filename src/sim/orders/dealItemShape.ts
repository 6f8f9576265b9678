import {
  type DealItem,
  type PromiseTerms,
  type TreatyTerms,
  treatyKinds,
} from '../state/diplomacy';
import { stockKinds } from '../state/stocks';
import { hasFields, isId, isIdList, isOneOf, isWhole } from './shape';

const mostUnits = 1_000_000;
const mostTurns = 1000;
const mostFavours = 100;
const zoneLimit = 100;

/** A basket of at most `limit` well-formed items; it may be empty. Never throws. */
export function areDealItems(value: unknown, limit: number): value is DealItem[] {
  return Array.isArray(value) && value.length <= limit && value.every(isDealItem);
}

function isDealItem(value: unknown): value is DealItem {
  if (hasFields(value, 'kind')) return value.kind === 'peace';
  if (hasFields(value, 'kind', 'stock', 'amount')) {
    return (
      value.kind === 'stock' &&
      isOneOf(value.stock, stockKinds) &&
      isWhole(value.amount, 1, mostUnits)
    );
  }
  if (hasFields(value, 'kind', 'amount')) {
    return value.kind === 'favour' && isWhole(value.amount, 1, mostFavours);
  }
  if (hasFields(value, 'kind', 'promise', 'turns')) {
    return (
      value.kind === 'promise' &&
      isPromiseTerms(value.promise) &&
      isWhole(value.turns, 0, mostTurns)
    );
  }
  if (hasFields(value, 'kind', 'terms')) {
    return value.kind === 'treaty' && isTreatyTerms(value.terms);
  }
  return (
    (['world', 'technology', 'fleet'] as const).some((kind) => names(value, kind, kind)) ||
    names(value, 'prisoner', 'character')
  );
}

/** An item that only names a thing by its id. */
function names(value: unknown, kind: DealItem['kind'], field: string): boolean {
  return hasFields(value, 'kind', field) && value.kind === kind && isId(value[field]);
}

function isPromiseTerms(value: unknown): value is PromiseTerms {
  if (hasFields(value, 'kind', 'motion', 'choice')) {
    return value.kind === 'vote' && isId(value.motion) && isOneOf(value.choice, ['aye', 'nay']);
  }
  if (hasFields(value, 'kind', 'toward')) {
    return value.kind === 'lean' && (value.toward === null || isId(value.toward));
  }
  return (
    (hasFields(value, 'kind', 'on') && value.kind === 'war' && isId(value.on)) ||
    (hasFields(value, 'kind', 'world') && value.kind === 'cede' && isId(value.world)) ||
    (hasFields(value, 'kind', 'faction') && value.kind === 'spare' && isId(value.faction))
  );
}

function isTreatyTerms(value: unknown): value is TreatyTerms {
  return (
    hasFields(value, 'kind', 'turns', 'zone', 'stock', 'amount') &&
    isOneOf(value.kind, treatyKinds) &&
    isWhole(value.turns, 0, mostTurns) &&
    isIdList(value.zone, zoneLimit) &&
    new Set(value.zone).size === value.zone.length &&
    (value.stock === null || isOneOf(value.stock, stockKinds)) &&
    isWhole(value.amount, 0, mostUnits)
  );
}
