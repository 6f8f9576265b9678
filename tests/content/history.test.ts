import { describe, expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import { isMet, newGame, rulesFor } from '../../src/sim';
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

describe.each([
  [
    'khitomer_2295',
    khitomer,
    ['The Romulan Star Empire held Romulus.', 'The Terrans held one of their hidden redoubts.'],
  ],
  [
    'crossover_2370',
    crossover,
    [
      'The Terran Rebellion lived.',
      'The Cardassians never learned to build deep field arrays.',
      'The rebels did not hold Empok Nor.',
    ],
  ],
  [
    'spectre_2375',
    spectre,
    [
      'Tiberius held a world.',
      'All of the far side was Starfleet’s.',
      'The Resistance held Terok Nor.',
    ],
  ],
  ['rise_like_lions_2378', rise, []],
  [
    'q_crisis_2379',
    qCrisis,
    ['Romulans and the Alliance were not at war.', 'Klingons and the Alliance were not at war.'],
  ],
  [
    'other_side_2409',
    otherSide,
    [
      'Klingons and Starfleet were not at war.',
      'Starfleet held Deep Space 9.',
      'Starfleet held Vauthil.',
      'Klingons and Cardassians stood in one alliance.',
      'The Terrans held nothing on the far side.',
    ],
  ],
  [
    'dark_mirror_2367',
    darkMirror,
    [
      'Qo’noS was Terran.',
      'Klingons and Cardassians never stood in one alliance.',
      'The Empire held nothing on the far side.',
      'Starfleet held Starbase 260.',
    ],
  ],
  [
    'counterpoint_2409',
    counterpoint,
    [
      'Bajor was Terran.',
      'Klingons and Cardassians stood in one alliance.',
      'Starfleet held Deep Space 9.',
      'The Terrans held Earth.',
    ],
  ],
  [
    'borg_2371',
    borg,
    [
      'The Klingon Empire held Qo’noS.',
      'The Romulan Star Empire held Romulus and Rator.',
      'The Klingon Empire led the Alliance.',
      'The Terran Rebellion lived.',
      'Klingons and Cardassians were allied.',
    ],
  ],
  [
    'terok_nor_2372',
    terokNor,
    [
      'The rebels held Terok Nor.',
      'Bajor and the Cardassians were allied.',
      'The Klingon Empire led the Alliance.',
      'The rebels did not hold Empok Nor.',
      'The Terran Rebellion lived.',
    ],
  ],
  [
    'saturns_children_2375',
    saturnsChildren,
    ['The Klingon Empire led the Alliance.', 'The rebels held Terok Nor.'],
  ],
] as const)('what %s lays beside the histories', (_, scenario, atFirst) => {
  const rules = rulesFor(scenario, ruleset);
  const asked = (scenario.history ?? []).filter(({ check }) => check !== undefined);

  test.each(asked.map((line) => [line.text, line] as const))('%s', (_text, { claim, check }) => {
    // A claim of its own, in the past tense, of what is asked and no more.
    expect(claim).toMatch(/^\p{Lu}.* (was|were|held|lived|stood|led|learned|hold)\b.*\.$/u);
    expect(check).toBeDefined();
  });

  test('on the first day, before anything happened, no more came true than was so', () => {
    const setup = { scenario: scenario.id, seed: 'history', luck: 'full', players: {} } as const;
    const game = newGame(scenario, setup, rules);
    const soFar = asked.filter(({ check }) => check && isMet(game, rules, check));
    expect(soFar.map(({ claim }) => claim)).toEqual(atFirst);
  });
});
