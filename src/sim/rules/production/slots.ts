import { compareIds } from '../../lib/ordered';
import { type Term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { BuildingId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { ItemId, QueueItem, World } from '../../state/world';
import { worldModifiers } from '../figures/modifiers';

/**
 * Building slots of a world, with their terms. Outposts have none.
 * @source invented
 */
export function slotTerms(realm: Realm, rules: Ruleset, world: World): Term[] {
  if (world.development !== 'developed') return [];
  return worldModifiers(realm, rules, world).explain('slots', slotsOfSize(rules, world));
}

function slotsOfSize(rules: Ruleset, world: World): Term[] {
  const { slotsBase, slotsPerSize } = rules.numbers.production;
  return [
    { label: 'slots.base', amount: slotsBase },
    { label: 'slots.size', amount: slotsPerSize * world.size },
  ];
}

/**
 * Building slots that are neither built on nor spoken for by the queue, or by what was ordered
 * `before` an entry of it; never negative.
 */
export function freeSlots(
  realm: Realm,
  rules: Ruleset,
  world: World,
  before: ItemId | null = null,
): number {
  if (world.development !== 'developed') return 0;
  const base = total(slotsOfSize(rules, world));
  const slots = worldModifiers(realm, rules, world).apply('slots', base);
  return Math.max(
    0,
    slots - slotsUsed(rules, world.buildings) - slotsPlanned(rules, world, before),
  );
}

/** Whether an entry was ordered before another, whatever their places in queues; null: it was. */
export function isBefore({ id }: QueueItem, other: ItemId | null): boolean {
  return other === null || compareIds(id, other) < 0;
}

/** Slots that a set of buildings takes. */
export function slotsUsed(rules: Ruleset, buildings: readonly BuildingId[]): number {
  return buildings.reduce((used, id) => used + (rules.buildings[id]?.slots ?? 1), 0);
}

/** A queued building takes its slot at once; one that replaces another only what it takes more. */
function slotsPlanned(rules: Ruleset, world: World, before: ItemId | null): number {
  let planned = 0;
  for (const item of world.works?.queue ?? []) {
    if (item.kind === 'building' && isBefore(item, before))
      planned += slotsNeeded(rules, item.what);
  }
  return planned;
}

/** Free slots a building needs: its own, less those of the building it replaces. */
export function slotsNeeded(rules: Ruleset, id: BuildingId): number {
  const building = rules.buildings[id];
  if (!building) return 0;
  const replaced = building.replaces === null ? undefined : rules.buildings[building.replaces];
  return Math.max(0, building.slots - (replaced?.slots ?? 0));
}

/** The level of the best shipyard on a world, 0 to 3. */
export function yardLevel(rules: Ruleset, world: World): number {
  return world.buildings.reduce((best, id) => Math.max(best, rules.buildings[id]?.yard ?? 0), 0);
}

/** The level of the best drydock on a world, 0 for none. */
export function drydockLevel(rules: Ruleset, world: World): number {
  return world.buildings.reduce((best, id) => Math.max(best, rules.buildings[id]?.drydock ?? 0), 0);
}
