import type { ScenarioContent } from '../ownContent';
import type { Scenario } from '../types';

const noCost = { dilithium: 0, duranium: 0, latinum: 0, influence: 0, work: 0 };

/**
 * What an entry of content has that does not say otherwise: what does nothing, costs nothing and asks for
 * nothing. Figures that make the entry what it is have to be written.
 */
export const plainContent = {
  shipClasses: {
    cloak: 0,
    troops: 0,
    cost: noCost,
    upkeep: { dilithium: 0, latinum: 0 },
    yard: 1,
    requires: null,
    traits: [],
  },
  technologies: { requires: [], secret: false, effects: [], grants: [] },
  buildings: {
    cost: noCost,
    upkeep: 0,
    requires: null,
    replaces: null,
    classes: [],
    perWorld: 0,
    perFaction: 0,
    unique: false,
    slots: 1,
    yard: 0,
    drydock: 0,
    effects: [],
    faction: [],
  },
  species: { effects: [] },
  cultures: { effects: [], traits: [], fleetNames: [], personNames: [], shipPrefix: '' },
  temperaments: {},
  characterTraits: { effects: [] },
  charters: { vetoes: [] },
  offices: { effects: [] },
  edicts: { perWorld: 0, fuel: 0, pay: 0, effects: [] },
} satisfies { readonly [Kind in keyof ScenarioContent]-?: object };

/** Fields that hold figures by name, of which those that are not written are plain. */
export const figuresByName = ['cost', 'upkeep'] as const;

/** Content with all that its author left out. */
export function fullContent(content: object): NonNullable<Scenario['content']> {
  const kinds = Object.entries(content).map(([kind, entries]: [string, readonly object[]]) => [
    kind,
    entries.map((entry) => fullEntry(plainContent[kind as keyof ScenarioContent], entry)),
  ]);
  return Object.fromEntries(kinds);
}

function fullEntry(plain: object, entry: object): object {
  const full: Record<string, unknown> = { ...plain, ...entry };
  for (const field of figuresByName) {
    const usual = (plain as Record<string, unknown>)[field];
    if (typeof usual === 'object') full[field] = { ...usual, ...(full[field] as object) };
  }
  return full;
}
