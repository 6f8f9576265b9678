import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { newGame, rulesFor, viewFor } from '../../../src/sim';
import { namesIn } from '../../../src/text';
import { needsNow } from '../../../src/ui/shell/outliner/needs';
import { needText } from '../../../src/ui/shell/outliner/needWords';
import { khitomer as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'needs', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);

const asked = (faction: string, state = game) => {
  const view = viewFor(state, rules, faction);
  return needsNow(view, rules, [], [])
    .filter(({ kind }) => kind === 'found')
    .map((need) => needText(need, namesIn(view, rules)));
};

describe('the first month of 2295', () => {
  test('tells the three at Bajor that the Alliance is to be founded', () => {
    expect(asked('klingon')).toEqual([
      'Found an alliance with Cardassian Union: an aim asks for it',
    ]);
    expect(asked('cardassian')).toHaveLength(1);
    expect(asked('bajor')).toHaveLength(1);
  });

  test('tells nobody whose aims ask for no partner by name', () => {
    expect(asked('terran')).toEqual([]);
    expect(asked('romulan')).toEqual([]);
  });

  test('is silent once there are talks', () => {
    const later = structuredClone(game);
    later.foundings.f = {
      id: 'f',
      by: 'klingon',
      name: 'Alliance',
      charter: 'khitomer',
      members: ['bajor', 'cardassian', 'klingon'],
      leader: 'klingon',
      broker: 'bajor',
      shares: { bajor: 200, cardassian: 400, klingon: 400 },
      signed: ['klingon'],
      turn: 1,
    };
    expect(asked('klingon', later)).toEqual([]);
  });

  test('has a first plan for everybody who can be played', () => {
    for (const { playable, firstPlan } of scenario.factions) {
      if (playable) expect(firstPlan).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
