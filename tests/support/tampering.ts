import { ruleset } from '../../src/content';
import {
  decodeText,
  type GameFile,
  hashState,
  type Luck,
  luckOf,
  thaw,
  verify,
} from '../../src/sim';
import { turnHash } from '../../src/sim/save/chain';
import { leavesOf, otherLeaf, type Path, replaceAt, shown, valueAt } from './leaves';

/** A file that may be changed in any way. */
// biome-ignore lint/suspicious/noExplicitAny: a forger keeps to no type.
type Draft = any;

/** One forgery: what it changes, and what must be named when it is found. */
export interface Forgery {
  readonly kind: string;
  readonly change: (draft: Draft) => void;
  /** Turns that may be named as the first bad one; absent: any. */
  readonly turns?: readonly (number | null)[];
  /** The place that must be named; absent: any. */
  readonly place?: string;
  /** Whether only a check of the views finds it. */
  readonly views?: true;
}

export interface Caught {
  readonly turn: number | null;
  readonly place: string;
}

/**
 * Where a forgery is caught: by loading, or by playing again. Null when it passes. The forger makes
 * the fingerprint of the file and the hash of its scenario anew.
 */
export function caught(
  file: GameFile,
  { change, views = false }: Pick<Forgery, 'change'> & { readonly views?: boolean },
): Caught | null {
  const draft = JSON.parse(JSON.stringify(file)) as Draft;
  change(draft);
  const { checksum: _, ...sealed } = draft;
  const result = decodeText(JSON.stringify({ ...sealed, checksum: hashState(sealed) }), ruleset);
  if ('issues' in result) {
    const place = result.issues[0]?.path ?? '';
    return { place, turn: turnNamed(draft, place) };
  }
  const verdict = verify(result.file, ruleset, undefined, { views });
  return verdict.ok ? null : { place: verdict.place, turn: verdict.turn };
}

/** The turn that a place in the file belongs to. */
function turnNamed(draft: Draft, place: string): number | null {
  const [, list, index] = /^(turns|keyframes)\[(\d+)\]/.exec(place) ?? [];
  if (list === undefined) return null;
  if (list === 'turns') return Number(index) + 1;
  return draft.keyframes[Number(index)]?.after ?? null;
}

/** How many forgeries of each sampled kind to make; kinds with few cases are made whole. */
export interface ForgeryCounts {
  readonly orders: number;
  readonly states: number;
  readonly turns: number;
  readonly scenario: number;
}

export function forgeries(file: GameFile, counts: ForgeryCounts): Forgery[] {
  const luck = luckOf('tampering', file.turns.length, file.setup.scenario);
  return [
    ...orderForgeries(file, counts.orders, luck),
    ...stateForgeries(file, counts.states, luck),
    ...sample([...file.turns.keys()], counts.turns, luck).flatMap((index) =>
      turnForgeries(file, index),
    ),
    ...scenarioForgeries(file, counts.scenario, luck),
    ...[...leavesOf(file.setup)].map((path) => leafForgery('setup field', ['setup', ...path])),
    ...(['build', 'genesis', 'contentHash', 'scenarioHash', 'rulesVersion'] as const).map((key) =>
      leafForgery('header field', [key]),
    ),
  ];
}

function leafForgery(kind: string, path: Path): Forgery {
  return {
    kind,
    change: (draft) => replaceAt(draft, path, differing(valueAt(draft, path))),
  };
}

/** Another leaf; a hash stays one in form, so that the forgery passes the schema. */
function differing(value: unknown): unknown {
  if (typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)) {
    return `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`;
  }
  return otherLeaf(value);
}

function sample<T>(items: readonly T[], count: number, luck: Luck): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, () => luck.pick(items));
}

