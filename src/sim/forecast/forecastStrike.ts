import { permilleOf, scale } from '../lib/integers';
import { term, total } from '../lib/terms';
import { systemOf } from '../rules/chart/places';
import { friendly } from '../rules/diplomacy/relations';
import { worldOutput } from '../rules/economy/income';
import { isArmed } from '../rules/fleets/fleetFigures';
import { battleStance } from '../rules/fleets/stances';
import { bombardmentOf } from '../rules/ground/bombardment';
import { forecastInvasion, troopsNeeded } from '../rules/ground/forecastInvasion';
import { troopsAboard } from '../rules/ground/ground';
import type { Fleet } from '../state/fleet';
import type { FleetId, SystemId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../state/view';
import { type Eyes, eyesOf } from './eyes';
import { type Setups, wouldFight } from './fightMonth';
import { journeyOf, type Ways, waysTo } from './journeyOf';
import { type CourseEnd, playCourse, preyAt, tradeAt } from './playCourse';
import { sailMonth } from './sailMonth';
import { settingOut } from './settingOut';
import { dismiss, rehearse, type Stage, send, setStage } from './stage';
import type {
  Companion,
  StrikeBattle,
  StrikeForecast,
  StrikeLanding,
  StrikePlan,
  StrikeRaid,
  StrikeSiege,
  Threat,
} from './strikeForecast';
import { type Supposition, suppositionsOf } from './suppositions';
import {
  type Asker,
  addCourses,
  encountersOf,
  expected,
  newTally,
  oddsToTake,
  oddsToWin,
  type Tally,
} from './tally';
import { threatsTo } from './threats';
import { type Haze, hazeOf, unknownsAt, widened } from './unknowns';

/**
 * What some fleets may expect at a system: the months until they are there are played on a part of
 * the view, as ordered so far, by the code that decides them, once for each thing that may be
 * supposed of the enemy and many times for luck. Fleets of the own side that go there or stand there
 * take part; an enemy near enough may come. Pass the eyes when asking for many of one view.
 */
export function forecastStrike(
  view: View,
  rules: Ruleset,
  plan: StrikePlan,
  eyes: Eyes = eyesOf(view, rules),
): StrikeForecast {
  const { system } = plan;
  const ways = waysTo(view, rules, plan.fleets, system);
  const strike = Object.keys(ways.routes);
  const bare = stageFor(view, rules, eyes, plan, ways, []);
  const first = journeyOf(bare, ways);
  const turns = Math.max(1, first.journey.turns ?? 1);
  const passed = Object.values(ways.routes).flat();
  const threats = strike.length === 0 ? [] : threatsTo(view, rules, eyes, system, passed, turns);
  const stage = stageFor(view, rules, eyes, plan, ways, threats);
  const { journey, arrivals } = threats.length === 0 ? first : journeyOf(stage, ways);
  const asker: Asker = { rules, faction: view.faction, goal: system };
  const [tally, feared] = [newTally(), newTally()];
  const last = Math.max(1, journey.turns ?? Math.min(furthest, turns));
  if (strike.length > 0) {
    for (const supposition of suppositionsOf(threats, system)) {
      const courses = playAll(stage, supposition, last, plan.draws ?? usualDraws);
      addCourses(tally, asker, courses, supposition.likely);
      if (!supposition.likely) addCourses(feared, asker, courses, true);
    }
  }
  const unknowns = unknownsAt(view, rules, eyes, system, strike, threats);
  const haze = hazeOf(unknowns);
  const companions = companionsOf(stage, arrivals, last);
  return {
    system,
    journey,
    companions,
    threats,
    encounters: encountersOf(tally),
    battle: battleOf(tally, feared, haze),
    landings: landingsOf(stage, tally, companions, haze),
    raid: raidOf(view, rules, strike, tally, system),
    sieges: siegesOf(stage),
    unknowns,
  };
}

/** Courses tried unless told otherwise: the odds are then within about 4 points of 100. */
const usualDraws = 120;
/** Turns played when the fleets do not get there. */
const furthest = 6;
/** Ships on stage in all months of all courses together: great battles hang less on luck. */
const effort = 3000;

/** The fleets that matter: who goes, who goes there too, who stands there or on the way, and enemies. */
function stageFor(
  view: View,
  rules: Ruleset,
  eyes: Eyes,
  plan: StrikePlan,
  { routes }: Ways,
  threats: readonly Threat[],
): Stage {
  const strike = Object.keys(routes);
  const enemies = new Set(threats.map(({ fleet }) => fleet));
  const joint = settingOut(view, plan.system).filter((id) => !strike.includes(id));
  const passed = new Set(Object.values(routes).flat());
  const matters = (fleet: Fleet) => {
    const { id } = fleet;
    if (strike.includes(id) || joint.includes(id) || enemies.has(id)) return true;
    if (!friendly(view, view.faction, fleet.faction)) return false;
    const { command, place } = fleet;
    // Who only means to pass may be stopped there, and fights.
    const ahead = [systemOf(view.chart, place), ...(command?.route ?? [])];
    const crosses = ahead.some((system) => system === plan.system || passed.has(system));
    const charge = command?.mission.kind === 'escort' ? command.mission.fleet : null;
    return crosses || strike.includes(charge ?? '');
  };
  const fleets = Object.values(view.fleets).filter(matters);
  const stage = setStage(view, rules, eyes, plan.system, strike, fleets);
  for (const id of strike) {
    send(stage, id, routes[id] ?? []);
    const command = stage.game.fleets[id]?.command;
    if (!command) continue;
    if (plan.stance !== undefined) command.stance = plan.stance;
    if (!('world' in command.mission)) command.mission = { kind: 'none' };
  }
  for (const id of joint) {
    sendToGoal(stage, id);
    const command = stage.game.fleets[id]?.command;
    if (command) command.stance = battleStance(isArmed(view, rules, view.fleets[id] as Fleet));
  }
  for (const id of enemies) {
    const { place } = stage.game.fleets[id] ?? {};
    if (place?.kind === 'lane') send(stage, id, [place.to]);
  }
  return stage;
}

/** Plays what is supposed as often as its share of all draws allows. */
function playAll(
  stage: Stage,
  { gone, coming, share }: Supposition,
  last: number,
  draws: number,
): CourseEnd[] {
  return rehearse(stage, () => {
    dismiss(stage, gone);
    for (const id of coming) sendToGoal(stage, id);
    let first = 1;
    sailMonth(stage, first);
    // What goes before the first battle is the same in every course.
    while (first < last && !wouldFight(stage)) {
      first += 1;
      sailMonth(stage, first);
    }
    const certain = stage.game.luck === 'none' || !wouldFight(stage);
    const ships = Math.max(1, Object.keys(stage.game.ships).length) * (last - first + 1);
    const most = Math.min(scale(draws, share), Math.ceil(scale(effort, share) / ships));
    // With troops to land there is luck even where nobody fights in space.
    const count = certain && !hasTroops(stage) ? 1 : Math.max(1, most);
    const months = { first, last };
    const setups: Setups = new Map();
    return Array.from({ length: count }, (_, draw) =>
      playCourse(stage, months, String(draw), setups),
    );
  });
}

function hasTroops({ strike, game }: Stage): boolean {
  return strike.some((id) => {
    const fleet = game.fleets[id];
    return fleet !== undefined && troopsAboard(game, fleet) > 0;
  });
}

function sendToGoal(stage: Stage, id: FleetId): void {
  const { view, rules, goal } = stage;
  const { routes } = waysTo(view, rules, [id], goal);
  send(stage, id, routes[id] ?? []);
}

function companionsOf(
  { game, strike, view }: Stage,
  arrivals: ReadonlyMap<FleetId, number>,
  last: number,
): Companion[] {
  return Object.keys(game.fleets).flatMap((id): Companion[] => {
    const turn = arrivals.get(id);
    const fleet = game.fleets[id];
    if (turn === undefined || !fleet || strike.includes(id)) return [];
    if (!friendly(view, view.faction, fleet.faction)) return [];
    const when = turn < last ? 'earlier' : turn === last ? 'together' : 'later';
    return [{ fleet: id, turn, when }];
  });
}

/** Where nothing likely comes to a battle but something to be feared does, the odds are those of that. */
function battleOf(tally: Tally, feared: Tally, haze: Haze): StrikeBattle | null {
  const { count, losses, terms } = tally.count.fought > 0 ? tally : feared;
  if (count.fought === 0) return null;
  const likely = permilleOf(count.won, count.fought);
  const odds = widened(haze, oddsToWin(tally, likely));
  const lose = Math.min(1000 - odds.likely, permilleOf(count.lost, count.fought));
  return {
    odds,
    chance: permilleOf(tally.count.fought, tally.count.likely),
    win: odds.likely,
    lose,
    undecided: 1000 - odds.likely - lose,
    losses: { own: expected(losses.own, count), enemy: expected(losses.enemy, count) },
    terms: terms ?? [],
  };
}

/** What troops could do there, of those who would go and of those ordered to land with them. */
function landingsOf(
  stage: Stage,
  tally: Tally,
  companions: readonly Companion[],
  haze: Haze,
): StrikeLanding[] {
  const { view, rules, strike } = stage;
  const together = companions.flatMap(({ fleet, when }) => (when === 'later' ? [] : [fleet]));
  const fleets = strike.flatMap((id) => view.fleets[id] ?? []);
  if (!fleets.some((fleet) => troopsAboard(view, fleet) > 0)) return [];
  return preyAt(stage).map((world) => {
    const joining = together.flatMap((id) => {
      const fleet = view.fleets[id];
      const mission = fleet?.command?.mission;
      return fleet && mission?.kind === 'invade' && mission.world === world.id ? [fleet] : [];
    });
    const all = [...fleets, ...joining].filter((fleet) => troopsAboard(view, fleet) > 0);
    return {
      world: world.id,
      falls: widened(haze, oddsToTake(tally, world.id)),
      landing: forecastInvasion(view, rules, all, world, usualDraws),
      troops: troopsNeeded(view, rules, all, world),
      aboard: all.reduce((sum, fleet) => sum + troopsAboard(view, fleet), 0),
      age: view.age[world.id] ?? null,
    };
  });
}

function raidOf(
  view: View,
  rules: Ruleset,
  strike: readonly FleetId[],
  { count }: Tally,
  system: SystemId,
): StrikeRaid | null {
  const armed = strike.some((id) => {
    const fleet = view.fleets[id];
    return fleet !== undefined && isArmed(view, rules, fleet);
  });
  if (!armed) return null;
  const terms = tradeAt(view, system).flatMap((world) => {
    const earned = total(worldOutput(view, rules, world).flows.latinum);
    const amount = scale(Math.max(0, earned), rules.numbers.economy.raidShare);
    return term('world', amount, world.id);
  });
  if (terms.length === 0) return null;
  const chance = permilleOf(count.unescorted, Math.max(1, count.likely));
  return { latinum: total(terms), terms, chance };
}

/** What the guns of those who would go do to each hostile world there. */
function siegesOf(stage: Stage): StrikeSiege[] {
  const { view, rules, strike } = stage;
  const fleets = strike.flatMap((id) => view.fleets[id] ?? []);
  return preyAt(stage).flatMap((world) => {
    const bombardment = bombardmentOf(view, rules, world, view.faction, fleets);
    if (bombardment === null) return [];
    const months =
      world.defences === 0 ? 0 : Math.ceil(world.defences / Math.max(1, bombardment.defences));
    return [{ world: world.id, bombardment, months }];
  });
}
