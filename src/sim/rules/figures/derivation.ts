import { weakCache } from '../../lib/cache';
import { sameList } from '../../lib/sameList';
import type { Ruleset } from '../../state/ruleset';

/** What something is worked out from: plain values, and lists and records that are replaced when they change. */
export type Inputs = readonly unknown[];

interface Derived<I, T> {
  /** As they were given last: the same lists are compared at a glance. */
  inputs: I;
  readonly result: T;
}

/** A thing is known in a few ways at a time: to its owner, to strangers, as it is remembered. */
const keptWays = 4;

/**
 * Works something out of its inputs by some rules, and not again while they are the same. The list of
 * inputs is all that `fold` is given: what is not declared cannot be read, so nothing kept goes stale.
 * Lists among them are typed `readonly` where they are stored and replaced when they change.
 *
 * A turn looks at the same worlds and powers in many realms (the game, a view for each power, copies to
 * plan in), and most stay as they were: what was worked out for one realm serves all.
 */
export function derivation<I extends Inputs, T>(
  fold: (rules: Ruleset, inputs: I) => T,
): (rules: Ruleset, id: string, inputs: I) => T {
  const byRules = weakCache<Ruleset, Map<string, Derived<I, T>[]>>();
  return (rules, id, inputs) => {
    let byId = byRules.get(rules);
    if (!byId) {
      byId = new Map();
      byRules.set(rules, byId);
    }
    let ways = byId.get(id);
    if (!ways) {
      ways = [];
      byId.set(id, ways);
    }
    for (let at = 0; at < ways.length; at += 1) {
      const way = ways[at] as Derived<I, T>;
      if (!sameInputs(way.inputs, inputs)) continue;
      if (!drafting) way.inputs = inputs;
      return way.result;
    }
    const result = fold(rules, inputs);
    if (drafting) return result;
    ways.unshift({ inputs, result });
    if (ways.length > keptWays) ways.pop();
    return result;
  };
}

let drafting = false;

/** Does some work on a draft of a realm, parts of which are gone when it is done: none of them is kept. */
export function onDraft<T>(work: () => T): T {
  drafting = true;
  try {
    return work();
  } finally {
    drafting = false;
  }
}

function sameInputs(a: Inputs, b: Inputs): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (!isSame(a[at], b[at])) return false;
  return true;
}

/** Copies of a state hold other lists of the same values. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && sameList(a, b));
}
