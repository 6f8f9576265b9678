import type { Reason, Ship, ShipClass, SystemId, World } from '../../sim';
import { buildableShips, greatest, refitCost, shipsOf, yardLevel } from '../../sim';
import { split } from '../core/fleets';
import { type Force, isFighting, standsIn } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { affords, bears, type Purse, pay } from '../growth/production/purse';

/** Power of a new class, in permille of the old one's, from which a hull is worth the yard's time. */
const worthwhile = 1250;
/** Hulls a yard has in hand at a time. */
const atOnce = 2;

/** Has yards turn old warships in their orbit, which nobody needs now, into better ones before they go on. */
export function refit(planner: Planner, situation: Situation, purse: Purse): void {
  for (const yard of situation.developed) {
    if (yardLevel(planner.rules, yard) === 0) continue;
    if ((situation.hostile.get(yard.system) ?? 0) > 0) continue;
    const hulls = hullsAt(planner, situation, yard.system);
    if (hulls.length > 0) modernise(planner, situation, yard, hulls, purse);
  }
}

/** A ship in orbit that may be given to the yard, with its fleet. */
interface Hull {
  readonly ship: Ship;
  readonly force: Force;
}

function hullsAt({ view, rules }: Planner, { forces }: Situation, system: SystemId): Hull[] {
  return forces
    .filter((force) => force.kind === 'war' && !force.busy && standsIn(force, system))
    .flatMap((force) => shipsOf(view, force.fleet).map((ship) => ({ ship, force })))
    .filter(({ ship }) => isFighting(rules.shipClasses[ship.class]?.role ?? 'scout'));
}

function modernise(
  planner: Planner,
  situation: Situation,
  yard: World,
  hulls: readonly Hull[],
  purse: Purse,
): void {
  const { view, rules } = planner;
  const classes = buildableShips(view, rules, yard).flatMap((id) => rules.shipClasses[id] ?? []);
  let taken = (yard.works?.queue ?? []).filter(({ kind }) => kind === 'refit').length;
  for (const { ship, force } of hulls) {
    if (taken >= atOnce) return;
    const to = successorOf(planner, ship, classes);
    if (to === null || !bearsMore(planner, purse, ship, to)) continue;
    const cost = refitCost(view, rules, yard, ship.class, to.id);
    if (!affords(purse, cost)) continue;
    const reason = because('refit', { ship: ship.name, class: to.id, world: yard.id });
    const order = { type: 'enqueueRefit', world: yard.id, ship: ship.id, class: to.id } as const;
    if (!planner.give(order, reason)) continue;
    pay(purse, cost);
    putFirst(planner, yard, taken, reason);
    taken += 1;
    stayBehind(planner, situation, force, ship, reason);
  }
}

/** A refit is done in a month or two: what waits in the queue for materials lets it pass. */
function putFirst(planner: Planner, yard: World, position: number, reason: Reason): void {
  const item = planner.view.worlds[yard.id]?.works?.queue.at(-1);
  if (item === undefined) return;
  planner.give({ type: 'reorderQueue', world: yard.id, item: item.id, position }, reason);
}

/** Who is in the yard's hands stays there; the rest of its fleet is free to go. */
function stayBehind(
  planner: Planner,
  situation: Situation,
  force: Force,
  ship: Ship,
  reason: Reason,
): void {
  const parted =
    force.fleet.ships.length > 1 ? split(planner, situation, force, [ship.id], reason) : null;
  (parted ?? force).busy = true;
}

function bearsMore(planner: Planner, purse: Purse, ship: Ship, { upkeep }: ShipClass): boolean {
  const before = planner.rules.shipClasses[ship.class]?.upkeep ?? upkeep;
  const latinum = Math.max(0, upkeep.latinum - before.latinum);
  const dilithium = Math.max(0, upkeep.dilithium - before.dilithium);
  if (!bears(planner, purse, { ...upkeep, latinum, dilithium })) return false;
  purse.balance.latinum -= latinum;
  purse.balance.dilithium -= dilithium;
  return true;
}

/** Keeps fleets where they are whose ships a yard works on, as long as no enemy comes there. */
export function holdForRefit({ view }: Planner, situation: Situation): void {
  const inHand = new Set(
    situation.developed.flatMap(({ works }) =>
      (works?.queue ?? []).flatMap(({ ship }) => ship ?? []),
    ),
  );
  if (inHand.size === 0) return;
  for (const force of situation.forces) {
    if ((situation.hostile.get(force.system) ?? 0) > 0) continue;
    if (force.fleet.ships.some((id) => inHand.has(id) && view.ships[id])) force.busy = true;
  }
}

/** The best class that a ship could become, if it is worth it; null otherwise. */
function successorOf(
  { rules }: Planner,
  ship: Ship,
  classes: readonly ShipClass[],
): ShipClass | null {
  const old = rules.shipClasses[ship.class];
  if (!old) return null;
  const open = classes.filter(({ id, role }) => id !== old.id && role === old.role);
  const best = greatest(open, powerOf);
  return best !== null && powerOf(best) * 1000 >= powerOf(old) * worthwhile ? best : null;
}

/** What a class is worth in a line of battle, by its fire and what it stands. */
function powerOf({ attack, shots, accuracy, hull, shields }: ShipClass): number {
  return Math.floor(Math.sqrt(attack * shots * accuracy * (hull + shields)));
}
