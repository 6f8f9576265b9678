import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import {
  gaugeOf,
  gaugeRegistry,
  gaugeWords,
  hashState,
  newGame,
  parseScenario,
  rulesFor,
  type Scenario,
  type SituationOutlook,
  situationsOf,
  viewCache,
  viewFor,
} from '../../src/sim';
import {
  contentName,
  contentText,
  dayName,
  gaugeAmount,
  gaugeHeight,
  gaugeText,
  namesIn,
  situationOrigin,
  stageName,
  stageText,
  stepTextOfAnybody,
} from '../../src/text';
import {
  atlas,
  borg,
  counterpoint,
  darkMirror,
  saturnsChildren,
  spectre,
  startingPoints,
} from '../support/scenarios';

/** The two that have no situation of their own yet. */
const without = [darkMirror, counterpoint];
const scenarios = startingPoints.filter((each) => !without.includes(each));

function begun(scenario: Scenario) {
  const rules = rulesFor(scenario, ruleset);
  const setup = { scenario: scenario.id, seed: 'situations', luck: 'full', players: {} } as const;
  return { rules, game: newGame(scenario, setup, ruleset) };
}

/** What every power can follow as a game begins. */
function followedBy(scenario: Scenario): Map<string, SituationOutlook[]> {
  const { game, rules } = begun(scenario);
  const cache = viewCache(game, rules);
  return new Map(
    Object.keys(game.factions).map((power) => [
      power,
      situationsOf(viewFor(game, rules, power, cache), rules, power),
    ]),
  );
}

const followers = (scenario: Scenario, situation: string) =>
  [...followedBy(scenario)].flatMap(([power, all]) =>
    all.some((each) => each.situation.id === situation) ? [power] : [],
  );

describe.each(scenarios)('$id', (scenario) => {
  const own = scenario.situations ?? [];
  const { game, rules } = begun(scenario);
  const names = namesIn(game, rules);

  test('has a situation, with words for all that is shown of it', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const { id, stages, days = [], decisions = [], bar } of own) {
      expect(contentName(rules, 'situations', id)).not.toBe('');
      expect(contentText(rules, 'situations', id).length).toBeGreaterThan(60);
      expect(situationOrigin(rules, id)).not.toBe('');
      expect(decisions.length).toBeGreaterThan(1);
      expect(Object.hasOwn(gaugeRegistry, gaugeOf(bar).word)).toBe(true);
      for (const stage of stages) {
        expect(stageName(rules, id, stage.id)).not.toBe('');
        expect(stageText(rules, id, stage.id)).not.toBe('');
      }
      for (const day of days) expect(dayName(rules, id, day.id)).not.toBe('');
    }
  });

  test('begins none of them at its end, and says each bar, stage and move in words', () => {
    for (const each of situationsOf(game, rules, null)) {
      const { situation, range, reading, over, states, next, ends } = each;
      expect(over).toBe(false);
      expect(states.filter((state) => state === 'here')).toHaveLength(1);
      const said = [
        reading && gaugeText(situation.bar, reading.have, names, 1),
        gaugeAmount(situation.bar, range.full, 1),
        ...situation.stages.flatMap(({ at }) =>
          at === undefined ? [] : [gaugeHeight(situation.bar, at, 1)],
        ),
        ...[...(next ? [next] : []), ...ends].flatMap(({ steps }) =>
          steps.map((step) => stepTextOfAnybody(step, names)),
        ),
      ];
      for (const text of said) expect(text).not.toMatch(/undefined|NaN|\{|\}/);
      expect(each.share).toBeLessThan(1000);
    }
  });

  test('plays as it would without them', () => {
    const { situations: _, ...without } = scenario;
    expect(hashState(begun(without).game)).toBe(hashState(game));
  });
});

describe('hidden ones', () => {
  test('are followed from the first month by those who hide them, and by nobody else', () => {
    expect(followers(saturnsChildren, 'hidden_yard')).toEqual(['rebellion']);
    expect(followers(borg, 'dig_for_the_probe')).toEqual(['rebellion']);
    expect(followers(spectre, 'false_officers')).toEqual(['alliance']);
  });

  test('a cube that nobody has seen stands nowhere, but for itself', () => {
    for (const [power, all] of followedBy(borg)) {
      const course = all.find(({ situation }) => situation.id === 'borg_course');
      expect(course?.reading === null, power).toBe(power !== 'borg');
    }
  });
});

describe('the modding guide', () => {
  const guide = readFileSync(new URL('../../docs/modding.md', import.meta.url), 'utf8');
  const chapter = guide.split('\n## ').find((each) => each.startsWith('Situations')) ?? '';
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(chapter) ?? [];

  test('has an example that is without a fault, and begins blind', () => {
    const file = new URL('../../scenarios/crossover_2370.json', import.meta.url);
    const draft = JSON.parse(readFileSync(file, 'utf8'));
    draft.situations.push(JSON.parse(example));
    const { scenario, issues } = parseScenario(draft, ruleset, atlas);
    expect(issues).toEqual([]);
    expect(followers(scenario!, 'eye_in_the_storm')).toEqual(['cardassian']);
    const [outlook] = followedBy(scenario!).get('cardassian')!.slice(-1);
    expect(outlook).toMatchObject({ reading: { have: 5 }, stage: { id: 'blind' }, untold: true });
  });

  test('has a line for every figure a bar may show, and for no other', () => {
    const rows = [...chapter.matchAll(/^\| `(\w+)` \|/gm)].map(([, word]) => word);
    expect(rows).toEqual([...gaugeWords].sort());
  });
});
