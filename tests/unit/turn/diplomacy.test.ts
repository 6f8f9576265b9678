import { describe, expect, it } from 'vitest';
import { declareWar } from '../../../src/sim/orders/declareWar';
import { offerPeace } from '../../../src/sim/orders/offerPeace';
import type { Order } from '../../../src/sim/orders/order';
import { atWar, relationOf } from '../../../src/sim/rules/relations';
import { diplomacy } from '../../../src/sim/turn/phases/diplomacy';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

function powers(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: ['red', 'blue', 'green', 'grey'],
    ...spec,
  });
}

type Galaxy = ReturnType<typeof powers>;

function refusal({ game, rules }: Galaxy, faction: string, on: string): string | null {
  const judging = { view: game, faction, rules };
  return declareWar.validate({ type: 'declareWar', on }, judging)?.code ?? null;
}

function give({ game, rules }: Galaxy, faction: string, order: Order): void {
  const applying = { realm: game, faction, rules };
  if (order.type === 'declareWar') declareWar.apply(order, applying);
  if (order.type === 'offerPeace') offerPeace.apply(order, applying);
}

/** Applies one order each and plays the phase. */
function play(galaxy: Galaxy, orders: Record<string, Order>) {
  for (const [faction, order] of Object.entries(orders)) give(galaxy, faction, order);
  const given = Object.entries(orders).map(([faction, order]) => [faction, [{ order }]] as const);
  const context = testContext(galaxy.game, galaxy.rules, Object.fromEntries(given));
  diplomacy(galaxy.game, context);
  return context.events;
}

describe('declaring war', () => {
  it('costs influence and brings both alliances in', () => {
    const galaxy = powers({ alliances: { pact: ['blue', 'green'] } });
    const events = play(galaxy, { red: { type: 'declareWar', on: 'blue' } });
    expect(atWar(galaxy.game, 'red', 'green')).toBe(true);
    expect(atWar(galaxy.game, 'red', 'grey')).toBe(false);
    expect(galaxy.game.factions.red?.books?.stocks.influence).toBe(90);
    expect(events).toMatchObject([{ type: 'warDeclared', by: 'red', on: 'blue', to: 'all' }]);
  });

  it('is refused against friends, the dead, under truce, in war, without influence, by law', () => {
    const galaxy = powers({
      alliances: { pact: ['red', 'blue'] },
      truces: [['blue', 'green']],
      factions: {
        red: { stocks: { influence: 5 } },
        blue: {},
        green: { traits: ['cannotDeclareWar'] },
        grey: {},
        gone: { alive: false },
      },
      wars: [['green', 'grey']],
    });
    expect(refusal(galaxy, 'red', 'blue')).toBe('ally');
    expect(refusal(galaxy, 'red', 'red')).toBe('ownFaction');
    expect(refusal(galaxy, 'red', 'gone')).toBe('unknownFaction');
    expect(refusal(galaxy, 'red', 'nobody')).toBe('unknownFaction');
    expect(refusal(galaxy, 'red', 'green')).toBe('truceHolds');
    expect(refusal(galaxy, 'grey', 'green')).toBe('alreadyAtWar');
    expect(refusal(galaxy, 'red', 'grey')).toBe('lacksStock');
    expect(refusal(galaxy, 'green', 'grey')).toBe('lawForbidsWar');
    expect(refusal(galaxy, 'blue', 'grey')).toBeNull();
  });

  it('takes no other form than it should', () => {
    expect(declareWar.check({ type: 'declareWar', on: 'red' })).toBe(true);
    expect(declareWar.check({ type: 'declareWar', on: 3 })).toBe(false);
    expect(offerPeace.check({ type: 'offerPeace' })).toBe(false);
  });
});

describe('peace', () => {
  const offer = (to: string): Order => ({ type: 'offerPeace', to });
  const wars: [string, string][] = [
    ['red', 'blue'],
    ['red', 'green'],
  ];

  it('needs an offer from both sides', () => {
    const galaxy = powers({ wars });
    const events = play(galaxy, { red: offer('blue') });
    expect(atWar(galaxy.game, 'red', 'blue')).toBe(true);
    expect(events).toMatchObject([
      { type: 'peaceOffered', by: 'red', on: 'blue', to: ['red', 'blue'] },
    ]);
    galaxy.game.turn += 1;
    const answer = play(galaxy, { blue: offer('red') });
    expect(relationOf(galaxy.game, 'red', 'blue')).toBe('truce');
    expect(answer.map(({ type }) => type)).toContain('peaceMade');
    expect(atWar(galaxy.game, 'red', 'green')).toBe(true);
  });

  it('of an ally is peace for the alliance', () => {
    const galaxy = powers({ wars, alliances: { pact: ['blue', 'green'] } });
    play(galaxy, { red: offer('blue'), green: offer('red') });
    expect(relationOf(galaxy.game, 'red', 'blue')).toBe('truce');
    expect(relationOf(galaxy.game, 'red', 'green')).toBe('truce');
  });

  it('offers lapse, and truces end', () => {
    const galaxy = powers({ wars });
    play(galaxy, { red: offer('blue') });
    galaxy.game.turn += galaxy.rules.numbers.diplomacy.offerStands;
    play(galaxy, { blue: offer('red') });
    expect(atWar(galaxy.game, 'red', 'blue')).toBe(true);
    play(galaxy, { red: offer('blue') });
    galaxy.game.turn += galaxy.rules.numbers.diplomacy.truce + 1;
    play(galaxy, {});
    expect(relationOf(galaxy.game, 'red', 'blue')).toBe('peace');
  });

  it('is refused where there is no war, or an offer stands', () => {
    const { game, rules } = powers({ wars });
    const judge = (to: string) =>
      offerPeace.validate({ type: 'offerPeace', to }, { view: game, faction: 'red', rules })?.code;
    expect(judge('grey')).toBe('notAtWar');
    expect(judge('nobody')).toBe('unknownFaction');
    expect(judge('blue')).toBeUndefined();
    offerPeace.apply({ type: 'offerPeace', to: 'blue' }, { realm: game, faction: 'red', rules });
    expect(judge('blue')).toBe('alreadyOffered');
  });
});

it('the weary recover', () => {
  const galaxy = powers({ factions: { red: { exhaustion: 10 }, blue: { exhaustion: 0 } } });
  play(galaxy, {});
  expect(galaxy.game.factions.red?.exhaustion).toBe(9);
  expect(galaxy.game.factions.blue?.exhaustion).toBe(0);
});
