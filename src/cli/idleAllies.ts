import {
  atWar,
  chartIndex,
  type FactionId,
  type Fleet,
  findRoute,
  fleetSpeed,
  type Game,
  type GameEvent,
  idsOf,
  inOrder,
  openOperations,
  paperStrength,
  type Ruleset,
  routeLength,
  type SystemId,
  systemOf,
} from '../sim';

/**
 * How long allies stand idle beside a front that is losing.
 *
 * Measured at the end of each turn for every two living members A and B of an alliance, by the
 * enemies they have in common; strengths are paper strengths, places are the nearest systems.
 *
 * - A *front* of B is a system where B owns a world, or lost one to a common enemy within the last
 *   `fresh` turns who still holds it. What stands within `area` of it along lanes is on it.
 * - It is *losing* when common enemies on it have at least `serious` of what all members together
 *   have, and all members on it have less than `outmatched` of those enemies; where a world was lost
 *   lately, less than the same.
 * - A *could help* when no front of its own is losing and its warships whose way to the front, through
 *   borders that let them pass, takes at most `reach` turns have at least `useful` of the enemies'
 *   strength on it.
 * - A *acts* when warships with at least `token` of its strength fought a common enemy this turn,
 *   stand on that front (cover) or on ground of a common enemy, are told off for a joint operation
 *   and stand at its staging point or sail, or are on their way to one of these places.
 *
 * A is idle beside B on a turn when a front of B is losing, A could help, and A does not act. A run
 * is so many such turns one after the other.
 */
const fresh = 6; // turns
const area = 600; // tenths of a light year
const serious = 50; // permille
const outmatched = 700; // permille
const reach = 8; // turns
const useful = 200; // permille
const token = 100; // permille

/** A member that stood idle beside an ally. */
export interface IdleRun {
  readonly member: FactionId;
  readonly ally: FactionId;
  readonly turns: number;
  /** The last turn of it. */
  readonly until: number;
}

/** One turn of a recorded campaign: the state after it and what happened in it. */
export interface RecordedTurn {
  readonly game: Game;
  readonly events: readonly GameEvent[];
}

/** What is kept from turn to turn. */
export interface IdleRecord {
  /** Runs that go on, by `member>ally`. */
  readonly runs: Readonly<Record<string, number>>;
  readonly losses: readonly Loss[];
  readonly longest: IdleRun | null;
}

interface Loss {
  readonly world: string;
  readonly from: FactionId;
  readonly by: FactionId;
  readonly turn: number;
}

export const noIdleness: IdleRecord = { runs: {}, losses: [], longest: null };

/** The longest run of a campaign; null when nobody was ever idle. */
export function longestIdleRun(turns: Iterable<RecordedTurn>, rules: Ruleset): IdleRun | null {
  let record = noIdleness;
  for (const turn of turns) record = withTurn(record, turn, rules);
  return record.longest;
}

/** The record after one more turn. */
export function withTurn(record: IdleRecord, turn: RecordedTurn, rules: Ruleset): IdleRecord {
  const { game, events } = turn;
  const losses = [...record.losses, ...lossesIn(events, game.turn)].filter(
    (loss) => game.turn - loss.turn < fresh && game.worlds[loss.world]?.owner === loss.by,
  );
  const runs: Record<string, number> = {};
  let { longest } = record;
  const fighting = pairs(game);
  const armed = fighting.length === 0 ? [] : warriorsOf(game, rules);
  for (const { members, member, ally } of fighting) {
    const scene = sceneOf(turn, rules, armed, { members, member, ally, losses });
    if (!isIdle(scene)) continue;
    const key = `${member}>${ally}`;
    const turns = (record.runs[key] ?? 0) + 1;
    runs[key] = turns;
    if (longest === null || turns > longest.turns) {
      longest = { member, ally, turns, until: game.turn - 1 };
    }
  }
  return { runs, losses, longest };
}

function lossesIn(events: readonly GameEvent[], turn: number): Loss[] {
  return events.flatMap((event) =>
    event.type === 'worldInvaded' && event.from !== null
      ? [{ world: event.world, from: event.from, by: event.by, turn }]
      : [],
  );
}

/** Every member with every ally of an alliance. */
function pairs(game: Game): { members: FactionId[]; member: FactionId; ally: FactionId }[] {
  return inOrder(game.alliances).flatMap((alliance) => {
    const members = alliance.members.filter((id) => game.factions[id]?.alive === true);
    return members.flatMap((member) =>
      members.filter((ally) => ally !== member).map((ally) => ({ members, member, ally })),
    );
  });
}

interface Pair {
  readonly members: readonly FactionId[];
  readonly member: FactionId;
  readonly ally: FactionId;
  readonly losses: readonly Loss[];
}

/** A fleet that can fight, with where it is and what it is worth. */
interface Warriors {
  readonly fleet: Fleet;
  readonly system: SystemId;
  readonly strength: number;
}

interface Scene extends Pair, RecordedTurn {
  readonly rules: Ruleset;
  /** Enemies of both. */
  readonly foes: ReadonlySet<FactionId>;
  readonly enemies: readonly Warriors[];
  readonly friends: readonly Warriors[];
}

