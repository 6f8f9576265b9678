import { invariant } from './invariant';

/**
 * A 64-bit fingerprint of a JSON tree, walked without building a string. The order of keys does not
 * count (entries are mixed one by one, then added), the order of array items does. Every leaf
 * counts; numbers must be safe integers, which is what the rules work with.
 */
export function hashState(value: unknown): string {
  walk(value, 0);
  return hex(high) + hex(low);
}

/**
 * Hashes trees that share parts, walking each shared record once. A book holds as long as none of
 * what it has hashed changes. It keeps the trees' records (`worlds`) and what is in them (a world),
 * which is what trees share; smaller parts are walked faster than looked up.
 */
export function hashBook(): (value: unknown) => string {
  const book: HashBook = new Map();
  return (value) => {
    shared = book;
    try {
      return hashState(value);
    } finally {
      shared = null;
    }
  };
}

/** The book of a state that will not change any more: views of it share its parts. */
export function hashBookOf(state: object): (value: unknown) => string {
  let book = books.get(state);
  if (!book) {
    book = hashBook();
    books.set(state, book);
  }
  return book;
}

const books = new WeakMap<object, (value: unknown) => string>();

/** A link of the chain: the hash before, the orders of the turn and the state they led to. */
export function chainHash(previous: string, orders: unknown, state: object): string {
  return hashState([previous, orders, hashBookOf(state)(state)]);
}

// The walk returns two words; module variables spare an allocation for each of ~100,000 leaves.
let high = 0;
let low = 0;

type HashBook = Map<object, readonly [number, number]>;

/** The open book while one of its trees is walked. */
let shared: HashBook | null = null;

/** How deep below a tree's root a book keeps records. */
const sharedDepth = 2;

function walk(value: unknown, depth: number): void {
  if (typeof value === 'string') text(value);
  else if (typeof value === 'number') number(value);
  else if (typeof value === 'boolean') set(value ? 0x9e3779b9 : 0x7f4a7c15, 0x85ebca6b);
  else if (value === null) set(0x27d4eb2f, 0x165667b1);
  else if (Array.isArray(value)) list(value, depth);
  else if (typeof value === 'object') record(value as Record<string, unknown>, depth);
  else invariant(false, `a state holds no ${typeof value}`);
}

function set(first: number, second: number): void {
  high = first | 0;
  low = second | 0;
}

function number(value: number): void {
  invariant(Number.isSafeInteger(value), `a state holds safe integers only, not ${value}`);
  const upper = Math.floor(value / 4294967296);
  set(
    mix((value | 0) ^ 0x51ed270b, upper + 0x2545f491),
    mix(upper ^ 0x3c6ef372, (value | 0) + 0x1b873593),
  );
}

function list(items: readonly unknown[], depth: number): void {
  let first = 0x1f83d9ab ^ items.length;
  let second = 0x5be0cd19 + items.length;
  for (const item of items) {
    walk(item, depth + 1);
    first = mix(first, high);
    second = mix(second, low ^ first);
  }
  set(first, second);
}

/** Frozen records (the chart) never change: walked once. */
const frozen = new WeakMap<object, readonly [number, number]>();

function record(entries: Record<string, unknown>, depth: number): void {
  const isFrozen = Object.isFrozen(entries);
  const book = isFrozen ? frozen : depth <= sharedDepth ? shared : null;
  const remembered = book?.get(entries);
  if (remembered) {
    set(remembered[0], remembered[1]);
    return;
  }
  let first = 0x6a09e667;
  let second = 0x3c6ef372;
  let size = 0;
  for (const key in entries) {
    text(key);
    const keyHigh = high;
    const keyLow = low;
    walk(entries[key], depth + 1);
    first = (first + mix(keyHigh, high)) | 0;
    second = (second + mix(keyLow ^ 0x5bd1e995, low + keyHigh)) | 0;
    size += 1;
  }
  set(mix(first, size), mix(second, first));
  book?.set(entries, [high, low]);
}

const textLimit = 50_000;
const texts = new Map<string, readonly [number, number]>();

function text(value: string): void {
  let words = texts.get(value);
  if (words === undefined) {
    words = readText(value);
    if (texts.size >= textLimit) texts.clear();
    texts.set(value, words);
  }
  set(words[0], words[1]);
}

function readText(value: string): readonly [number, number] {
  let first = 0x811c9dc5 ^ value.length;
  let second = 0x01000193 + value.length;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = mix(second, code);
  }
  return [mix(first, second), second];
}

function mix(state: number, word: number): number {
  let mixed = Math.imul(state ^ word, 0xcc9e2d51);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = (mixed << 13) | (mixed >>> 19);
  mixed = Math.imul(mixed ^ (mixed >>> 16) ^ Math.imul(word, 0x1b873593), 5) + 0x38495ab5;
  return (mixed ^ (mixed >>> 13)) | 0;
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
