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
import { type FactionFigures, notesOf } from './stillness';

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

const nobody: FactionFigures = { modifiers: unchanged, colonies: unchanged, traits: new Set() };
