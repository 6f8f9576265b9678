import { idsOf, type Ruleset, type WorldClass } from '../../../sim';
import { contentName, contentText, effectText, percent, words } from '../../../text';
import { contentLink, contentLinks } from './contentLink';
import { type Entry, facts, keyOf } from './entry';

/** Powers and peoples. */
export function peopleEntries(rules: Ruleset): Entry[] {
  return [...powerEntries(rules), ...speciesEntries(rules)];
}

function powerEntries(rules: Ruleset): Entry[] {
  const t = words.screens.databank;
  const f = words.screens.databank.facts;
  return idsOf(rules.cultures).flatMap((id) => {
    const culture = rules.cultures[id];
    if (!culture) return [];
    const ships = Object.values(rules.shipClasses).filter(({ builders }) => builders.includes(id));
    return {
      key: keyOf('power', id),
      kind: 'power' as const,
      id,
      name: contentName(rules, 'cultures', id),
      group: '',
      text: contentText(rules, 'cultures', id),
      source: t.rulesSource,
      picture: { kind: 'emblem' as const, culture: id, colour: culture.colour },
      facts: facts(
        {
          label: f.people,
          links: [contentLink(rules, 'species', culture.species)],
        },
        { label: f.effects, text: culture.effects.map(effectText).join(' · ') },
        { label: f.traits, links: culture.traits.map((each) => contentLink(rules, 'trait', each)) },
        {
          label: f.ships,
          links: contentLinks(rules, 'ship', ships),
        },
      ),
    };
  });
}

function speciesEntries(rules: Ruleset): Entry[] {
  const t = words.screens.databank;
  const f = words.screens.databank.facts;
  return idsOf(rules.species).flatMap((id) => {
    const species = rules.species[id];
    if (!species) return [];
    const homes = Object.entries(species.habitability).sort(([, a], [, b]) => b - a);
    const powers = Object.values(rules.cultures).filter((culture) => culture.species === id);
    return {
      key: keyOf('species', id),
      kind: 'species' as const,
      id,
      name: contentName(rules, 'species', id),
      group: '',
      text: contentText(rules, 'species', id),
      source: t.rulesSource,
      picture: { kind: 'icon' as const, name: 'population' },
      facts: facts(
        {
          label: f.habitability,
          text: homes
            .map(
              ([kind, share]) =>
                `${words.nouns.worldClasses[kind as WorldClass]} ${percent(share)}`,
            )
            .join(', '),
        },
        { label: f.effects, text: species.effects.map(effectText).join(' · ') },
        {
          label: f.has,
          links: contentLinks(rules, 'power', powers),
        },
      ),
    };
  });
}
