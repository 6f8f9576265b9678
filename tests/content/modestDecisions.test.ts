import { describe, expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import { type Decision, effectOf, idsOf, rulesFor, type Scenario } from '../../src/sim';
import {
  borg,
  counterpoint,
  crossover,
  darkMirror,
  khitomer,
  otherSide,
  qCrisis,
  rise,
  saturnsChildren,
  spectre,
  terokNor,
} from '../support/scenarios';

// Starting points are balanced, and no choice may tip one of them over.

type Bounds = Readonly<Record<string, number>>;

/** The most that an option may move at once, by word of its effect, in its own unit. */
const most: Bounds = {
  stock: 120,
  ships: 3,
  opinion: 25,
  trust: 25,
  prestige: 12,
  exhaustion: 10,
  loyalty: 20,
  unrest: 20,
  support: 20,
  garrison: 60,
  research: 250,
};

/** The same where a starting point stands on an edge: nothing that is not named may be moved by points there. */
const onAnEdge: Bounds = {
  contentment: 10,
  exhaustion: 5,
  garrison: 50,
  loyalty: 8,
  opinion: 14,
  parity: 8,
  prestige: 6,
  research: 100,
  ships: 2,
  stock: 100,
  support: 10,
  trust: 8,
  unrest: 10,
};

const edged: readonly Scenario[] = [khitomer, crossover, borg, terokNor];
const scenarios: readonly Scenario[] = [
  ...edged,
  saturnsChildren,
  spectre,
  rise,
  otherSide,
  qCrisis,
  darkMirror,
  counterpoint,
];

const told = (scenario: Scenario): Decision[] => {
  const { decisions } = rulesFor(scenario, ruleset);
  const own = new Set((scenario.decisions ?? []).map(({ id }) => id));
  return idsOf(decisions).flatMap((id) => (own.has(id) ? [decisions[id]!] : []));
};

/** What options move beyond some bounds; of a word that they do not name, beyond `others`. */
function excesses({ id, options }: Decision, bounds: Bounds, others: number): string[] {
  return options.flatMap((option) =>
    option.effects.flatMap((effect) => {
      const { word, asked } = effectOf(effect);
      const { points, amount, count } = asked as {
        points?: number;
        amount?: number;
        count?: number;
      };
      const size = Math.abs(points ?? amount ?? count ?? 0);
      return size > (bounds[word] ?? others) ? [`${id}.${option.id}: ${word} ${size}`] : [];
    }),
  );
}

test.each([
  ['any game', Object.values(ruleset.decisions)] as const,
  ...scenarios.map((scenario) => [scenario.id, told(scenario)] as const),
])('%s asks for nothing that would tip a game', (_, decisions) => {
  expect(decisions.flatMap((each) => excesses(each, most, Number.POSITIVE_INFINITY))).toEqual([]);
});

describe.each(edged.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  test('asks for less, as it stands on an edge', () => {
    expect(told(scenario).flatMap((each) => excesses(each, onAnEdge, 0))).toEqual([]);
  });

  test('asks whoever may be played, more than once', () => {
    for (const { id, playable } of scenario.factions) {
      if (playable === false) continue;
      expect(told(scenario).filter(({ who }) => who === id).length, id).toBeGreaterThan(1);
    }
  });
});

test('an option that would is found out', () => {
  const spoils: Decision = {
    id: 'spoils',
    who: 'klingon',
    options: [
      { id: 'all', effects: [{ stock: { faction: 'klingon', stock: 'latinum', amount: 900 } }] },
      { id: 'none', effects: [{ prestige: { faction: 'klingon', points: 1 } }] },
    ],
  };
  expect(excesses(spoils, most, 0)).toEqual(['spoils.all: stock 900']);
});
