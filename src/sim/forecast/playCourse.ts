import { luckOf } from '../lib/luck';
import { atWar } from '../rules/diplomacy/relations';
import { raidersOf } from '../rules/economy/raids';
import { isArmed } from '../rules/fleets/fleetFigures';
import {
  fightForGround,
  groundSetup,
  invasionObstacle,
  troopsAboard,
} from '../rules/ground/ground';
import type { Fleet } from '../state/fleet';
import type { SystemId, WorldId } from '../state/ids';
import type { World } from '../state/world';
import { type Course, fightMonth, type Setups, type StagedBattle } from './fightMonth';
import { sailMonth } from './sailMonth';
import { fleetsIn, rehearse, type Stage } from './stage';

/** How one course of the months to come ended. */
export interface CourseEnd {
  /** Who has the field at the goal. */
  readonly field: 'won' | 'lost' | 'open';
  readonly battles: readonly StagedBattle[];
  /** Worlds at the goal that troops would take. */
  readonly taken: readonly WorldId[];
  /** Whether raiders there would find convoys without an escort. */
  readonly unescorted: boolean;
}

/** Which months are played: the movement of the first is over already. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** Plays some months on a stage, to the landing at the end of the last, and sets it back. */
export function playCourse(
  stage: Stage,
  months: Months,
  draw: string | null,
  setups: Setups,
): CourseEnd {
  return rehearse(stage, () => played(stage, months, draw, setups));
}

function played(
  stage: Stage,
  { first, last }: Months,
  draw: string | null,
  setups: Setups,
): CourseEnd {
  const battles: StagedBattle[] = [];
  for (let turn = first; turn <= last; turn++) {
    if (turn > first) sailMonth(stage, turn);
    battles.push(...fightMonth(stage, turn === first ? { turn, draw, setups } : { turn, draw }));
  }
  const course = { turn: last, draw };
  return {
    field: fieldOf(stage, battles, last),
    battles,
    taken: preyAt(stage).flatMap((world) => (isTaken(stage, world, course) ? [world.id] : [])),
    unescorted: isUnescorted(stage),
  };
}

/**
 * The field at the goal: won by who is left on it alone, by the last battle or because nobody met
 * them; open while both are there, or nobody got there yet.
 */
function fieldOf(stage: Stage, battles: readonly StagedBattle[], last: number): CourseEnd['field'] {
  const { goal, view } = stage;
  const here = fleetsIn(stage, goal).filter((fleet) => isArmed(stage.game, stage.rules, fleet));
  const own = here.some(({ faction }) => !atWar(view, view.faction, faction));
  const there = battles.filter(
    ({ turn, setup }) => turn === last && setup.system === goal && setup.towards === null,
  );
  const end = there.at(-1);
  if (end) {
    const { victor } = end.result;
    if (victor === null) return own ? 'open' : 'lost';
    return end.setup.sides[victor].includes(view.faction) && own ? 'won' : 'lost';
  }
  if (!own) return battles.length > 0 ? 'lost' : 'open';
  return here.some(({ faction }) => atWar(view, view.faction, faction)) ? 'open' : 'won';
}

/** Worlds at the goal that could be taken, as far as they are known. */
export function preyAt({ game, view, goal }: Stage): World[] {
  return (game.chart.systems[goal]?.worlds ?? []).flatMap((id) => {
    const world = game.worlds[id];
    if (!world || view.unknown[id]) return [];
    if (world.owner === null) return world.people.length > 0 ? [world] : [];
    return atWar(view, view.faction, world.owner) ? [world] : [];
  });
}

/** Those at the goal that land there: who is asked for, and who is ordered to. */
function landers(stage: Stage, world: World): Fleet[] {
  const { view, strike, game } = stage;
  return fleetsIn(stage, world.system).filter(({ id, faction, command }) => {
    if (faction !== view.faction || (command?.route.length ?? 0) > 0) return false;
    const mission = command?.mission;
    const ordered = mission?.kind === 'invade' && mission.world === world.id;
    return (ordered || strike.includes(id)) && troopsAboard(game, game.fleets[id] as Fleet) > 0;
  });
}

function isTaken(stage: Stage, world: World, { turn, draw }: Course): boolean {
  const { game, rules, view, eyes } = stage;
  const fleets = landers(stage, world);
  if (fleets.length === 0) return false;
  const { detects } = eyes.sightIn(view.faction);
  const here = fleetsIn(stage, world.system).filter(detects);
  if (invasionObstacle(game, rules, view.faction, world, here) !== null) return false;
  const setup = groundSetup(game, rules, fleets, world);
  const luck = draw === null ? null : luckOf('forecast', turn, 'invasion', world.id, draw);
  return setup.troops > 0 && fightForGround(setup, luck, rules).taken;
}

function isUnescorted(stage: Stage): boolean {
  const { game, rules, view, goal } = stage;
  const here = fleetsIn(stage, goal);
  return tradeAt(stage.view, goal).some((world) =>
    raidersOf(game, rules, world, here).has(view.faction),
  );
}

/** Worlds of enemies whose trade may be preyed on. */
export function tradeAt(view: Stage['view'], system: SystemId): World[] {
  return (view.chart.systems[system]?.worlds ?? []).flatMap((id) => {
    const world = view.worlds[id];
    const hostile = world?.owner != null && atWar(view, view.faction, world.owner);
    return world && hostile ? [world] : [];
  });
}
