import { expect } from 'vitest';
import { planOrders } from '../../src/ai/planOrders';
import {
  type Agent,
  copy,
  type FactionId,
  friendly,
  type Game,
  idsOf,
  isPurseOpen,
  type Luck,
  luckOf,
  type Ruleset,
  required,
  type View,
  viewFor,
} from '../../src/sim';
import { partnersOf } from '../../src/sim/rules/diplomacy/treatyLookup';
import { publishPowerRatings } from '../../src/sim/rules/figures/publishPowerRatings';
import { idleCommand } from '../../src/sim/rules/fleets/idleCommand';

/** A state of a game with its rules. */
export interface Stage {
  readonly game: Game;
  readonly rules: Ruleset;
}

/**
 * Promise 22: what a faction does not know changes neither its view nor its computer's orders, also
 * once the almanac was written anew over it. Returns how often each kind of secret was altered.
 */
export function proveSecrecy(stages: readonly Stage[], pairs: number): Record<string, number> {
  const altered: Record<string, number> = {};
  const published = new Map(stages.map((stage) => [stage, recounted(stage)]));
  for (let pair = 0; pair < pairs; pair += 1) {
    const luck = luckOf('secrecy', pair, 'pair');
    const stage = luck.pick(stages);
    const { rules } = stage;
    const game = required(published.get(stage), 'a state');
    const faction = luck.pick(idsOf(game.factions).filter((id) => game.factions[id]?.alive));
    const other = copy(game);
    for (const kind of alterHidden(other, rules, faction, luck)) {
      altered[kind] = (altered[kind] ?? 0) + 1;
    }
    publishPowerRatings(other, rules);
    const before = viewFor(game, rules, faction);
    const after = viewFor(other, rules, faction);
    expect(firstDifference(after, before), `view of ${faction} in pair ${pair}`).toBeNull();
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(ordersOf(after, rules), `orders of ${faction} in pair ${pair}`).toBe(
      ordersOf(before, rules),
    );
  }
  return altered;
}

