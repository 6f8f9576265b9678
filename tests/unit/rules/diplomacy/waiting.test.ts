import { describe, expect, it } from 'vitest';
import type { Deal, Founding } from '../../../../src/sim';
import { offersFrom, talksFor, waitingFor } from '../../../../src/sim/rules/diplomacy/waiting';
import { needsOf } from '../../../../src/sim/rules/needs/needsOf';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red', 'blue', 'green'],
  worlds: { 'home.one': { owner: 'red', development: 'outpost', people: 100 } },
});
const deal = (id: string, from: string, to: string): Deal => ({
  id,
  from,
  to,
  give: [{ kind: 'stock', stock: 'latinum', amount: 10 }],
  take: [],
  turn: 1,
  counters: null,
});
const talk = (id: string, by: string, signed: string[]): Founding => ({
  id,
  by,
  name: 'Pact',
  charter: 'pact',
  members: ['blue', 'red'],
  leader: by,
  broker: null,
  shares: { blue: 500, red: 500 },
  signed,
  turn: 1,
});
game.deals = {
  'deal:blue:1': deal('deal:blue:1', 'blue', 'red'),
  'deal:green:1': deal('deal:green:1', 'green', 'red'),
  'deal:red:1': deal('deal:red:1', 'red', 'blue'),
};
game.foundings = { 'founding:blue:1': talk('founding:blue:1', 'blue', ['blue']) };
for (const power of Object.values(game.factions)) power.envoys = false;
const view = viewFor(game, rules, 'red');
const answer = { order: { type: 'answerDeal', deal: 'deal:blue:1', accept: false } } as const;

describe('what waits for an answer', () => {
  it('are offers and talks of others, until they are answered', () => {
    const { offers, talks } = waitingFor(view, 'red', []);
    expect(offers.map(({ id }) => id)).toEqual(['deal:blue:1', 'deal:green:1']);
    expect(talks.map(({ id }) => id)).toEqual(['founding:blue:1']);
    expect(waitingFor(view, 'red', [answer]).offers.map(({ id }) => id)).toEqual(['deal:green:1']);
    expect(offersFrom(view, 'red').map(({ id }) => id)).toEqual(['deal:red:1']);
  });

  it('is nothing when one has signed, or envoys answer', () => {
    const signed = { ...view, foundings: { one: talk('one', 'blue', ['blue', 'red']) } };
    expect(talksFor(signed, 'red', [])).toEqual([]);
    const own = { ...view.factions.red!, envoys: true };
    const empowered = { ...view, factions: { ...view.factions, red: own } };
    expect(waitingFor(empowered, 'red', [])).toEqual({ offers: [], talks: [], congresses: [] });
  });

  it('stands among the needs the end of turn walks through', () => {
    const kinds = needsOf(view, rules, [], [answer]).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'offer')).toHaveLength(1);
    expect(kinds).toContain('talks');
  });
});
