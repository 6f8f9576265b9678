import {
  chanceToHold,
  type DealItemOf,
  type Deposit,
  type FactionId,
  idsOf,
  membersWith,
  type PromiseKind,
  type PromiseOf,
  type PromiseTerms,
  promiseRules,
  relationOf,
  sortedBy,
  type WorldId,
} from '../../../../sim';
import { type Chooser, powerOption, worldOption } from '../../../panels/shared/thingOptions';
import { commonAlliance, type Side } from './side';

/** Turns a promise may be given for. */
export const promiseTurns = [6, 12, 24] as const;

/** What can be chosen about a kind of promise. */
interface PromiseChoice<K extends PromiseKind> {
  /** Every promise of the kind the giver could make. */
  readonly choices: (side: Side) => PromiseOf<K>[];
  /** Where the world or the power it is about is, and how large; absent for what has no place. */
  readonly note?: (chooser: Chooser, promise: PromiseOf<K>) => string | undefined;
}

/** Every kind of promise, in the order of the list. */
const promiseChoices: { readonly [K in PromiseKind]: PromiseChoice<K> } = {
  vote: {
    choices: (side) =>
      (commonAlliance(side)?.council?.agenda ?? []).flatMap(({ id: motion }) =>
        (['aye', 'nay'] as const).map((choice) => ({ kind: 'vote' as const, motion, choice })),
      ),
  },
  war: {
    choices: (side) => atPeaceWith(side, othersThan(side)).map((on) => ({ kind: 'war', on })),
    note: (chooser, { on }) => powerOption(chooser, on).note,
  },
  spare: {
    choices: (side) =>
      atPeaceWith(side, [side.receiver, ...othersThan(side)]).map((faction) => ({
        kind: 'spare',
        faction,
      })),
    note: (chooser, { faction }) => powerOption(chooser, faction).note,
  },
  cede: {
    choices: (side) => worldsToPromise(side).map((world) => ({ kind: 'cede', world })),
    note: (chooser, { world }) => worldOption(chooser, world).note,
  },
  settle: {
    choices: (side) =>
      (commonAlliance(side)?.members ?? [])
        .filter((id) => id !== side.giver && id !== side.receiver)
        .map((other) => ({ kind: 'settle', with: other })),
    note: (chooser, { with: other }) => powerOption(chooser, other).note,
  },
  lean: { choices: (side) => leansOf(side).map((toward) => ({ kind: 'lean', toward })) },
};

export const promiseKinds = Object.keys(promiseChoices) as PromiseKind[];

/** Promises of a kind the giver could make. */
export function promisesOf<K extends PromiseKind>(side: Side, kind: K): PromiseOf<K>[] {
  return promiseChoices[kind].choices(side);
}

/** Where the world or the power is that a promise is about, and how large. */
export function promiseNote<K extends PromiseKind>(
  chooser: Chooser,
  promise: PromiseOf<K>,
): string | undefined {
  return promiseChoices[promise.kind as K].note?.(chooser, promise);
}

/** A promise laid down, for so many turns where it has a date, with what is set aside for it. */
export function promised(
  promise: PromiseTerms,
  turns = 0,
  deposit?: Deposit,
): DealItemOf<'promise'> {
  const { undated = false } = promiseRules(promise);
  const dated = {
    kind: 'promise',
    promise,
    turns: undated ? 0 : turns || promiseTurns[1],
  } as const;
  return deposit === undefined ? dated : { ...dated, deposit };
}

/** The giver's own worlds but for its seat, then those it may yet win, the likeliest first. */
function worldsToPromise({ view, rules, giver, receiver }: Side): WorldId[] {
  const worlds = idsOf(view.worlds).filter((id) => view.worlds[id]?.owner !== receiver);
  const own = worlds.filter((id) => view.worlds[id]?.owner === giver);
  const hoped = worlds
    .map((id) => ({ id, chance: chanceToHold(view, rules, giver, id, false) }))
    .filter(({ chance }) => chance > 0);
  return [
    ...own.filter((id) => view.factions[giver]?.capital !== id),
    ...sortedBy(hoped, ({ chance }) => -chance).map(({ id }) => id),
  ];
}

function othersThan({ view, giver, receiver }: Side): FactionId[] {
  return idsOf(view.factions).filter(
    (id) => view.factions[id]?.alive && id !== giver && id !== receiver,
  );
}

function atPeaceWith({ view, giver }: Side, factions: readonly FactionId[]): FactionId[] {
  return factions.filter((id) => ['peace', 'truce'].includes(relationOf(view, giver, id)));
}

/** A broker may promise to lean to a partner, or to nobody. */
function leansOf(side: Side): (FactionId | null)[] {
  const { view, giver, receiver } = side;
  if (commonAlliance(side)?.broker !== giver) return [];
  const partners = membersWith(view, giver).filter((id) => id !== giver);
  return [receiver, ...partners.filter((id) => id !== receiver), null];
}
