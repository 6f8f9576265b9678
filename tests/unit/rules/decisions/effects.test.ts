import { describe, expect, test } from 'vitest';
import { effectOf } from '../../../../src/sim/rules/decisions/effectOf';
import { effectWords } from '../../../../src/sim/rules/effects/registry';
import { movementsOn } from '../../../../src/sim/rules/peoples/movements/movementLookup';
import type { Effect, EffectWord } from '../../../../src/sim/state/effect';
import type { Game } from '../../../../src/sim/state/game';
import { agentOf } from '../../../support/agents';
import { testContext } from '../../../support/context';
import { courts } from '../../../support/decisions';
import { movementOf } from '../../../support/movements';

/** Everything that an effect may be about: an alliance with a broker, a war, a treaty, a movement, a captive, a spy. */
function scene() {
  const { game, rules } = courts([], {
    factions: ['blue', 'gold', 'green', 'grey', 'red'],
    alliances: { pact: { members: ['blue', 'gold', 'green'], leader: 'blue', broker: 'gold' } },
    wars: [['grey', 'red']],
    treaties: [{ kind: 'nonAggression', between: ['blue', 'red'] }],
    characters: {
      rex: { faction: 'red', name: 'Rex', role: 'head' },
      rufus: { faction: 'red', name: 'Rufus' },
      bella: { faction: 'blue', name: 'Bella', status: 'captured', captor: 'red' },
    },
  });
  game.factions.red!.head = 'rex';
  const species = game.worlds['a.home']!.people[0]!.species;
  const movement = movementOf({
    id: 'movement:red:1',
    ruler: 'red',
    species,
    demand: 'bread',
    step: 'murmurs',
    worlds: { 'a.home': { support: 40 } },
  });
  game.movements = { [movement.id]: movement };
  const agent = agentOf({
    id: 'agent:blue:1',
    faction: 'blue',
    station: { kind: 'court', of: 'red' },
  });
  game.agents = { [agent.id]: agent };
  return { game, rules };
}

