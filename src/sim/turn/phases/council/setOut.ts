import { scale } from '../../../lib/integers';
import { required } from '../../../lib/invariant';
import { inOrder } from '../../../lib/ordered';
import { credit } from '../../../rules/alliance/accounts';
import { bind } from '../../../rules/alliance/cohesion';
import { allFleetsOf, fleetsOf, isShort, standsAt } from '../../../rules/alliance/operations';
import { paperStrength } from '../../../rules/alliance/paperStrength';
import { remember } from '../../../rules/diplomacy/memories';
import { atWar, borderOf, ownedWorlds } from '../../../rules/diplomacy/relations';
import { papersOf } from '../../../rules/diplomacy/zones';
import { isArmed } from '../../../rules/fleets/fleetFigures';
import { battleStance } from '../../../rules/fleets/stances';
import { routeFrom } from '../../../rules/travel/routes';
import type { Alliance, Operation } from '../../../state/alliance';
import type { Fleet } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * The day of a joint operation: what stands at the staging point sets out together.
 * @source invented
 */
export function setOut(game: Game, context: TurnContext): void {
  for (const alliance of inOrder(game.alliances)) {
    for (const operation of alliance.council?.operations ?? []) {
      if (operation.status === 'gathering' && operation.strike <= game.turn) {
        strike(game, context, alliance, operation);
      }
    }
  }
}

function strike(game: Game, context: TurnContext, alliance: Alliance, operation: Operation): void {
  const { id, target, staging } = operation;
  const here = allFleetsOf(game, operation).filter((fleet) => standsAt(fleet, staging));
  for (const member of alliance.members) {
    const brought = fleetsOf(game, operation, member).filter((fleet) => here.includes(fleet));
    operation.brought[member] = brought.reduce(
      (sum, fleet) => sum + paperStrength(game, context.rules, fleet),
      0,
    );
    operation.fleets[member] = brought.map((fleet) => fleet.id);
    if (brought.length === 0) delete operation.fleets[member];
  }
  reckon(game, context, alliance, operation);
  const struck = here.length > 0;
  operation.status = struck ? 'striking' : 'failed';
  const fact = { alliance: alliance.id, operation: id, target };
  if (!struck) {
    context.emit({ type: 'operationEnded', ...fact, won: false }, target, alliance.members, false);
    return;
  }
  command(game, context, operation, here);
  const brought = { ...operation.brought };
  context.emit({ type: 'operationStruck', ...fact, brought }, staging, alliance.members);
}

/**
 * Who brought his share is thanked by the others who came; who did not is named, and remembered, the less
 * when he said why before the day.
 */
function reckon(game: Game, context: TurnContext, alliance: Alliance, operation: Operation): void {
  const { rules } = context;
  const { id, quotas, staging } = operation;
  const broughtBy = (member: FactionId) => operation.brought[member] ?? 0;
  const came = alliance.members.filter((member) => broughtBy(member) > 0);
  const lacking = alliance.members.filter((member) =>
    isShort(rules, quotas[member] ?? 0, broughtBy(member)),
  );
  if (lacking.length > 0) bind(game, rules, alliance, 'quotasShort', lacking.length);
  else if (came.length > 1) bind(game, rules, alliance, 'struckTogether');
  for (const member of alliance.members) {
    const brought = broughtBy(member);
    const owed = quotas[member] ?? 0;
    credit(game, rules, member, 'given', 'strength', strengthPoints(context, brought));
    const short = lacking.includes(member);
    const kind = short ? (operation.excuses?.[member] ? 'excused' : 'abandoned') : 'helped';
    if (short || brought > 0) {
      for (const other of came) {
        if (other !== member) remember(game, rules, other, member, kind, id);
      }
    }
    if (!short) continue;
    const fact = { type: 'quotaShort', alliance: alliance.id, operation: id } as const;
    context.emit({ ...fact, member, owed, brought }, staging, alliance.members, false);
  }
}

function strengthPoints({ rules }: TurnContext, brought: number): number {
  return scale(brought, rules.numbers.operations.strengthShare);
}

/** One command: one route for all, warships to the assault, the rest out of harm's way. */
function command(
  game: Game,
  { rules }: TurnContext,
  { target, staging }: Operation,
  fleets: readonly Fleet[],
): void {
  const route = commonRoute(game, staging, target, fleets);
  if (route === null) return;
  for (const fleet of fleets) {
    const orders = required(fleet.command, `command of ${fleet.id}`);
    orders.route = [...route];
    orders.stance = battleStance(isArmed(game, rules, fleet));
    const { mission } = orders;
    const serves = 'world' in mission && game.worlds[mission.world]?.system === target;
    if (!serves) orders.mission = { kind: 'none' };
  }
}

/**
 * The shortest way that is open to all who go, around worlds of their enemies where there is one:
 * those would break up the convoy.
 */
function commonRoute(
  game: Game,
  staging: SystemId,
  target: SystemId,
  fleets: readonly Fleet[],
): SystemId[] | null {
  const place = { kind: 'system', system: staging } as const;
  const goers = [...new Set(fleets.map(({ faction }) => faction))].sort();
  const [first] = goers;
  if (first === undefined) return null;
  const traveller = { faction: first, armed: true, cloaked: false };
  const captains = goers.map((faction) => ({ faction, papers: papersOf(game, faction) }));
  const isClosed = (system: SystemId) =>
    captains.some(({ faction, papers }) => borderOf(game, faction, system, papers) !== null);
  const isHostile = (system: SystemId) =>
    ownedWorlds(game, system).some(
      ({ owner }) => owner !== null && goers.some((faction) => atWar(game, faction, owner)),
    );
  return (
    routeFrom(game, place, target, traveller, (system) => isClosed(system) || isHostile(system)) ??
    routeFrom(game, place, target, traveller, isClosed) ??
    routeFrom(game, place, target, traveller)
  );
}
