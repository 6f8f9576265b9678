import { weakCache } from '../../lib/cache';
import type { Treaty } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId, TraitId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { governorOf } from '../production/sectors';
import { derivation } from './derivation';
import { farReachingOf } from './farReaching';
import { foldModifiers, type Modifiers, unchanged, withoutFlat } from './foldModifiers';
import {
  capitalStats,
  type FactionInputs,
  factionInputs,
  factionSources,
  type WorldInputs,
  worldInputs,
  worldSources,
} from './modifierSources';

export type { Modifiers } from './foldModifiers';

/**
 * What changes a faction's figures everywhere: technologies, culture, head of state, buildings that
 * reach the whole realm, its leading species, offices in its alliance, upkeep in arrears, a declared handicap.
 */
export function modifiersOf(realm: Realm, rules: Ruleset, faction: FactionId): Modifiers {
  return figuresOf(realm, rules, faction).modifiers;
}

/**
 * A faction's modifiers with those of one of its worlds: buildings, people, governor. What a
 * faction earns as a whole (flat changes of income and industry) is counted once, at its capital.
 */
export function worldModifiers(realm: Realm, rules: Ruleset, world: World): Modifiers {
  const notes = notesOf(realm, rules);
  const noted = notes?.worlds.get(world);
  if (noted) return noted;
  const beneath = beneathWorld(realm, rules, world);
  const inputs = worldInputs(realm, world, beneath, governorOf(realm, world));
  const modifiers = worldFolds(rules, world.id, inputs);
  notes?.worlds.set(world, modifiers);
  return modifiers;
}

const worldFolds = derivation((rules, inputs: WorldInputs) =>
  foldModifiers(worldSources(rules, inputs), inputs[0]),
);

/** What its power brings to a world. */
function beneathWorld(realm: Realm, rules: Ruleset, world: World): Modifiers | null {
  if (world.owner === null) return null;
  const { modifiers, colonies } = figuresOf(realm, rules, world.owner);
  return realm.factions[world.owner]?.capital === world.id ? modifiers : colonies;
}

/**
 * The switchable rules of a faction, by scenario, by culture or granted by a technology; the
 * same set as long as its modifiers are the same.
 */
export function traitsOf(realm: Realm, rules: Ruleset, faction: FactionId): ReadonlySet<TraitId> {
  return figuresOf(realm, rules, faction).traits;
}

/** What a faction brings to every figure. */
interface FactionFigures {
  readonly modifiers: Modifiers;
  /** The same for all worlds but the capital. */
  readonly colonies: Modifiers;
  readonly traits: ReadonlySet<TraitId>;
}

function figuresOf(realm: Realm, rules: Ruleset, id: FactionId): FactionFigures {
  const notes = notesOf(realm, rules);
  const noted = notes?.factions.get(id);
  if (noted) return noted;
  const faction = realm.factions[id];
  if (!faction) return nobody;
  const buildings = farReachingOf(realm, rules, id);
  const figures = factionFolds(rules, id, factionInputs(realm, faction, buildings));
  notes?.factions.set(id, figures);
  return figures;
}

const factionFolds = derivation((rules, inputs: FactionInputs): FactionFigures => {
  const modifiers = foldModifiers(factionSources(rules, inputs), null);
  return {
    modifiers,
    colonies: withoutFlat(modifiers, capitalStats),
    traits: allTraits(rules, inputs),
  };
});

function allTraits(
  rules: Ruleset,
  [technologies, culture, , own]: FactionInputs,
): ReadonlySet<TraitId> {
  const granted = technologies.flatMap((id) => rules.technologies[id]?.grants ?? []);
  return new Set([...own, ...(rules.cultures[culture]?.traits ?? []), ...granted]);
}

/** What was worked out in a realm that lies still. */
interface Notes {
  rules: Ruleset | null;
  readonly factions: Map<FactionId, FactionFigures>;
  readonly worlds: Map<World, Modifiers>;
  /** Opinions by holder and subject; null where only modifiers lie still. */
  readonly opinions: Map<string, number> | null;
  /** Treaties by signatory; null where only modifiers lie still. */
  readonly treaties: Map<FactionId, readonly Treaty[]> | null;
}

const still = weakCache<Realm, Notes>();

/** Says that a realm changes by orders only, and is asked again and again: a view, or a copy to plan in. */
export function holdStill(realm: Realm): void {
  still.set(realm, emptyNotes(true));
}

function emptyNotes(isStill: boolean): Notes {
  return {
    rules: null,
    factions: new Map(),
    worlds: new Map(),
    opinions: isStill ? new Map() : null,
    treaties: isStill ? new Map() : null,
  };
}

/**
 * Does a part of a turn in which nothing that modifiers are worked out from changes but by `alterWorld`.
 * Elsewhere in a turn everything is in motion, and each time they are asked for their inputs are compared.
 */
export function holdingStill<T>(realm: Realm, work: () => T): T {
  if (still.get(realm)) return work();
  still.set(realm, emptyNotes(false));
  try {
    return work();
  } finally {
    still.delete(realm);
  }
}

/** Carries out what changes a realm; one that lay still lies still again thereafter. */
export function stirring(realm: Realm, change: () => void): void {
  const before = still.get(realm);
  still.delete(realm);
  change();
  if (before) still.set(realm, emptyNotes(before.opinions !== null));
}

/** Where a realm that orders alone change keeps what its powers think of each other; null in others. */
export function keptOpinions(realm: Realm, rules: Ruleset): Map<string, number> | null {
  return notesOf(realm, rules)?.opinions ?? null;
}

/** Where a realm that orders alone change keeps who signed which treaties; null in others. */
export function keptTreaties(realm: Realm): Map<FactionId, readonly Treaty[]> | null {
  return still.get(realm)?.treaties ?? null;
}

function notesOf(realm: Realm, rules: Ruleset): Notes | undefined {
  const notes = still.get(realm);
  if (notes && notes.rules !== rules) {
    notes.rules = rules;
    notes.factions.clear();
    notes.worlds.clear();
    notes.opinions?.clear();
  }
  return notes;
}

const nobody: FactionFigures = { modifiers: unchanged, colonies: unchanged, traits: new Set() };
