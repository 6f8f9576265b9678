import { beforeAll, describe, expect, it } from 'vitest';
import { planOrders } from '../../src/ai/planOrders';
import {
  copy,
  type FactionId,
  type Game,
  idsOf,
  isPurseOpen,
  known,
  type Luck,
  luckOf,
  type View,
  viewFor,
} from '../../src/sim';
import { councilState, playedGames } from '../support/playedGames';

const { game: council, proof } = councilState();
/** The game's content and what the scenario adds to it: good for all states here. */
const { rules } = proof;

/** Promise 22: what a faction does not know changes neither its view nor its computer's orders. */
const pairs = 1000;

describe('secrets stay secret', () => {
  let games: Game[] = [];
  beforeAll(async () => {
    games = [...(await playedGames()), council];
  }, 120_000);

  it(`over ${pairs} pairs of states that differ only in what is hidden`, () => {
    const altered: Record<string, number> = {};
    for (let pair = 0; pair < pairs; pair += 1) {
      const luck = luckOf('secrecy', pair, 'pair');
      const game = luck.pick(games);
      const faction = luck.pick(idsOf(game.factions).filter((id) => game.factions[id]?.alive));
      const other = copy(game);
      for (const kind of alterHidden(other, faction, luck))
        altered[kind] = (altered[kind] ?? 0) + 1;
      const before = viewFor(game, rules, faction);
      const after = viewFor(other, rules, faction);
      expect(JSON.stringify(after), `view of ${faction} in pair ${pair}`).toBe(
        JSON.stringify(before),
      );
      expect(ordersOf(after), `orders of ${faction} in pair ${pair}`).toBe(ordersOf(before));
    }
    for (const kind of Object.keys(alterations))
      expect(altered[kind], kind).toBeGreaterThan(pairs / 20);
  }, 240_000);

  it('notices when something known is altered', () => {
    const game = known(games[0], 'a game');
    const faction = known(idsOf(game.factions)[0], 'a faction');
    const other = copy(game);
    known(known(other.factions[faction], faction).books, 'books').stocks.latinum += 1;
    expect(JSON.stringify(viewFor(other, rules, faction))).not.toBe(
      JSON.stringify(viewFor(game, rules, faction)),
    );
  });
});

function ordersOf(view: View): string {
  return JSON.stringify(planOrders(view, rules, { difficulty: 'normal' }));
}

type Alteration = (game: Game, faction: FactionId, luck: Luck) => boolean;

/** Ways to change what a faction cannot know; each says whether it found something to change. */
const alterations: Record<string, Alteration> = {
  booksOfOthers(game, faction, luck) {
    const other = luck.pick(idsOf(game.factions).filter((id) => id !== faction));
    const books = known(known(game.factions[other], other).books, 'books');
    // What lies in the stores of a court one sees into is no secret.
    if (!isPurseOpen(game, faction, other)) books.stocks.latinum += luck.between(1, 500);
    books.research.reverse();
    books.plan.secret = `changed ${luck.below(1000)}`;
    return true;
  },
  hiddenFleets(game, faction, luck) {
    const view = viewFor(game, rules, faction);
    const hidden = idsOf(game.fleets).filter((id) => !(id in view.fleets));
    if (hidden.length === 0) return false;
    const fleet = known(game.fleets[luck.pick(hidden)], 'a fleet');
    fleet.name = 'Renamed in secret';
    for (const id of fleet.ships) {
      const ship = known(game.ships[id], id);
      ship.crew = luck.below(1000);
      ship.hull = Math.max(1, ship.hull - 1);
    }
    return true;
  },
  ordersOfOthers(game, faction, luck) {
    const view = viewFor(game, rules, faction);
    const foreign = idsOf(game.fleets).filter((id) => view.fleets[id]?.command === null);
    if (foreign.length === 0) return false;
    const { command } = known(game.fleets[luck.pick(foreign)], 'a fleet');
    if (command === null) return false;
    command.stance = luck.pick(['assault', 'hold', 'evade']);
    command.retreatAt = luck.between(100, 900);
    command.supplies += 1;
    return true;
  },
  unseenWorlds(game, faction, luck) {
    const { sight } = viewFor(game, rules, faction);
    const unseen = idsOf(game.worlds).filter((id) => {
      const world = known(game.worlds[id], id);
      return world.owner !== faction && sight.seen[world.system] !== true;
    });
    if (unseen.length === 0) return false;
    const world = known(game.worlds[luck.pick(unseen)], 'a world');
    world.garrison += luck.between(1, 50);
    world.loyalty = luck.below(100);
    if (world.works) world.works.delegated = !world.works.delegated;
    return true;
  },
  queuesOfOthers(game, faction, luck) {
    const view = viewFor(game, rules, faction);
    const foreign = idsOf(game.worlds).filter(
      (id) => game.worlds[id]?.works && view.worlds[id]?.works === null,
    );
    if (foreign.length === 0) return false;
    const works = known(game.worlds[luck.pick(foreign)]?.works, 'works');
    works.queue = works.queue.slice(1);
    works.delegated = !works.delegated;
    return true;
  },
  dealsOfOthers(game, faction, luck) {
    const [from, to] = strangersTo(game, faction);
    if (from === undefined || to === undefined) return false;
    const id = `deal:${from}:${luck.between(900, 999)}`;
    const give = [{ kind: 'stock' as const, stock: 'latinum' as const, amount: luck.below(500) }];
    game.deals[id] = { id, from, to, give, take: [], turn: game.turn, counters: null };
    return true;
  },
  promisesOfOthers(game, faction, luck) {
    const [by, to] = strangersTo(game, faction);
    if (by === undefined || to === undefined) return false;
    const id = `pledge:${by}:${luck.between(900, 999)}`;
    game.pledges[id] = {
      id,
      by,
      to,
      terms: { kind: 'spare', faction: to },
      made: game.turn,
      due: game.turn + 6,
      witnesses: [],
      status: 'open',
      settled: 0,
    };
    return true;
  },
  talksOfOthers(game, faction, luck) {
    const [by, other] = strangersTo(game, faction);
    if (by === undefined || other === undefined) return false;
    const id = `founding:${by}:${luck.between(900, 999)}`;
    game.foundings[id] = {
      id,
      by,
      name: 'A secret pact',
      charter: 'pact',
      members: [by, other],
      leader: by,
      broker: null,
      shares: { [by]: 500, [other]: 500 },
      signed: [by],
      turn: game.turn,
    };
    return true;
  },
  councilsOfOthers(game, faction, luck) {
    const foreign = idsOf(game.alliances).filter(
      (id) => game.alliances[id]?.members.includes(faction) === false,
    );
    if (foreign.length === 0) return false;
    const council = known(game.alliances[luck.pick(foreign)]?.council, 'a council');
    council.chest += luck.between(1, 99);
    council.divisions = council.divisions.slice(1);
    council.agenda = council.agenda.slice(1);
    council.favours = {};
    council.intents = {};
    council.accounts = {};
    return true;
  },
};

/** Two powers that have dealings a faction is no part of. */
function strangersTo(game: Game, faction: FactionId): FactionId[] {
  return idsOf(game.factions).filter((id) => id !== faction && game.factions[id]?.alive === true);
}

function alterHidden(game: Game, faction: FactionId, luck: Luck): string[] {
  return Object.keys(alterations).filter((kind) =>
    known(alterations[kind], kind)(game, faction, luck),
  );
}
