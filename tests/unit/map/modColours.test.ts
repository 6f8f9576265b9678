import { describe, expect, it } from 'vitest';
import { ruleset } from '../../../src/content';
import { rgbOf } from '../../../src/map/model/colour';
import { mapModel } from '../../../src/map/model/mapModel';
import { legendFor } from '../../../src/map/model/modes';
import {
  type Culture,
  newGame,
  type OwnWords,
  parseScenario,
  required,
  rulesFor,
  type Scenario,
  viewFor,
} from '../../../src/sim';
import { threeStars as example } from '../../support/scenarios';

const klingon = required(ruleset.cultures.klingon, 'a culture');
const bajor = required(ruleset.cultures.bajor, 'a culture');

/** What the map shows of the powers of a scenario, as the first of them sees it. */
function shown(told: Scenario) {
  const { scenario, issues } = parseScenario(JSON.stringify(told), ruleset);
  if (!scenario) throw new Error(JSON.stringify(issues));
  const setup = { scenario: scenario.id, seed: '1', luck: 'full', players: {} } as const;
  const rules = rulesFor(scenario, ruleset);
  const view = viewFor(newGame(scenario, setup, ruleset), rules, 'haven');
  const legend = legendFor('political', view, 'haven', rules);
  return Object.fromEntries(
    mapModel(view, rules).powers.map(({ id, colour, pattern }) => {
      const entry = legend.find(({ faction }) => faction === id);
      expect({ colour: rgbOf(entry?.colour ?? ''), pattern: entry?.pattern }).toEqual({
        colour,
        pattern,
      });
      return [id, { colour: entry?.colour, pattern }];
    }),
  );
}

/** The example with its second power changed, and with content of its own. */
function withTalon(
  change: Partial<Scenario['factions'][number]>,
  cultures: (Culture & OwnWords)[] = [],
) {
  const factions = example.factions.map((each) =>
    each.id === 'talon' ? { ...each, ...change } : each,
  );
  return { ...example, factions, content: { ...example.content, cultures } };
}

describe('the powers of a scenario of one’s own', () => {
  it('each look like their culture', () => {
    expect(shown(example)).toEqual({
      haven: { colour: bajor.colour, pattern: bajor.pattern },
      talon: { colour: klingon.colour, pattern: klingon.pattern },
    });
  });

  it('look like themselves where the scenario gives them colours', () => {
    const { talon } = shown(withTalon({ colour: '#d8a92c', pattern: 'chevron' }));
    expect(talon).toEqual({ colour: '#d8a92c', pattern: 'chevron' });
  });

  it('look like the culture the scenario brings', () => {
    const words = { name: 'Riders', text: '' };
    const riders = {
      ...klingon,
      ...words,
      id: 'riders',
      colour: '#c4e24a',
      pattern: 'dots',
    } as const;
    const { talon } = shown(withTalon({ culture: 'riders' }, [riders]));
    expect(talon).toEqual({ colour: '#c4e24a', pattern: 'dots' });
  });

  it('are two even where they are of one culture', () => {
    const { haven, talon } = shown(withTalon({ culture: 'bajor' }));
    expect(haven).toEqual({ colour: bajor.colour, pattern: bajor.pattern });
    expect(talon?.colour).not.toBe(haven?.colour);
    expect(talon?.pattern).not.toBe(haven?.pattern);
  });
});
