import type { Ruleset, Scenario } from '../../../sim';
import { powerName, wordingText, words } from '../../../text';
import { contentLink } from './contentLink';
import { type Entry, facts, keyOf } from './entry';

/** A starting point: its briefing, its powers, and what the histories say came of it. */
export function scenarioEntry(scenario: Scenario, rules: Ruleset): Entry {
  const t = words.screens.databank;
  const f = words.screens.databank.facts;
  const { id, title, subtitle, briefing, factions, history = [] } = scenario;
  return {
    key: keyOf('scenario', id),
    kind: 'scenario',
    id,
    name: wordingText(title),
    group: '',
    text: [subtitle, ...briefing].map(wordingText).join('\n\n'),
    source: t.scenario,
    picture: { kind: 'icon', name: 'scenario' },
    facts: facts(
      {
        label: f.begins,
        text: words.calendar.date({ year: scenario.year, month: scenario.month }),
      },
      { label: f.lasts, text: t.months(scenario.turns * (scenario.monthsPerTurn ?? 1)) },
      { label: f.continuity, text: scenario.continuity },
      {
        label: f.powers,
        links: factions.map((power) => ({
          ...contentLink(rules, 'power', power.culture ?? power.id),
          name: powerName(rules, power),
        })),
      },
      ...history.map(({ when, text }) => ({ label: when, text })),
    ),
  };
}
