import { textCache } from '../../../lib/cache';
import { divide, permilleOf, scale } from '../../../lib/integers';
import { type Luck, luckAgain } from '../../../lib/luck';
import { type Term, term } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { WorldId } from '../../../state/ids';
import type { Movement } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { garrisonLimit, recruitsOf } from '../../ground/defences';
import { exchangeFire, type GroundSetup, groundDefence } from '../../ground/ground';
import { millionsOn } from './movementLookup';

/** How a month of an uprising ended; `end` null: it goes on. */
export interface Clash {
  readonly arms: number;
  readonly garrison: number;
  readonly end: 'won' | 'lost' | null;
}

/**
 * How many take up arms on a world, with its terms, in points of strength: what any world finds, and of those who stand by
 * the movement so many; the more radical they are, the more.
 * @source invented
 */
export function armsTerms(rules: Ruleset, movement: Movement, world: World): Term[] {
  const { base, risers } = rules.numbers.movements.rising;
  const behind = scale(
    millionsOn(world, movement.species),
    10 * (movement.worlds[world.id]?.support ?? 0),
  );
  const people = scale(behind, risers);
  const ardent = divide((base + people) * movement.radicalism, 200);
  return [
    ...term('rising.base', base),
    ...term('rising.people', people),
    ...term('rising.ardent', ardent),
  ];
}

/** The two sides on a world: who rose, and the garrison with those of other peoples who stand by the ruler. */
export function clashSetup(
  realm: Realm,
  rules: Ruleset,
  { species }: Movement,
  world: World,
  arms: number,
): GroundSetup {
  const people = world.people.filter((each) => each.species !== species);
  const defence = groundDefence(realm, rules, { ...world, people }, world.garrison);
  return {
    troops: arms,
    garrison: world.garrison,
    attack: arms,
    defence,
    luck: realm.luck,
    terms: [
      ...term('rising.arms', arms),
      ...term('ground.garrison', -world.garrison),
      ...term('ground.militia', -Math.max(0, defence - world.garrison), world.id),
    ],
  };
}

/**
 * A month of fighting between those who rose and the garrison. A side is broken when little is left of it
 * beside the other.
 * @source invented
 */
export function clash(rules: Ruleset, setup: GroundSetup, luck: Luck | null): Clash {
  const { rounds, routed } = rules.numbers.movements.rising;
  const { attack, defence } = exchangeFire(setup, luck, rules, rounds);
  const garrison = divide(setup.garrison * defence, setup.defence);
  if (defence <= scale(attack, routed)) return { arms: attack, garrison: 0, end: 'won' };
  if (attack <= scale(defence, routed)) return { arms: 0, garrison, end: 'lost' };
  return { arms: attack, garrison, end: null };
}

/** The odds of an uprising on a world, from the code that decides it. */
export interface RisingForecast {
  /** Chance that it wins within `months`, and that it is put down, in permille. */
  readonly won: number;
  readonly lost: number;
  readonly terms: readonly Term[];
}

const draws = 40;
const months = 12;

/** The odds of an uprising, with as many under arms as there are or would be. */
export function forecastRising(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  world: World,
  full: number,
): RisingForecast {
  const arms = movement.worlds[world.id]?.arms ?? full;
  const setup = clashSetup(realm, rules, movement, world, arms);
  const count = setup.luck === 'none' ? 1 : draws;
  let [won, lost] = [0, 0];
  for (let draw = 0; draw < count; draw++) {
    const end = fought(rules, setup, full, world, draw, garrisonLimit(realm, rules, world));
    if (end === 'won') won += 1;
    if (end === 'lost') lost += 1;
  }
  return { won: permilleOf(won, count), lost: permilleOf(lost, count), terms: setup.terms };
}

/** The same lots are drawn for every answer that is weighed: made once for the worlds that are looked at. */
const lots = textCache<(() => Luck)[]>(8);

function lotOf(world: WorldId, draw: number, month: number): Luck {
  let drawn = lots.get(world);
  if (drawn === undefined) {
    drawn = [];
    lots.set(world, drawn);
  }
  const at = draw * months + month;
  drawn[at] ??= luckAgain('forecast', month, 'uprising', world, String(draw));
  return drawn[at]();
}

function fought(
  rules: Ruleset,
  setup: GroundSetup,
  full: number,
  world: World,
  draw: number,
  most: number,
): Clash['end'] {
  const { recruits: joining } = rules.numbers.movements.rising;
  const isCalm = world.unrest < rules.numbers.peoples.unrestHalves;
  const recruits = isCalm ? recruitsOf(rules, world) : 0;
  let [arms, garrison] = [setup.attack, setup.garrison];
  const militia = setup.defence - setup.garrison;
  for (let month = 0; month < months; month++) {
    const luck = lotOf(world.id, draw, month);
    const now = {
      ...setup,
      troops: arms,
      attack: arms,
      garrison,
      defence: Math.max(0, garrison + militia),
    };
    const { end, ...left } = clash(rules, now, luck);
    if (end !== null) return end;
    arms = Math.min(Math.max(full, left.arms), left.arms + scale(full, joining));
    // Month by month the garrison is recruited, as in any other.
    garrison = Math.max(left.garrison, Math.min(most, left.garrison + recruits));
  }
  return null;
}
