import { luckOf } from '../lib/luck';
import { idsOf } from '../lib/ordered';
import { battleSetup } from '../rules/battle/battleSetup';
import { boldnessAmong } from '../rules/battle/boldness';
import { type Engagement, nextEngagement, partiesAt } from '../rules/battle/engagement';
import { fight } from '../rules/battle/fight';
import type { BattleResult } from '../rules/battle/result';
import type { BattleSetup } from '../rules/battle/setup';
import { sightsAt } from '../rules/battle/sightsAt';
import { placeKey, systemOf } from '../rules/chart/places';
import { atWar } from '../rules/diplomacy/relations';
import type { Fleet } from '../state/fleet';
import { type FactionId, pairKey } from '../state/ids';
import type { World } from '../state/world';
import { changeWorld, fleetsBySystem, type Stage } from './stage';

/** A battle that was fought on a stage. */
export interface StagedBattle {
  readonly turn: number;
  readonly setup: BattleSetup;
  readonly result: BattleResult;
}

/** One course of events: which turn it is and which draw of luck; null: without luck. */
export interface Course {
  readonly turn: number;
  readonly draw: string | null;
  /** Battles set up before from the same stage: until one is fought, all courses have the same. */
  readonly setups?: Setups;
}

/** By place and by who is bolder. */
export type Setups = Map<string, Arranged | null>;

interface Arranged {
  readonly engagement: Engagement;
  readonly setup: BattleSetup;
}

/** Whether a battle would be fought this month where fleets that are asked for are. */
export function wouldFight(stage: Stage): boolean {
  return placesOf(stage).some((here) => firstEngagement(stage, here, new Set(), () => 0) !== null);
}

/** Fights a month's battles wherever fleets that are asked for are, or at the goal; then they are true. */
export function fightMonth(stage: Stage, course: Course): StagedBattle[] {
  return placesOf(stage).flatMap((here) => fightAt(stage, here, course));
}

/** Fleets by place, of the places that matter. */
function placesOf({ game, strike, goal, view }: Stage): Fleet[][] {
  const places = new Map<string, Fleet[]>();
  for (const id of idsOf(game.fleets)) {
    const fleet = game.fleets[id] as Fleet;
    const key = placeKey(game.chart, fleet.place);
    const here = places.get(key);
    if (here) here.push(fleet);
    else places.set(key, [fleet]);
  }
  const counts = (key: string, here: readonly Fleet[]) =>
    here.some(({ id }) => strike.includes(id)) ||
    (key === goal && here.some(({ faction }) => faction === view.faction));
  return [...places].filter(([key, here]) => counts(key, here)).map(([, here]) => here);
}

function fightAt(stage: Stage, arrived: readonly Fleet[], course: Course): StagedBattle[] {
  const { game, rules } = stage;
  const owners = worldsAt(stage, arrived[0] as Fleet).flatMap(({ owner }) => owner ?? []);
  const factions = [...new Set([...arrived.map(({ faction }) => faction), ...owners])].sort();
  const feuds = feudsAmong(stage, factions);
  if (feuds.length === 0) return [];
  const fought = new Set<string>();
  const battles: StagedBattle[] = [];
  const { turn, draw } = course;
  const key = placeKey(game.chart, (arrived[0] as Fleet).place);
  const luck = (cause: string, id: string) => luckOf('forecast', turn, cause, key, id, draw ?? '');
  const boldness = boldnessAmong(game, arrived, (faction) => luck('boldness', faction));
  // Who fights nobody here is no matter: the same battle comes of it.
  const foes = factions.filter((id) => feuds.some((feud) => feud.includes(id)));
  const order = [key, ...foes.sort((a, b) => boldness(b) - boldness(a))].join();
  for (let number = 0; ; number++) {
    const known = number === 0 ? course.setups?.get(order) : undefined;
    const arranged = known === undefined ? arrange(stage, arrived, fought, boldness) : known;
    if (number === 0) course.setups?.set(order, arranged);
    if (arranged === null) return battles;
    const { engagement, setup } = arranged;
    for (const a of engagement.sides[0]) {
      for (const b of engagement.sides[1]) fought.add(pairKey(a, b));
    }
    const result = fight(setup, draw === null ? null : luck('battle', String(number)), rules);
    makeTrue(stage, setup, result);
    battles.push({ turn, setup, result });
    if (feuds.every(([one, other]) => fought.has(pairKey(one, other)))) return battles;
  }
}

/** Pairs of powers at one place that are at war: nobody else fights there. */
function feudsAmong({ game }: Stage, factions: readonly FactionId[]): [FactionId, FactionId][] {
  return factions.flatMap((one, place) =>
    factions
      .slice(place + 1)
      .filter((other) => atWar(game, one, other))
      .map((other): [FactionId, FactionId] => [one, other]),
  );
}

function arrange(
  stage: Stage,
  arrived: readonly Fleet[],
  fought: ReadonlySet<string>,
  boldness: (faction: string) => number,
): Arranged | null {
  const { game, rules, eyes } = stage;
  const here = arrived.filter(({ id }) => game.fleets[id] !== undefined);
  const engagement = firstEngagement(stage, here, fought, boldness);
  if (engagement === null) return null;
  const sights = sightsOf(stage, here);
  const setup = battleSetup(
    game,
    rules,
    engagement,
    sights,
    fleetsBySystem(stage),
    eyes.cache.figures,
  );
  return { engagement, setup };
}

function firstEngagement(
  stage: Stage,
  here: readonly Fleet[],
  fought: ReadonlySet<string>,
  boldness: (faction: string) => number,
): Engagement | null {
  const { game, rules } = stage;
  const [first] = here;
  if (!first) return null;
  const parties = partiesAt(here, worldsAt(stage, first));
  const sights = sightsOf(stage, here);
  return nextEngagement(game, rules, first.place, parties, sights, boldness, fought);
}

function sightsOf({ game, rules, eyes }: Stage, here: readonly Fleet[]) {
  const system = systemOf(game.chart, (here[0] as Fleet).place);
  return sightsAt(game, rules, system, here, eyes.sightIn, eyes.cache);
}

function worldsAt({ game }: Stage, { place }: Fleet): World[] {
  if (place.kind === 'lane') return [];
  const ids = game.chart.systems[place.system]?.worlds ?? [];
  return ids.flatMap((id) => game.worlds[id] ?? []);
}

/** What a battle leaves on the stage: who left it is out of the play for the month, as if gone. */
function makeTrue(stage: Stage, setup: BattleSetup, result: BattleResult): void {
  const { game } = stage;
  setup.fighters.forEach((fighter, index) => {
    const outcome = result.fighters[index];
    if (!outcome) return;
    if (fighter.kind === 'world') {
      changeWorld(stage, fighter.id, { defences: outcome.hull });
      return;
    }
    const fleet = fighter.fleet === null ? undefined : game.fleets[fighter.fleet];
    const ship = game.ships[fighter.id];
    if (!fleet || !ship) return;
    if (outcome.seen) fleet.cloaked = false;
    ship.hull = outcome.hull;
    if (outcome.fate !== 'destroyed' && outcome.fate !== 'captured') return;
    fleet.ships = fleet.ships.filter((id) => id !== fighter.id);
    if (fleet.ships.length === 0) delete game.fleets[fleet.id];
  });
  setup.groups.forEach(({ fleet }, number) => {
    if (result.left[number] && fleet !== null) delete game.fleets[fleet];
  });
}
