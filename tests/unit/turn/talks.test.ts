import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../src/sim/events/event';
import { total } from '../../../src/sim/lib/terms';
import { foundingAnswer } from '../../../src/sim/rules/alliance/founding';
import { driftedParity } from '../../../src/sim/rules/alliance/parity';
import { relationOf } from '../../../src/sim/rules/diplomacy/relations';
import type { Game } from '../../../src/sim/state/game';
import type { Order } from '../../../src/sim/state/order';
import type { Ruleset } from '../../../src/sim/state/ruleset';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { accord, fourPowers } from '../../support/accord';

const proposal: Order = {
  type: 'proposeFounding',
  name: 'Accord',
  charter: 'khitomer',
  members: ['red', 'blue', 'green'],
  leader: 'red',
  broker: 'green',
  shares: { red: 450, blue: 350, green: 200 },
};

/** Plays a turn with these orders. */
function play(game: Game, rules: Ruleset, orders: Record<string, Order[]> = {}) {
  const given = Object.entries(orders).map(([id, list]) => [id, list.map((order) => ({ order }))]);
  return resolveTurn(game, Object.fromEntries(given), rules);
}

const ofType = (events: readonly GameEvent[], type: GameEvent['type']) =>
  events.filter((event) => event.type === type);

const threatened = () => fourPowers({ might: { grey: { fleets: 900 } } });

describe('talks about a founding', () => {
  it('succeed at once where all envoys sign, as their sums said', () => {
    const { game, rules } = threatened();
    for (const member of ['blue', 'green']) {
      const plan = { ...proposal, by: 'red', members: ['blue', 'green', 'red'] } as never;
      expect(foundingAnswer(game, rules, member, plan).verdict).toBe('yes');
    }
    const { game: next, events } = play(game, rules, { red: [proposal] });
    const alliance = next.alliances[next.factions.red!.alliance!]!;
    expect(alliance).toMatchObject({
      name: 'Accord',
      leader: 'red',
      broker: 'green',
      members: ['blue', 'green', 'red'],
      charter: { shares: { red: 450, blue: 350, green: 200 } },
      offices: {
        regent: { holder: 'red' },
        supremeLegate: { holder: 'blue' },
        intendant: { holder: 'green' },
      },
    });
    expect(next.foundings).toEqual({});
    expect(relationOf(next, 'red', 'blue')).toBe('allied');
    expect(next.memories['blue>red']?.map(({ kind }) => kind)).toContain('foundedTogether');
    expect(ofType(events, 'foundingProposed')[0]?.to).toEqual(['blue', 'green', 'red']);
    expect(ofType(events, 'allianceFounded')[0]?.to).toBe('all');
  });

  it('end with the first refusal, and the terms are told', () => {
    const { game, rules } = threatened();
    game.memories['blue>red'] = [{ kind: 'history', turn: 1, points: -200, about: null }];
    const { game: next, events } = play(game, rules, { red: [proposal] });
    expect(next.alliances).toEqual({});
    expect(next.foundings).toEqual({});
    const [refusal] = ofType(events, 'foundingRefused');
    expect(refusal).toMatchObject({ refused: 'blue', by: 'red', to: ['blue', 'green', 'red'] });
    if (refusal?.type === 'foundingRefused') expect(total(refusal.terms)).toBeLessThan(0);
  });

  it('wait for those who answer themselves, and lapse in the end', () => {
    const { game, rules } = threatened();
    game.factions.green!.envoys = false;
    let { game: now } = play(game, rules, { red: [proposal] });
    expect(now.foundings['founding:red:1']?.signed).toEqual(['blue', 'red']);
    const signed = play(now, rules, {
      green: [{ type: 'answerFounding', founding: 'founding:red:1', sign: true }],
    });
    expect(Object.keys(signed.game.alliances)).toHaveLength(1);
    for (let turn = 0; turn < 2; turn += 1) now = play(now, rules).game;
    expect(Object.keys(now.foundings)).toHaveLength(1);
    const lapsed = play(now, rules);
    expect(lapsed.game.foundings).toEqual({});
    expect(ofType(lapsed.events, 'foundingRefused')[0]).toMatchObject({ refused: 'green' });
  });

  it('end when one who answers himself refuses', () => {
    const { game, rules } = threatened();
    game.factions.green!.envoys = false;
    const { game: now } = play(game, rules, { red: [proposal] });
    const refused = play(now, rules, {
      green: [{ type: 'answerFounding', founding: 'founding:red:1', sign: false }],
    });
    expect(refused.game.foundings).toEqual({});
    expect(ofType(refused.events, 'foundingRefused')).toHaveLength(1);
  });
});

