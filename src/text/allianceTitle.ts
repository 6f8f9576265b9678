import type { AllianceNames, Ruleset } from '../sim';
import { allianceNames } from './en/content/allianceNames';
import { fill } from './fill';
import { adjectiveOf } from './powerWords';
import { spoken } from './spoken';

/**
 * What an alliance is called. A name that people gave stays as it is. One that the game made of what its
 * founders are called is part of the state, in the words of the content: it is known by them and said
 * in the language that is spoken.
 */
export function allianceTitle(rules: Ruleset, name: string): string {
  const [, plain = name, number = ''] = /^(.*?)( \d+)?$/.exec(name) ?? [];
  for (const kind of Object.keys(rules.allianceNames) as (keyof AllianceNames)[]) {
    const founders = foundersIn(rules, rules.allianceNames[kind], plain);
    if (founders) return fill(spoken(allianceNames)[kind], founders, (name) => name) + number;
  }
  return name;
}

/** What the founders are called by whose own words a name is made; null when it is not made so. */
function foundersIn(
  rules: Ruleset,
  pattern: string,
  name: string,
): Readonly<Record<string, string>> | null {
  const form = new RegExp(`^${pattern.replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`);
  const made = Object.entries(form.exec(name)?.groups ?? {});
  const cultures = Object.values(rules.cultures);
  const said = made.flatMap(([role, adjective]) => {
    const culture = cultures.find((each) => each.adjective === adjective);
    return culture ? [[role, adjectiveOf(rules, culture.id)]] : [];
  });
  return made.length > 0 && said.length === made.length ? Object.fromEntries(said) : null;
}
