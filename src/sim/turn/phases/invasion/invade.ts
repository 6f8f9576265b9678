import { divide, scale } from '../../../lib/integers';
import { sortedBy } from '../../../lib/ordered';
import { creditLoss } from '../../../rules/alliance/accounts';
import { sightOf } from '../../../rules/detection/sight';
import { recordLoss } from '../../../rules/diplomacy/losses';
import {
  fightForGround,
  groundSetup,
  type InvasionObstacle,
  invasionObstacle,
  landingParty,
} from '../../../rules/ground/ground';
import { teach } from '../../../rules/persons/careers';
import type { Fleet } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';
import { endMission, giveUpMission } from '../endMission';
import { conquer } from './conquer';
import { showThemselves } from './showThemselves';

/** What a point of troops lost counts in a war, in duranium. */
const worthOfTroops = 1;

/**
 * Fleets land their troops. Each power's land together; of several powers the one with most troops
 * goes first, of equals the one whose troops are worth more, then by lot; the next meets whoever
 * then holds the world.
 * @source invented
 */
export function invade(
  game: Game,
  context: TurnContext,
  world: World,
  fleets: readonly Fleet[],
  fleetsHere: readonly Fleet[],
): void {
  for (const by of inTurn(game, context, world, fleets)) {
    const landing = fleets.filter(({ faction }) => faction === by);
    land(game, context, world, by, landing, fleetsHere);
  }
}

/** The powers that land on a world, in the order in which they come ashore. */
function inTurn(
  game: Game,
  context: TurnContext,
  world: World,
  fleets: readonly Fleet[],
): readonly FactionId[] {
  const factions = [...new Set(fleets.map(({ faction }) => faction))];
  if (factions.length < 2) return factions;
  const landings = new Map(
    factions.map((by) => {
      const own = fleets.filter(({ faction }) => faction === by);
      return [by, groundSetup(game, context.rules, own, world)];
    }),
  );
  const drawn = byLot(context, `landing:${world.id}`, factions, (by) => by);
  const byWorth = sortedBy(drawn, (by) => -(landings.get(by)?.attack ?? 0));
  return sortedBy(byWorth, (by) => -(landings.get(by)?.troops ?? 0));
}

function land(
  game: Game,
  context: TurnContext,
  world: World,
  by: FactionId,
  fleets: readonly Fleet[],
  fleetsHere: readonly Fleet[],
): void {
  const { rules } = context;
  const obstacle = obstacleTo(game, context, world, by, fleetsHere);
  if (obstacle === 'notHostile' || obstacle === 'nobody') {
    for (const fleet of fleets) giveUpMission(context, fleet, obstacle);
  } else if (obstacle !== null) {
    const barred = { world: world.id, by, obstacle } as const;
    context.emit({ type: 'landingBarred', ...barred }, world.system, [by], false);
  }
  if (obstacle !== null) return;
  const setup = groundSetup(game, rules, fleets, world);
  if (setup.troops === 0) {
    for (const fleet of fleets) giveUpMission(context, fleet, 'noTroops');
    return;
  }
  showThemselves(fleets);
  const luck = context.luck('invasion', world.id, by);
  const { taken, troops, garrison } = fightForGround(setup, luck, rules);
  const attackersLost = setup.troops - troops;
  const defendersLost = world.garrison - garrison;
  const { owner, id, system } = world;
  recordLoss(game, rules, by, owner === null ? [] : [owner], attackersLost * worthOfTroops);
  if (owner !== null) recordLoss(game, rules, owner, [by], defendersLost * worthOfTroops);
  creditTroops(game, context, by, owner, attackersLost);
  creditTroops(game, context, owner, by, defendersLost);
  keepAboard(game, fleets, world, taken ? 0 : troops, setup.troops);
  world.garrison = taken ? troops : garrison;
  teachLanding(game, context, fleets);
  if (taken || troops === 0) fleets.forEach(endMission);
  if (taken) {
    conquer(game, context, world, by, { attackersLost, defendersLost });
    return;
  }
  const fact = { world: id, by, owner, attackersLost, defendersLost };
  context.emit({ type: 'invasionRepelled', ...fact }, system, owner === null ? [by] : [by, owner]);
}

/** Who leads a fleet that lands its troops learns from it. */
function teachLanding(game: Game, context: TurnContext, fleets: readonly Fleet[]): void {
  const { landing } = context.rules.numbers.persons.careers;
  for (const { commander } of fleets) {
    if (commander !== null) teach(game, context, commander, 'ground', landing);
  }
}

/** Troops spent on a common enemy are given for the alliance. */
function creditTroops(
  game: Game,
  { rules }: TurnContext,
  faction: FactionId | null,
  enemy: FactionId | null,
  troops: number,
): void {
  if (faction === null || enemy === null) return;
  const points = scale(troops, rules.numbers.operations.troopsShare);
  creditLoss(game, rules, faction, [enemy], 'troops', points);
}

/** What stands in the way of a landing: ships that the invader cannot even find do not. */
function obstacleTo(
  game: Game,
  { rules }: TurnContext,
  world: World,
  by: FactionId,
  fleetsHere: readonly Fleet[],
): InvasionObstacle | null {
  const obstacle = invasionObstacle(game, rules, by, world, fleetsHere);
  if (obstacle !== 'enemyShips') return obstacle;
  const { detects } = sightOf(game, rules, by);
  return invasionObstacle(game, rules, by, world, fleetsHere.filter(detects));
}

/** Of `landed` troops `left` come back aboard, each ship's share of its own; who stayed aboard stays. */
function keepAboard(
  game: Game,
  fleets: readonly Fleet[],
  world: World,
  left: number,
  landed: number,
): void {
  for (const fleet of fleets) {
    for (const { ship, troops } of landingParty(game, fleet, world)) {
      ship.troops += divide(troops * left, landed) - troops;
    }
  }
}
