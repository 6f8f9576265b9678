import { expect, test } from 'vitest';
import { ruleset } from '../../../../src/content';
import type { Motion } from '../../../../src/sim';
import { newGame, rulesFor, viewFor } from '../../../../src/sim';
import { awaitingVote } from '../../../../src/sim/rules/alliance/awaitingVote';
import { scheduledMotions } from '../../../../src/ui/screens/council/agenda/forecasts';
import { crossover as scenario } from '../../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = {
  scenario: scenario.id,
  seed: 'votes',
  luck: 'full',
  players: {},
} as const;

/** Bajor's view with motions on the agenda, entered on some turns. */
function viewWith(turn: number, entered: readonly number[], votes: Motion['votes'] = {}) {
  const game = newGame(scenario, setup, rules);
  game.turn = turn;
  const council = Object.values(game.alliances).find(({ members }) =>
    members.includes('bajor'),
  )?.council;
  if (!council) throw new Error('Bajor sits in no Council');
  council.agenda = entered.map((day, index) => ({
    id: `motion:klingon:${index}`,
    terms: { kind: 'quota', permille: 100 + index },
    by: 'klingon',
    entered: day,
    ultimatum: false,
    offer: null,
    lobbying: {},
    votes,
  }));
  const faction = game.factions.bajor;
  if (faction) faction.envoys = false;
  return viewFor(game, rules, 'bajor');
}

test('motions that lay long enough come to the vote, later ones wait', () => {
  const view = viewWith(5, [3, 4]);
  const alliance = view.alliances[view.factions.bajor?.alliance ?? ''];
  if (!alliance) throw new Error('no alliance');
  expect(scheduledMotions(view, rules, alliance).map(({ due }) => due)).toEqual(['now', 'next']);
});

test('no more come to the vote than a session holds', () => {
  const { perSession } = rules.numbers.council;
  const view = viewWith(
    5,
    Array.from({ length: perSession + 2 }, () => 3),
  );
  expect(awaitingVote(view, rules)).toHaveLength(perSession);
});

test('who has voted, or lets envoys vote, is not asked', () => {
  expect(awaitingVote(viewWith(5, [3]), rules)).toHaveLength(1);
  expect(awaitingVote(viewWith(5, [3], { bajor: 'nay' }), rules)).toEqual([]);
  const view = viewWith(5, [3]);
  const bajor = view.factions.bajor;
  if (bajor) bajor.envoys = true;
  expect(awaitingVote(view, rules)).toEqual([]);
});