describe('the turn of an alliance', () => {
  it('hears of a notice, and lets the member go when it has run out', () => {
    const { game, rules } = accord();
    const leaving = game.turn + 3;
    let { game: now, events } = play(game, rules, {
      blue: [{ type: 'leaveAlliance', manner: 'notice' }],
    });
    expect(ofType(events, 'noticeGiven')[0]).toMatchObject({ faction: 'blue', leaves: leaving });
    while (now.turn <= leaving) {
      expect(now.factions.blue!.alliance).toBe('accord');
      ({ game: now, events } = play(now, rules));
      expect(ofType(events, 'noticeGiven')).toEqual([]);
    }
    expect(now.factions.blue!.alliance).toBeNull();
    expect(ofType(events, 'memberLeft')[0]).toMatchObject({ how: 'notice', faction: 'blue' });
  });

  it('falls apart on the very turn somebody breaks away', () => {
    const { game, rules } = accord();
    const { game: next, events } = play(game, rules, {
      blue: [{ type: 'leaveAlliance', manner: 'war' }],
    });
    expect(relationOf(next, 'blue', 'red')).toBe('war');
    expect(ofType(events, 'memberLeft')[0]).toMatchObject({ how: 'war' });
    expect(ofType(events, 'warDeclared')).toHaveLength(1);
  });

  it('tells members where the broker leans', () => {
    const { game, rules } = accord({ parity: 50 });
    const { game: next, events } = play(game, rules, {
      green: [{ type: 'setBrokerage', lean: 'blue', effort: 1 }],
    });
    expect(ofType(events, 'brokerLeaned')).toHaveLength(1);
    expect(ofType(events, 'brokerLeaned')[0]?.to).toEqual(['blue', 'green', 'red']);
    expect(ofType(play(next, rules).events, 'brokerLeaned')).toEqual([]);
  });

  it('lets parity drift', () => {
    const { game, rules, alliance } = accord({ parity: 20 });
    const drifted = driftedParity(game, rules, alliance);
    expect(drifted).not.toBe(20);
    const { game: next } = play(game, rules);
    expect(next.alliances.accord!.brokerage.parity).toBe(drifted);
  });

  it('lowers the effort of a broker that cannot pay for it', () => {
    const { game, rules, alliance } = accord();
    alliance.brokerage.effort = 3;
    const books = game.factions.green!.books!;
    books.stocks.influence = 0;
    const { game: next } = play(game, rules);
    expect(next.alliances.accord!.brokerage.effort).toBeLessThan(3);
  });

  it('reports the unhappy from time to time', () => {
    const { game, rules } = accord();
    game.memories['blue>accord'] = [{ kind: 'history', turn: 1, points: -60, about: null }];
    let now = game;
    const heard: number[] = [];
    for (let turn = 1; turn <= 12; turn += 1) {
      const result = play(now, rules);
      if (ofType(result.events, 'memberUnhappy').length > 0) heard.push(now.turn);
      now = result.game;
    }
    expect(heard).toEqual([6, 12]);
  });

  it('counts all powers anew', () => {
    const { game, rules } = fourPowers();
    const { game: next } = play(game, rules);
    expect(next.factions.red!.muster!.fleets).toBe(0);
    expect(next.factions.red!.muster!.industry).toBeGreaterThan(0);
    const { people } = next.worlds['a.home']!;
    people[0]!.millions *= 2;
    const { game: later } = play(next, rules);
    expect(later.factions.red!.might.industry).toBeGreaterThan(next.factions.red!.might.industry);
  });
});
