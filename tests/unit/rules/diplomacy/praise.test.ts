import { describe, expect, test } from 'vitest';
import { memoryOf, remember } from '../../../../src/sim/rules/diplomacy/memories';
import { notePraise, praiseAt } from '../../../../src/sim/rules/diplomacy/praise';
import type { Ruleset } from '../../../../src/sim/state/ruleset';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';
import { testRules } from '../../../support/testRules';

const voices = { id: 'voices', upkeep: 2, perWorld: 0, fuel: 0, pay: 0, effects: [], esteem: 6 };
const rules: Ruleset = { ...testRules, edicts: { voices } };

/** Red pays for voices; blue hears them, green is at war with it. */
function courts(influence = 200, edicts: readonly string[] = ['voices']) {
  const made = tinyGalaxy({
    rules,
    systems: { r: [0, 0], b: [100, 0], g: [200, 0] },
    lanes: ['r-b', 'b-g'],
    factions: { red: { stocks: { influence } }, blue: {}, green: {} },
    worlds: {
      'r.home': { owner: 'red', people: 2000 },
      'b.home': { owner: 'blue', people: 2000 },
      'g.home': { owner: 'green', people: 2000 },
    },
    wars: [['red', 'green']],
    turn: 60,
  });
  made.game.factions.red!.edicts = edicts;
  return made;
}

type Made = ReturnType<typeof courts>;

const praise = ({ game }: Made, court: string) => memoryOf(game, court, 'red', 'praised')?.points;

function months(made: Made, count: number) {
  for (let month = 0; month < count; month += 1) {
    notePraise(made.game, made.rules);
    made.game.turn += 1;
  }
}

describe('praise at other courts', () => {
  test('is heard by and by, no further than it goes, and by no enemy', () => {
    const made = courts();
    months(made, 1);
    expect(praise(made, 'blue')).toBe(made.rules.numbers.affairs.pace);
    months(made, 30);
    expect(praise(made, 'blue')).toBe(6);
    expect(praise(made, 'green')).toBeUndefined();
    expect(praise(made, 'red')).toBeUndefined();
  });

  test('is believed as far as a word is: the false buy nothing', () => {
    const made = courts();
    const { game } = made;
    expect(praiseAt(game, rules, 'blue', 'red', 6)).toBe(6);
    for (let lie = 0; lie < 6; lie += 1) remember(game, rules, 'blue', 'red', 'promiseBroken');
    expect(praiseAt(game, rules, 'blue', 'red', 6)).toBeLessThan(4);
  });

  test('is nothing without an edict that pays for it', () => {
    const made = courts(200, []);
    months(made, 5);
    expect(praise(made, 'blue')).toBeUndefined();
  });

  test('is paid for by a court with influence to spare, and not by a poor one', () => {
    const proclaimed = (influence: number) =>
      [60, 61, 62, 63, 64, 65].some((turn) => {
        const made = courts(influence, []);
        made.game.turn = turn;
        return only(planned(made, 'red'), 'setEdict').some(({ edict }) => edict === 'voices');
      });
    expect(proclaimed(300)).toBe(true);
    expect(proclaimed(5)).toBe(false);
  });
});