/** A leaf of an order changed; an order left out, given twice, or put in by a stranger. */
function orderForgeries(file: GameFile, count: number, luck: Luck): Forgery[] {
  const all = file.turns.flatMap(({ orders }, turn) =>
    Object.entries(orders).flatMap(([faction, given]) =>
      given.map((_, at): [number, string, number] => [turn, faction, at]),
    ),
  );
  return sample(all, count, luck).flatMap(([turn, faction, at]) => {
    const path = ['turns', turn, 'orders', faction, at, 'order'];
    const leaves = [...leavesOf(valueAt(file, path))];
    const list = (draft: Draft) => draft.turns[turn].orders[faction];
    const turns = [turn + 1];
    const stranger = { order: { type: 'note', key: 'forged', value: 'yes' } };
    return [
      { ...leafForgery('order field', [...path, ...luck.pick(leaves)]), turns },
      { kind: 'order dropped', turns, change: (draft) => list(draft).splice(at, 1) },
      { kind: 'order doubled', turns, change: (draft) => list(draft).push(list(draft)[at]) },
      { kind: 'order put in', turns, change: (draft) => list(draft).splice(at, 0, stranger) },
    ];
  });
}

/** A leaf of a kept state changed: caught on loading, and by playing when it was linked in anew. */
function stateForgeries(file: GameFile, count: number, luck: Luck): Forgery[] {
  const all = file.keyframes.flatMap(({ state }, index) =>
    [...leavesOf(state)].map((leaf): [number, Path] => [index, leaf]),
  );
  const last = file.keyframes.length - 1;
  const figures = [...leavesOf(file.keyframes[last]?.state)].filter(
    (leaf) => typeof valueAt(file.keyframes[last]?.state, leaf) === 'number',
  );
  return [
    ...sample(all, count, luck).map(
      ([index, leaf]): Forgery => ({
        ...leafForgery('state leaf', ['keyframes', index, 'state', ...leaf]),
        turns: [file.keyframes[index]?.after ?? null],
      }),
    ),
    ...sample(figures, Math.ceil(count / 8), luck).map(
      (leaf): Forgery => ({
        kind: 'state leaf, linked in anew',
        turns: [file.turns.length],
        change: (draft) => {
          const path = ['keyframes', last, 'state', ...leaf];
          replaceAt(draft, path, differing(valueAt(draft, path)));
          relink(draft);
        },
        place: shown(leaf),
      }),
    ),
  ];
}

/** Makes the last link of the chain anew over the last kept state. */
function relink(draft: Draft): void {
  const record = draft.turns.at(-1);
  const previous = draft.turns.at(-2)?.hash ?? draft.genesis;
  record.hash = turnHash(previous, record.orders, thaw(draft, draft.keyframes.at(-1)));
}

function turnForgeries(file: GameFile, index: number): Forgery[] {
  const faction = Object.keys(file.turns[index]?.views ?? {})[0] ?? '';
  return [
    // The link after it is made over this one: a kept state there is found first.
    { ...leafForgery('turn hash', ['turns', index, 'hash']), turns: [index + 1, index + 2] },
    {
      ...leafForgery('view hash', ['turns', index, 'views', faction]),
      turns: [index + 1],
      views: true,
    },
    { kind: 'turn dropped', change: (draft) => draft.turns.splice(index, 1) },
    { kind: 'turn doubled', change: (draft) => draft.turns.splice(index, 0, draft.turns[index]) },
    ...(index === 0
      ? []
      : [
          {
            kind: 'turns swapped',
            change: ({ turns }: Draft) =>
              turns.splice(index - 1, 2, turns[index], turns[index - 1]),
          },
        ]),
  ];
}

/** A leaf of the scenario changed and its hash made anew. */
function scenarioForgeries(file: GameFile, count: number, luck: Luck): Forgery[] {
  const leaves = [...leavesOf(file.scenario)];
  return sample(leaves, count, luck).map((leaf) => ({
    kind: 'scenario field',
    turns: [null],
    change: (draft) => {
      const path = ['scenario', ...leaf];
      replaceAt(draft, path, differing(valueAt(draft, path)));
      draft.scenarioHash = hashState(draft.scenario);
    },
  }));
}
