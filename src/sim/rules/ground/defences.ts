import { permilleOf, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { worldModifiers } from '../figures/modifiers';

/** The hit points of a world's orbital defences when whole. */
export function maxDefences(realm: Realm, rules: Ruleset, world: World): number {
  if (world.owner === null || world.development === 'none') return 0;
  const base = rules.numbers.defences[world.development];
  return Math.max(0, worldModifiers(realm, rules, world).apply('batteries', base));
}

/** The terms of `maxDefences`; nobody's worlds have none. */
export function defenceTerms(realm: Realm, rules: Ruleset, world: World): Term[] {
  if (world.owner === null || world.development === 'none') return [];
  const base: Term = {
    label: `defences.${world.development}`,
    amount: rules.numbers.defences[world.development],
  };
  return worldModifiers(realm, rules, world).explain('batteries', [base]);
}

/** Points of the shield that covers a world's batteries in battle, restored every turn. */
export function planetaryShields(realm: Realm, rules: Ruleset, world: World): number {
  return Math.max(0, worldModifiers(realm, rules, world).apply('planetaryShields', 0));
}

/** The most troops a world houses, in points of strength. */
export function garrisonLimit(realm: Realm, rules: Ruleset, world: World): number {
  const { amount } = barracks(rules, world);
  return Math.max(0, worldModifiers(realm, rules, world).apply('garrisonLimit', amount));
}

/** The terms of `garrisonLimit`. */
export function garrisonLimitTerms(realm: Realm, rules: Ruleset, world: World): Term[] {
  return worldModifiers(realm, rules, world).explain('garrisonLimit', [barracks(rules, world)]);
}

/** A month of a garrison: recruits come from the people; a world in open unrest gives none. A full house keeps what it has. */
export function recruit(realm: Realm, rules: Ruleset, world: World): void {
  if (world.unrest >= rules.numbers.peoples.unrestHalves) return;
  const room = garrisonLimit(realm, rules, world) - world.garrison;
  if (room > 0) world.garrison += Math.min(room, recruitsOf(rules, world));
}

/** Points of troops a month that a garrison recruits while there is room: nobody in bondage bears arms for his master. */
export function recruitsOf(rules: Ruleset, world: World): number {
  return Math.max(1, total(recruitTerms(rules, world)));
}

/** The terms of `recruitsOf`; a garrison finds a point a month in any case. */
export function recruitTerms({ numbers }: Ruleset, { people }: World): Term[] {
  const all = numbers.ground.garrisonRegrowth;
  let everyone = 0;
  let bound = 0;
  for (const { millions, status } of people) {
    everyone += millions;
    if (status === 'enslaved') bound += millions;
  }
  const missing = scale(all, permilleOf(bound, everyone));
  return [...term('recruits.people', all), ...term('recruits.bondage', -missing)];
}

function barracks(rules: Ruleset, world: World): Term {
  const { garrisonOutpost, garrisonDeveloped } = rules.numbers.ground;
  return world.development === 'developed'
    ? { label: 'garrison.developed', amount: garrisonDeveloped }
    : { label: 'garrison.outpost', amount: garrisonOutpost };
}

/**
 * Strength of the people who take up arms beside the garrison. They fight for a ruler they stand
 * by, and for themselves when they are free; nobody in bondage fights for his master.
 * @source invented
 */
export function militia(realm: Realm, rules: Ruleset, world: World): number {
  const base = total(volunteers(rules, world));
  return Math.max(0, worldModifiers(realm, rules, world).apply('militia', base));
}

/** The terms of `militia`. */
export function militiaTerms(realm: Realm, rules: Ruleset, world: World): Term[] {
  return worldModifiers(realm, rules, world).explain('militia', volunteers(rules, world));
}

/**
 * Strength of the people in bondage who rise beside whoever lands to free them: the less they stand by
 * their master, the more.
 * @source invented
 */
export function risersOn(rules: Ruleset, world: World): number {
  if (world.owner === null) return 0;
  let millions = 0;
  for (const people of world.people) if (people.status === 'enslaved') millions += people.millions;
  const all = scale(millions, rules.numbers.ground.militiaPerBillion);
  return Math.floor((all * (100 - world.loyalty)) / 100);
}

function volunteers(rules: Ruleset, world: World): Term[] {
  const loyalty = world.owner === null ? 100 : world.loyalty;
  let millions = 0;
  for (const people of world.people) {
    if (world.owner === null || people.status !== 'enslaved') millions += people.millions;
  }
  const all = scale(millions, rules.numbers.ground.militiaPerBillion);
  const willing = Math.floor((all * loyalty) / 100);
  const base: Term[] = [{ label: 'militia.population', amount: all }];
  if (willing !== all) base.push({ label: 'militia.loyalty', amount: willing - all });
  return base;
}