function sceneOf(
  turn: RecordedTurn,
  rules: Ruleset,
  armed: readonly Warriors[],
  pair: Pair,
): Scene {
  const { game } = turn;
  const foes = new Set(
    idsOf(game.factions).filter(
      (id) =>
        game.factions[id]?.alive === true &&
        atWar(game, pair.member, id) &&
        atWar(game, pair.ally, id),
    ),
  );
  return {
    ...turn,
    ...pair,
    rules,
    foes,
    enemies: armed.filter(({ fleet }) => foes.has(fleet.faction)),
    friends: armed.filter(({ fleet }) => pair.members.includes(fleet.faction)),
  };
}

function warriorsOf(game: Game, rules: Ruleset): Warriors[] {
  return inOrder(game.fleets).flatMap((fleet) => {
    const strength = paperStrength(game, rules, fleet);
    return strength === 0 ? [] : [{ fleet, system: systemOf(game.chart, fleet.place), strength }];
  });
}

function isIdle(scene: Scene): boolean {
  if (scene.foes.size === 0) return false;
  const fronts = losingFronts(scene, scene.ally);
  if (fronts.length === 0 || acts(scene, fronts)) return false;
  return (
    losingFronts(scene, scene.member).length === 0 &&
    fronts.some((front) => couldHelp(scene, front))
  );
}

function losingFronts(scene: Scene, of: FactionId): SystemId[] {
  const all = sum(scene.friends);
  return frontsOf(scene, of)
    .filter(({ system, lost }) => {
      const against = sum(within(scene, scene.enemies, system));
      const guard = sum(within(scene, scene.friends, system));
      return against * 1000 >= all * serious && against > 0
        ? guard * 1000 < against * (lost ? 1000 : outmatched)
        : false;
    })
    .map(({ system }) => system);
}

function frontsOf({ game, foes, losses }: Scene, of: FactionId) {
  const lost = new Set(
    losses
      .filter(({ from, by }) => from === of && foes.has(by))
      .flatMap(({ world }) => game.worlds[world]?.system ?? []),
  );
  const held = inOrder(game.worlds).flatMap(({ owner, system }) => (owner === of ? [system] : []));
  const systems = new Set([...held, ...lost]);
  return [...systems].map((system) => ({ system, lost: lost.has(system) }));
}

function within({ game }: Scene, some: readonly Warriors[], system: SystemId): Warriors[] {
  const ways = chartIndex(game.chart).laneDistances(system);
  return some.filter((each) => {
    const way = ways.get(each.system);
    return way >= 0 && way <= area;
  });
}

function couldHelp(scene: Scene, front: SystemId): boolean {
  const { game, rules, member, friends } = scene;
  const ways = chartIndex(game.chart).laneDistances(front);
  const near = friends.filter(({ fleet, system }) => {
    if (fleet.faction !== member) return false;
    const most = fleetSpeed(game, rules, fleet) * reach;
    // No way is shorter than the lanes: who is too far by them need not look for one.
    if (most === 0 || ways.get(system) < 0 || ways.get(system) > most) return false;
    const route = findRoute(game, rules, fleet, front);
    return route !== null && routeLength(game, fleet.place, route) <= most;
  });
  const against = sum(within(scene, scene.enemies, front));
  return sum(near) * 1000 >= against * useful;
}

function acts(scene: Scene, fronts: readonly SystemId[]): boolean {
  const own = scene.friends.filter(({ fleet }) => fleet.faction === scene.member);
  if (fought(scene)) return true;
  const busy = own.filter((each) => isBusy(scene, each, fronts));
  return sum(busy) * 1000 >= sum(own) * token && busy.length > 0;
}

/** Whether it met a common enemy in battle this turn. */
function fought({ events, member, foes }: Scene): boolean {
  return events.some(
    (event) =>
      event.type === 'battleFought' &&
      event.sides.some(
        (side, at) => side.includes(member) && event.sides[1 - at]?.some((foe) => foes.has(foe)),
      ),
  );
}

function isBusy(scene: Scene, { fleet, system }: Warriors, fronts: readonly SystemId[]): boolean {
  const { game, foes } = scene;
  const bound = fleet.command?.route.at(-1) ?? system;
  if (isToldOff(scene, fleet, bound)) return true;
  const ways = chartIndex(game.chart).laneDistances(bound);
  if (fronts.some((front) => ways.get(front) >= 0 && ways.get(front) <= area)) return true;
  return (game.chart.systems[bound]?.worlds ?? []).some((id) =>
    foes.has(game.worlds[id]?.owner ?? ''),
  );
}

/** Told off for a joint operation, and there or on the way. */
function isToldOff({ game, member }: Scene, fleet: Fleet, bound: SystemId): boolean {
  const alliance = game.alliances[game.factions[member]?.alliance ?? ''];
  return (
    alliance !== undefined &&
    openOperations(alliance).some(
      ({ fleets, staging, target }) =>
        fleets[member]?.includes(fleet.id) && (bound === staging || bound === target),
    )
  );
}

function sum(warriors: readonly Warriors[]): number {
  return warriors.reduce((all, { strength }) => all + strength, 0);
}
