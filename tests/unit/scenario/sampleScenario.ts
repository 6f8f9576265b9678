import { ruleset } from '../../../src/content';
import { generateScenario } from '../../../src/sim';

/** A scenario in which anything may be changed, also into what no scenario may be. */
// biome-ignore lint/suspicious/noExplicitAny: that is what a draft is for.
export type Draft = any;

/** A valid scenario that uses every part of the format. */
export function sampleScenario(): Draft {
  const base: Draft = structuredClone(
    generateScenario({ seed: 'sample', systems: 40, factions: 3 }, ruleset),
  );
  const [one, two, three] = base.factions.map(({ id }: { id: string }) => id);
  base.characters = [
    { id: 'anna', name: 'Anna', species: 'terran', faction: one, skills: { attack: 4 } },
    { id: 'boris', name: 'Boris', species: 'terran', faction: one, role: 'governor' },
    { id: 'chen', name: 'Chen', species: 'terran', faction: two },
  ];
  base.factions[0].head = 'anna';
  base.factions[0].sectors = [{ name: 'Core', seat: base.factions[0].capital, governor: 'boris' }];
  base.fleets.find(({ faction }: { faction: string }) => faction === two).commander = 'chen';
  base.alliances = [
    {
      id: 'pact',
      name: 'The pact',
      members: [one, two],
      leader: one,
      broker: two,
      charter: 'khitomer',
      shares: { [one]: 600, [two]: 400 },
      offices: { supremeLegate: two },
      parity: 40,
      lean: one,
    },
  ];
  base.relations = [
    { between: [one, three], kind: 'war', by: three, cause: 'conquest', goals: {} },
    { between: [two, three], kind: 'truce', until: 6 },
  ];
  base.treaties = [
    { between: [two, three], kind: 'trade', turns: 12 },
    { between: [three, two], kind: 'tribute', stock: 'latinum', amount: 5 },
  ];
  base.opinions = [{ of: one, about: two, points: -10, spread: 5 }];
  base.history = [
    { when: 'March 2295', text: 'The pact held.', check: { alive: { faction: one } } },
  ];
  const trait = Object.values(ruleset.shipClasses)[0]!;
  const words = { name: 'Own ship', origin: 'Our own' };
  base.content = { shipClasses: [{ ...structuredClone(trait), id: 'own_ship', ...words }] };
  return base;
}