/** Where two values part; null where they are the same. A whole view would bury it. */
function firstDifference(one: unknown, other: unknown, path = 'view'): string | null {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return Object.is(one, other) ? null : `${path}: ${one} and ${other}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const at = (value: object) => (value as Readonly<Record<string, unknown>>)[key];
    const found = firstDifference(at(one), at(other), `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function recounted({ game, rules }: Stage): Game {
  const state = copy(game);
  publishPowerRatings(state, rules);
  return state;
}

function ordersOf(view: View, rules: Ruleset): string {
  return JSON.stringify(planOrders(view, rules, { difficulty: 'normal' }));
}

type Alteration = (game: Game, faction: FactionId, luck: Luck, rules: Ruleset) => boolean;

/** Ways to change what a faction cannot know; each says whether it found something to change. */
export const alterations: Record<string, Alteration> = {
  booksOfOthers(game, faction, luck) {
    const other = luck.pick(idsOf(game.factions).filter((id) => id !== faction));
    const books = required(required(game.factions[other], other).books, 'books');
    // What lies in the stores of a court one sees into is no secret, nor what it owes its crews.
    if (!isPurseOpen(game, faction, other)) {
      books.stocks.latinum += luck.between(1, 500);
      books.arrears.dilithium += 1;
    }
    books.research.reverse();
    for (const id in books.progress) books.progress[id] = (books.progress[id] ?? 0) + 1;
    books.staff = { modes: { fronts: 'do' }, limits: { noWar: 1 } };
    books.plan.secret = `changed ${luck.below(1000)}`;
    return true;
  },
  hiddenShips(game, faction, luck, rules) {
    const view = viewFor(game, rules, faction);
    const hidden = idsOf(game.fleets).filter(
      (id) => !(id in view.fleets) && !isRead(game, faction, game.fleets[id]?.faction),
    );
    if (hidden.length === 0) return false;
    const fleet = required(game.fleets[luck.pick(hidden)], 'a fleet');
    const [model = ''] = fleet.ships;
    const ship = required(game.ships[model], model);
    // Twice the fleet it was: nobody outside may notice.
    for (const old of [...fleet.ships]) {
      const id = `${old}:twin`;
      game.ships[id] = { ...ship, id, name: `${ship.name} again`, fleet: fleet.id };
      fleet.ships.push(id);
    }
    return true;
  },
  newHiddenFleets(game, faction, luck, rules) {
    const { sight } = viewFor(game, rules, faction);
    const dark = idsOf(game.chart.systems).filter((id) => sight.seen[id] !== true);
    const owners = idsOf(game.factions).filter(
      (id) =>
        game.factions[id]?.alive && !friendly(game, faction, id) && !isRead(game, faction, id),
    );
    const model = idsOf(game.ships)[0];
    if (dark.length === 0 || owners.length === 0 || model === undefined) return false;
    const owner = luck.pick(owners);
    const id = `fleet:${owner}:9999`;
    const ship = `ship:${owner}:9999`;
    game.ships[ship] = {
      ...required(game.ships[model], model),
      id: ship,
      fleet: id,
      faction: owner,
    };
    game.fleets[id] = {
      id,
      name: 'The fleet nobody knows',
      faction: owner,
      place: { kind: 'system', system: luck.pick(dark) },
      ships: [ship],
      commander: null,
      cloaked: luck.chance(500),
      command: idleCommand(10),
    };
    return true;
  },
  hiddenFleets(game, faction, luck, rules) {
    const view = viewFor(game, rules, faction);
    const hidden = idsOf(game.fleets).filter((id) => !(id in view.fleets));
    if (hidden.length === 0) return false;
    const fleet = required(game.fleets[luck.pick(hidden)], 'a fleet');
    fleet.name = 'Renamed in secret';
    for (const id of fleet.ships) {
      const ship = required(game.ships[id], id);
      ship.crew = luck.below(1000);
      ship.hull = Math.max(1, ship.hull - 1);
    }
    return true;
  },
  ordersOfOthers(game, faction, luck, rules) {
    const view = viewFor(game, rules, faction);
    const foreign = idsOf(game.fleets).filter((id) => view.fleets[id]?.command === null);
    if (foreign.length === 0) return false;
    const { command } = required(game.fleets[luck.pick(foreign)], 'a fleet');
    if (command === null) return false;
    command.stance = luck.pick(['assault', 'hold', 'evade']);
    command.retreatAt = luck.between(100, 900);
    command.supplies += 1;
    return true;
  },
  unseenWorlds(game, faction, luck, rules) {
    const { sight } = viewFor(game, rules, faction);
    const unseen = idsOf(game.worlds).filter((id) => {
      const world = required(game.worlds[id], id);
      return world.owner !== faction && sight.seen[world.system] !== true;
    });
    if (unseen.length === 0) return false;
    const world = required(game.worlds[luck.pick(unseen)], 'a world');
    world.garrison += luck.between(1, 50);
    world.loyalty = luck.below(100);
    if (world.works) world.works.delegated = !world.works.delegated;
    return true;
  },
  queuesOfOthers(game, faction, luck, rules) {
    const view = viewFor(game, rules, faction);
    const foreign = idsOf(game.worlds).filter(
      (id) => game.worlds[id]?.works && view.worlds[id]?.works === null,
    );
    if (foreign.length === 0) return false;
    const works = required(game.worlds[luck.pick(foreign)]?.works, 'works');
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
    const council = required(game.alliances[luck.pick(foreign)]?.council, 'a council');
    council.chest += luck.between(1, 99);
    council.divisions = council.divisions.slice(1);
    council.agenda = council.agenda.slice(1);
    council.favours = {};
    council.intents = {};
    council.accounts = {};
    return true;
  },
  agentsOfOthers(game, faction, luck) {
    const [by, other] = strangersTo(game, faction);
    if (by === undefined || other === undefined) return false;
    for (const agent of Object.values(game.agents ?? {})) {
      if (agent.faction === faction || agent.held?.by === faction) continue;
      agent.skill = luck.between(1, 10);
      agent.cover = luck.below(100);
      agent.mission = null;
    }
    const id = `agent:${by}:${luck.between(900, 999)}`;
    const station = { kind: 'court', of: luck.chance(500) ? faction : other } as const;
    const mission = { kind: 'watch', target: null, since: 1, due: 0 } as const;
    const agent: Agent = {
      id,
      faction: by,
      name: 'Nobody',
      skill: 5,
      cover: 50,
      station,
      arrives: 0,
      mission,
    };
    game.agents = { ...game.agents, [id]: agent };
    return true;
  },
  suspicionsOfOthers(game, faction, luck, rules) {
    const [culprit, victim] = strangersTo(game, faction);
    if (culprit === undefined || victim === undefined) return false;
    for (const suspicion of Object.values(game.suspicions ?? {})) {
      // Of what it is not sure it is not told whose agents they are.
      const { id } = suspicion;
      if (suspicion.victim !== faction || !game.suspicions) continue;
      if (viewFor(game, rules, faction).suspicions?.[id]?.culprit !== null) continue;
      game.suspicions[id] = { ...suspicion, culprit };
    }
    const id = `suspicion:${victim}:${luck.between(900, 999)}`;
    const clues = [{ kind: 'failed', turn: game.turn, points: 30 } as const];
    const place = { kind: 'court', of: victim } as const;
    const suspicion = { id, victim, culprit, place, clues, searched: 0 };
    game.suspicions = { ...game.suspicions, [id]: suspicion };
    return true;
  },
};

/** What the fleets of one's informants see is known, though the fleets are not. */
function isRead(game: Game, faction: FactionId, of: FactionId | undefined): boolean {
  return of !== undefined && partnersOf(game, 'intelligence', faction).includes(of);
}

/** Two powers that have dealings a faction is no part of. */
function strangersTo(game: Game, faction: FactionId): FactionId[] {
  return idsOf(game.factions).filter((id) => id !== faction && game.factions[id]?.alive === true);
}

function alterHidden(game: Game, rules: Ruleset, faction: FactionId, luck: Luck): string[] {
  return Object.keys(alterations).filter((kind) =>
    required(alterations[kind], kind)(game, faction, luck, rules),
  );
}