/** For each word an effect that can be done there, and the figure it changes, by the name it is stated under. */
const cases: {
  readonly [W in EffectWord]: readonly [
    Effect,
    figure: string | null,
    read: (game: Game) => unknown,
    after?: unknown,
  ];
} = {
  stock: [
    { stock: { faction: 'red', stock: 'latinum', amount: -40 } },
    'amount',
    (game) => game.factions.red!.books!.stocks.latinum,
  ],
  opinion: [
    { opinion: { of: 'blue', about: 'red', points: 12 } },
    'points',
    (game) => pointsOf(game, 'blue>red', 'decision'),
  ],
  trust: [
    { trust: { of: 'blue', about: 'red', points: -7 } },
    'points',
    (game) => pointsOf(game, 'blue>red', 'decisionWord'),
  ],
  contentment: [
    { contentment: { faction: 'green', points: 90 } },
    'points',
    (game) => pointsOf(game, 'green>pact', 'decision'),
  ],
  prestige: [
    { prestige: { faction: 'red', points: 5 } },
    'points',
    (game) => game.factions.red!.prestige,
  ],
  exhaustion: [
    { exhaustion: { faction: 'red', points: -5 } },
    'points',
    (game) => game.factions.red!.exhaustion,
  ],
  loyalty: [
    { loyalty: { world: 'a.home', points: 60 } },
    'points',
    (game) => game.worlds['a.home']!.loyalty,
  ],
  unrest: [
    { unrest: { world: 'a.home', points: 7 } },
    'points',
    (game) => game.worlds['a.home']!.unrest,
  ],
  garrison: [
    { garrison: { world: 'a.home', points: -9999 } },
    'points',
    (game) => game.worlds['a.home']!.garrison,
  ],
  support: [
    { support: { world: 'a.home', points: 70 } },
    'points',
    (game) => movementsOn(game, game.worlds['a.home']!)[0]!.worlds['a.home']!.support,
  ],
  parity: [
    { parity: { faction: 'green', points: 80 } },
    'points',
    (game) => game.alliances.pact!.brokerage.parity,
  ],
  research: [
    { research: { faction: 'red', technology: 'warp', points: 12 } },
    null,
    (game) => game.factions.red!.books!.progress.warp,
    12,
  ],
  treatySigned: [
    { treatySigned: { kind: 'transit', factions: ['blue', 'red'] } },
    null,
    (game) => Object.values(game.treaties).map(({ terms }) => terms.kind),
    ['nonAggression', 'transit'],
  ],
  treatyBroken: [
    { treatyBroken: { kind: 'nonAggression', by: 'red', on: 'blue' } },
    null,
    (game) => Object.keys(game.treaties).length,
    0,
  ],
  warDeclared: [
    { warDeclared: { by: 'grey', on: 'gold' } },
    null,
    (game) => game.relations['gold|grey']?.kind,
    'war',
  ],
  peaceMade: [
    { peaceMade: { factions: ['grey', 'red'] } },
    null,
    (game) => game.relations['grey|red']?.kind,
    'truce',
  ],
  worldCeded: [
    { worldCeded: { world: 'a.moon', to: 'blue' } },
    null,
    (game) => game.worlds['a.moon']!.owner,
    'blue',
  ],
  ships: [
    { ships: { faction: 'red', class: 'cruiser', count: 3 } },
    null,
    (game) => Object.values(game.ships).filter(({ faction }) => faction === 'red').length,
    5,
  ],
  technologyLearned: [
    { technologyLearned: { faction: 'red', technology: 'warp' } },
    null,
    (game) => game.factions.red!.technologies.includes('warp'),
    true,
  ],
  personJoins: [
    { personJoins: { person: 'rufus', faction: 'blue' } },
    null,
    (game) => game.characters.rufus!.faction,
    'blue',
  ],
  personLeaves: [
    { personLeaves: { person: 'rufus' } },
    null,
    (game) => game.characters.rufus!.status,
    'retired',
  ],
  personDies: [
    { personDies: { person: 'rufus' } },
    null,
    (game) => game.characters.rufus!.status,
    'dead',
  ],
  personCaptured: [
    { personCaptured: { person: 'rufus', by: 'blue' } },
    null,
    (game) => game.characters.rufus!.captor,
    'blue',
  ],
  personFreed: [
    { personFreed: { person: 'bella' } },
    null,
    (game) => game.characters.bella!.status,
    'active',
  ],
  personRules: [
    { personRules: { person: 'rufus' } },
    null,
    (game) => [game.factions.red!.head, game.characters.rex!.role],
    ['rufus', 'commander'],
  ],
  favours: [
    { favours: { debtor: 'green', creditor: 'blue', count: 2 } },
    null,
    (game) => game.alliances.pact!.council!.favours['blue|green'],
    2,
  ],
  law: [
    { law: { faction: 'red', status: 'client' } },
    null,
    (game) => game.factions.red!.laws?.map(({ species, status }) => [species, status]),
    [[null, 'client']],
  ],
  motion: [
    { motion: { by: 'green', kind: 'censure', about: 'blue' } },
    null,
    (game) => game.alliances.pact!.council!.agenda.map(({ terms }) => terms.kind),
    ['censure'],
  ],
  agentFound: [
    { agentFound: { of: 'blue', by: 'red' } },
    null,
    (game) => game.agents!['agent:blue:1']!.held?.by,
    'red',
  ],
  charted: [
    { charted: { faction: 'red', system: 'd' } },
    null,
    (game) => game.factions.red!.books!.intel.surveyed.d,
    1,
  ],
};

function pointsOf(game: Game, key: string, kind: string): number {
  return game.memories[key]?.find((memory) => memory.kind === kind)?.points ?? 0;
}

describe('an effect', () => {
  test.each(effectWords)(
    '%s comes to what is stated, and to nothing where it is refused',
    (word) => {
      const { game, rules } = scene();
      const [effect, figure, read, expected] = cases[word];
      const { definition, asked } = effectOf(effect);
      const weighing = { realm: game, rules, decider: 'red' };
      expect(definition.refusal(weighing, asked)).toBeNull();
      const stated = definition.figures?.(weighing, asked) ?? {};
      const before = read(game);
      definition.apply({ game, context: testContext(game, rules) }, asked);
      if (figure === null) expect(read(game)).toEqual(expected);
      else expect(read(game)).toBe((before as number) + stated[figure]!);
    },
  );

  test('of one that is no more is refused, or falls away', () => {
    const { game, rules } = scene();
    for (const power of Object.values(game.factions)) power.alive = false;
    const weighing = { realm: game, rules, decider: 'red' };
    const done = effectWords.filter((word) => {
      const [effect] = cases[word];
      const { definition, asked } = effectOf(effect);
      return 'faction' in definition.refers && definition.refusal(weighing, asked) === null;
    });
    expect(done).toEqual([]);
  });
});
