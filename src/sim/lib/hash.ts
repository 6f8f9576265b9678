import { textCache, weakCache } from './cache';
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
 * Hashes trees that share parts, walking each shared record once. A cache holds as long as none of
 * what it has hashed changes. It keeps the trees' records (`worlds`) and what is in them (a world),
 * which is what trees share; smaller parts are walked faster than looked up.
 */
export function hashCache(): (value: unknown) => string {
  const cache: HashCache = new Map();
  return (value) => {
    shared = cache;
    try {
      return hashState(value);
    } finally {
      shared = null;
    }
  };
}

/** The cache of a state that will not change any more: views of it share its parts. */
export function hashCacheOf(state: object): (value: unknown) => string {
  let cache = caches.get(state);
  if (!cache) {
    cache = hashCache();
    caches.set(state, cache);
  }
  return cache;
}

const caches = weakCache<object, (value: unknown) => string>();

/** A link of the chain: the hash before, the orders of the turn and the state they led to. */
export function chainHash(previous: string, orders: unknown, state: object): string {
  return hashState([previous, orders, hashCacheOf(state)(state)]);
}

// The walk returns two words; module variables spare an allocation for each of ~100,000 leaves.
let high = 0;
let low = 0;

/** The words of a record, and what it adds to a record that holds it under a key. */
interface Walked {
  readonly high: number;
  readonly low: number;
  readonly key: string;
  readonly first: number;
  readonly second: number;
}

type HashCache = Map<object, Walked>;

/** The open cache while one of its trees is walked. */
let shared: HashCache | null = null;

/** How deep below a tree's root a cache keeps records. */
const sharedDepth = 2;

function walk(value: unknown, depth: number): void {
  if (typeof value === 'string') text(value);
  else if (typeof value === 'number') number(value);
  else if (typeof value === 'boolean') set(value ? 0x9e3779b9 : 0x7f4a7c15, 0x85ebca6b);
  else if (value === null) set(0x27d4eb2f, 0x165667b1);
  else if (Array.isArray(value)) list(value, depth);
  else if (isRecord(value)) alone(value, depth);
  else invariant(false, `a state holds no ${typeof value}`);
}

/** A record that stands in a list, or is the whole tree. */
function alone(value: Readonly<Record<string, unknown>>, depth: number): void {
  const walked = walkedBefore(value, depth);
  if (walked !== undefined) {
    set(walked.high, walked.low);
    return;
  }
  record(value, depth);
  keep(value, depth, '', 0, 0);
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
  for (let at = 0; at < items.length; at += 1) {
    walk(items[at], depth + 1);
    first = mix(first, high);
    second = mix(second, low ^ first);
  }
  set(first, second);
}

/** Frozen records (the chart, snapshots) never change: walked once. */
const frozen = weakCache<object, Walked>();

function walkedBefore(value: object, depth: number): Walked | undefined {
  return (depth <= sharedDepth ? shared?.get(value) : undefined) ?? frozen.get(value);
}

/** Notes the words a record has just come to. */
function keep(value: object, depth: number, key: string, first: number, second: number): void {
  const cache = Object.isFrozen(value) ? frozen : depth <= sharedDepth ? shared : null;
  cache?.set(value, { high, low, key, first, second });
}

function record(entries: Readonly<Record<string, unknown>>, depth: number): void {
  let first = 0x6a09e667;
  let second = 0x3c6ef372;
  let size = 0;
  for (const key in entries) {
    const value = entries[key];
    const walked = isRecord(value) ? walkedBefore(value, depth + 1) : undefined;
    size += 1;
    if (walked !== undefined && walked.key === key) {
      first = (first + walked.first) | 0;
      second = (second + walked.second) | 0;
      continue;
    }
    text(key);
    const keyHigh = high;
    const keyLow = low;
    if (walked !== undefined) set(walked.high, walked.low);
    else if (isRecord(value)) record(value, depth + 1);
    else walk(value, depth + 1);
    const mixedHigh = mix(keyHigh, high);
    const mixedLow = mix(keyLow ^ 0x5bd1e995, low + keyHigh);
    first = (first + mixedHigh) | 0;
    second = (second + mixedLow) | 0;
    if (walked === undefined && isRecord(value)) keep(value, depth + 1, key, mixedHigh, mixedLow);
  }
  set(mix(first, size), mix(second, first));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textLimit = 50_000;
const texts = textCache<readonly [number, number]>(textLimit);

function text(value: string): void {
  let words = texts.get(value);
  if (words === undefined) {
    words = readText(value);
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
