import { describe, expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import { type Decision, effectOf, idsOf, rulesFor, type Scenario } from '../../src/sim';
import { borg, crossover, khitomer, terokNor } from '../support/scenarios';

// The starting points are balanced, and no choice may tip one of them over.

/** The most that an option may move at once, by word of its effect, in its own unit. */
const most: Readonly<Record<string, number>> = {
  contentment: 10,
  exhaustion: 5,
  garrison: 50,
  loyalty: 8,
  opinion: 14,
  parity: 8,
  prestige: 6,
  research: 100,
  stock: 100,
  support: 10,
  trust: 8,
  unrest: 10,
};

const scenarios: readonly Scenario[] = [khitomer, crossover, borg, terokNor];

const told = (scenario: Scenario): Decision[] => {
  const { decisions } = rulesFor(scenario, ruleset);
  const own = new Set((scenario.decisions ?? []).map(({ id }) => id));
  return idsOf(decisions).flatMap((id) => (own.has(id) ? [decisions[id]!] : []));
};

/** What an option moves beyond what any may. */
function excesses({ id, options }: Decision): string[] {
  return options.flatMap((option) =>
    option.effects.flatMap((effect) => {
      const { word, asked } = effectOf(effect);
      const { points, amount, count } = asked as {
        points?: number;
        amount?: number;
        count?: number;
      };
      const size = Math.abs(points ?? amount ?? count ?? 0);
      const limit = word === 'ships' ? 2 : (most[word] ?? 0);
      return size > limit ? [`${id}.${option.id}: ${word} ${size}`] : [];
    }),
  );
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (_, scenario) => {
    test('asks for nothing that would tip the game', () => {
      expect(told(scenario).flatMap(excesses)).toEqual([]);
    });

    test('asks whoever may be played, more than once', () => {
      for (const { id, playable } of scenario.factions) {
        if (playable === false) continue;
        expect(told(scenario).filter(({ who }) => who === id).length, id).toBeGreaterThan(1);
      }
    });
  },
);

test('an option that would is found out', () => {
  const spoils: Decision = {
    id: 'spoils',
    who: 'klingon',
    options: [
      { id: 'all', effects: [{ stock: { faction: 'klingon', stock: 'latinum', amount: 900 } }] },
      { id: 'none', effects: [{ prestige: { faction: 'klingon', points: 1 } }] },
    ],
  };
  expect(excesses(spoils)).toEqual(['spoils.all: stock 900']);
});
