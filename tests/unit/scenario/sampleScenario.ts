import { ruleset } from '../../../src/content';
import { generateScenario, type Scenario } from '../../../src/sim';

/** A scenario that anything may be changed in. */
export type Draft = {
  -readonly [K in keyof Scenario]: Scenario[K] extends infer T ? Loose<T> : never;
};
// biome-ignore lint/suspicious/noExplicitAny: a draft may be broken in any way.
type Loose<T> = T extends object ? any : T;

/** A valid scenario that uses every part of the format. */
export function sampleScenario(): Draft {
  const base = structuredClone(
    generateScenario({ seed: 'sample', systems: 40, factions: 3 }, ruleset),
  ) as Draft;
  const [one, two, three] = base.factions.map(({ id }: { id: string }) => id);
  base.characters = [
    { id: 'anna', name: 'Anna', species: 'terran', faction: one, skills: { attack: 4 } },
    { id: 'boris', name: 'Boris', species: 'terran', faction: one, role: 'governor' },
    { id: 'chen', name: 'Chen', species: 'terran', faction: two },
  ];
  base.factions[0].head = 'anna';
  base.factions[0].sectors = [{ name: 'Core', seat: base.factions[0].capital, governor: 'boris' }];
  base.fleets.find(({ faction }: { faction: string }) => faction === two).commander = 'chen';
  base.alliances = [{ id: 'pact', name: 'The pact', members: [one, two], leader: one, broker: two }];
  base.relations = [
    { between: [one, three], kind: 'war' },
    { between: [two, three], kind: 'truce', until: 6 },
  ];
  base.history = [{ when: 'March 2295', text: 'The pact held.', check: { alive: { faction: one } } }];
  const trait = Object.values(ruleset.shipClasses)[0]!;
  base.content = { shipClasses: [{ ...structuredClone(trait), id: 'own_ship', name: 'Own ship' }] };
  return base;
}
