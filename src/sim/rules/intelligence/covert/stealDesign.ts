import { term } from '../../../lib/terms';
import { learnTechnology } from '../../deals/carryOut/shareTechnology';
import type { CovertDefinition, Posting } from './definition';

/**
 * Copies what a court has and one's own scholars could build after: the harder it is to understand, the harder to copy whole.
 * @source seed 14
 */
export const stealDesign: CovertDefinition = {
  kind: 'stealDesign',
  lasts: false,
  stations: ['court'],
  targets,
  odds: ({ rules }, target) => {
    const tier = rules.technologies[target ?? '']?.tier ?? 0;
    return term('odds.tier', rules.numbers.intelligence.odds.tier * tier, target ?? undefined);
  },
  carryOut: ({ game, context, agent }, target) => {
    if (target !== null) learnTechnology(game, context, target, agent.faction, 'theft');
  },
};

function targets({ realm, rules, agent, victim }: Posting): string[] {
  const known = new Set(realm.factions[agent.faction]?.technologies ?? []);
  const theirs = victim === null ? [] : (realm.factions[victim]?.technologies ?? []);
  return theirs
    .filter((id) => {
      const lore = rules.technologies[id];
      return lore && !known.has(id) && lore.requires.every((each) => known.has(each));
    })
    .sort();
}
