import type { Condition } from '../../state/condition';

/** Pairs of words that no power can be at the same time. */
const opposites: readonly (readonly [string, string])[] = [
  ['alive', 'eliminated'],
  ['atWar', 'allied'],
  ['serves', 'captive'],
];

/**
 * Whether a condition can be told never to hold, whatever is played: it asks for something and its contrary. Only
 * what is plain is found; of what is not found nothing is said.
 */
export function neverTrue(condition: Condition): boolean {
  if ('any' in condition) return condition.any.every(neverTrue);
  if ('not' in condition) return alwaysTrue(condition.not);
  if (!('all' in condition)) return false;
  const parts = flattened(condition);
  return (
    parts.some(neverTrue) || parts.some((part, at) => parts.slice(at + 1).some(contradicts(part)))
  );
}

function alwaysTrue(condition: Condition): boolean {
  if ('turnAtLeast' in condition) return condition.turnAtLeast <= 1;
  if ('not' in condition) return neverTrue(condition.not);
  if ('any' in condition) {
    return condition.any.some((part, at) =>
      condition.any.slice(at + 1).some((other) => isContrary(part, other)),
    );
  }
  return false;
}

function flattened(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(flattened) : [condition];
}

const contradicts = (one: Condition) => (other: Condition) =>
  isContrary(one, other) || areOpposite(one, other) || areApart(one, other);

/** One says what the other denies. */
function isContrary(one: Condition, other: Condition): boolean {
  return ('not' in one && same(one.not, other)) || ('not' in other && same(other.not, one));
}

function areOpposite(one: Condition, other: Condition): boolean {
  return opposites.some(([a, b]) => asksSame(one, a, other, b) || asksSame(other, a, one, b));
}

function asksSame(one: Condition, a: string, other: Condition, b: string): boolean {
  const first = (one as unknown as Record<string, unknown>)[a] as
    | Readonly<Record<string, unknown>>
    | undefined;
  const second = (other as unknown as Record<string, unknown>)[b] as
    | Readonly<Record<string, unknown>>
    | undefined;
  if (first === undefined || second === undefined) return false;
  const key = 'person' in first ? 'person' : 'faction' in first ? 'faction' : 'factions';
  return same(sorted(first[key]), sorted(second[key]));
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

/** A world or a decision that would have to be two things at once. */
function areApart(one: Condition, other: Condition): boolean {
  if ('rules' in one && 'rules' in other) {
    return one.rules.world === other.rules.world && one.rules.faction !== other.rules.faction;
  }
  if ('heads' in one && 'heads' in other) {
    return one.heads.faction === other.heads.faction && one.heads.person !== other.heads.person;
  }
  return false;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
