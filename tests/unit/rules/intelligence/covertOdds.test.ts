import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../../src/sim/lib/luck';
import { total } from '../../../../src/sim/lib/terms';
import { covertOdds, oddsTerms, riskTerms } from '../../../../src/sim/rules/intelligence/odds';
import { searchTerms } from '../../../../src/sim/rules/intelligence/suspicion';
import { decideMission } from '../../../../src/sim/turn/phases/intelligence/decideMission';
import { hunt } from '../../../../src/sim/turn/phases/intelligence/hunt';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { agentOf, arouse, post, shadows } from '../../../support/agents';
import { testContext } from '../../../support/context';

const draws = 20_000;

/** Plays one month again and again, each time with other luck. */
function tally<T extends string>(play: (draw: number) => T): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let draw = 0; draw < draws; draw += 1) {
    const outcome = play(draw);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

const share = (count: number | undefined) => (1000 * (count ?? 0)) / draws;

describe('the odds of a covert mission', () => {
  it('are what the draws come to, within a point', () => {
    const galaxy = shadows();
    const agent = post(galaxy, {
      mission: { kind: 'watch', target: null, since: 1, due: 4 },
    });
    arouse(galaxy, 30);
    galaxy.game.turn = 4;
    const { agents = {}, suspicions = {} } = galaxy.game;
    const odds = covertOdds(galaxy.game, galaxy.rules, agent, 'watch', null);
    expect(odds.worked + odds.failed + odds.found).toBe(1000);
    const counts = tally((draw) => {
      const { game, rules } = galaxy;
      game.agents = agents;
      game.suspicions = suspicions;
      game.memories = {};
      const context = testContext(game, rules);
      const luck = (purpose: string, ...ids: string[]) => luckOf(`s${draw}`, 4, purpose, ...ids);
      decideMission(game, { ...context, luck }, agent.id);
      const after = game.agents?.[agent.id];
      if (after?.held) return 'found';
      return after?.mission ? 'worked' : 'failed';
    });
    for (const [how, permille] of Object.entries(odds)) {
      expect(Math.abs(share(counts[how]) - permille), how).toBeLessThan(10);
    }
  });

  it('are the same to who knows only what he may', () => {
    const galaxy = shadows();
    const agent = post(galaxy);
    arouse(galaxy, 45);
    const view = viewFor(galaxy.game, galaxy.rules, 'blue');
    const asked = [agent, 'stealDesign', 'mining'] as const;
    expect(covertOdds(view, galaxy.rules, ...asked)).toEqual(
      covertOdds(galaxy.game, galaxy.rules, ...asked),
    );
  });

  it('fall with vigilance, suspicion and a garrison, and rise with skill, cover and friends', () => {
    const galaxy = shadows();
    const { game, rules } = galaxy;
    const of = (change = {}) => total(oddsTerms(game, rules, agentOf(change), 'sabotage', null));
    const there = { station: { kind: 'world', world: 'mine.red' } } as const;
    const usual = of(there);
    expect(of({ ...there, skill: 6 })).toBeGreaterThan(usual);
    expect(of({ ...there, cover: 80 })).toBeGreaterThan(usual);
    const mine = game.worlds['mine.red']!;
    mine.garrison = 40;
    expect(of(there)).toBeLessThan(usual);
    mine.garrison = 10;
    mine.people = [{ species: 'azure', status: 'enslaved', millions: 1000 }];
    expect(of(there)).toBeGreaterThan(usual);
    const friends = of(there);
    game.factions.red!.vigilance = 30;
    expect(of(there)).toBeLessThan(friends);
    const watched = of(there);
    const risk = total(riskTerms(game, rules, agentOf(there)));
    arouse(galaxy, 40);
    expect(of(there)).toBeLessThan(watched);
    expect(total(riskTerms(game, rules, agentOf(there)))).toBeGreaterThan(risk);
  });
});

it('the odds of a search are what the draws come to, within a point', () => {
  const galaxy = shadows();
  const agent = post(galaxy);
  const suspicion = { ...arouse(galaxy, 40), searched: 4 };
  galaxy.game.turn = 4;
  const { agents = {} } = galaxy.game;
  const chance = total(searchTerms(galaxy.game, galaxy.rules, suspicion));
  const counts = tally((draw) => {
    const { game, rules } = galaxy;
    game.agents = agents;
    game.suspicions = { [suspicion.id]: suspicion };
    game.memories = {};
    const context = testContext(game, rules);
    const luck = (purpose: string, ...ids: string[]) => luckOf(`s${draw}`, 4, purpose, ...ids);
    hunt(game, { ...context, luck });
    return game.agents?.[agent.id]?.held ? 'found' : 'failed';
  });
  expect(Math.abs(share(counts.found) - chance)).toBeLessThan(10);
});
