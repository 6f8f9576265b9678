import { clamp, divide, permilleOf, scale } from '../../lib/integers';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import {
  type Alliance,
  type AllianceBond,
  type AllianceLevel,
  allianceLevels,
  type BondKind,
} from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { bounded } from './bounded';

/**
 * How closely the members of an alliance hold together, from 0 to 100, by what they have gone
 * through. Everybody knows it.
 * @source invented
 */
export function cohesionTerms(rules: Ruleset, { bonds = [] }: Alliance, turn: number): Term[] {
  return bounded('cohesion.bound', 0, 100, [
    ...term('cohesion.base', rules.numbers.cohesion.base),
    ...bonds.flatMap((bond) => term(`cohesion.${bond.kind}`, bondPoints(rules, bond, turn))),
  ]);
}

/** How closely members hold together, from 0 to 100. */
export function cohesionOf(rules: Ruleset, alliance: Alliance, turn: number): number {
  return total(cohesionTerms(rules, alliance, turn));
}

/** What is left of a bond on a turn, in points: whole for a month, then it fades evenly to nothing. */
export function bondPoints({ numbers }: Ruleset, bond: AllianceBond, turn: number): number {
  const { span } = numbers.cohesion;
  const left = clamp(bond.turn + span + 1 - turn, 0, span);
  const faded = divide(Math.abs(bond.points) * left, span);
  return bond.points < 0 && faded > 0 ? -faded : faded;
}

/**
 * Writes down a deed that binds members or parts them. Of what binds, each further deed counts the
 * less the more of its kind is remembered: nobody is bound by small change.
 * @source invented
 */
export function bind(
  { turn }: Realm,
  rules: Ruleset,
  alliance: Alliance,
  kind: BondKind,
  times = 1,
): void {
  const { points, most } = rules.numbers.cohesion;
  const held = alliance.bonds?.find((bond) => bond.kind === kind);
  const kept = held ? bondPoints(rules, held, turn) : 0;
  const whole = points[kind] * times;
  const room = permilleOf(most[kind] - Math.abs(kept), most[kind]);
  const added = whole > 0 ? scale(whole, room) : whole;
  tie(alliance, kind, kept + added, most[kind], turn, kept === 0 ? turn : (held?.since ?? turn));
}

/**
 * Writes down what goes on this month: by a point it comes nearer to what it is worth.
 * @source invented
 */
export function keepBond(
  { turn }: Realm,
  rules: Ruleset,
  alliance: Alliance,
  kind: BondKind,
  worth: number,
): void {
  const { points, most } = rules.numbers.cohesion;
  const held = alliance.bonds?.find((bond) => bond.kind === kind);
  const kept = held ? bondPoints(rules, held, turn) : 0;
  const pace = Math.abs(points[kind]);
  const aim = clamp(worth, -most[kind], most[kind]);
  const next = kept + clamp(aim - kept, -pace, pace);
  tie(alliance, kind, next, most[kind], turn, kept === 0 ? turn : (held?.since ?? turn));
}

function tie(
  alliance: Alliance,
  kind: BondKind,
  points: number,
  most: number,
  turn: number,
  since: number,
): void {
  const others = (alliance.bonds ?? []).filter((bond) => bond.kind !== kind);
  const worth = clamp(points, -most, most);
  const bonds = worth === 0 ? others : [...others, { kind, since, turn, points: worth }];
  if (bonds.length > 0) alliance.bonds = bonds;
  else delete alliance.bonds;
}

/** How many levels up an alliance stands: 0 where members share sight and passage only. */
export function stepOf(level: AllianceLevel | null | undefined): number {
  return level ? allianceLevels.indexOf(level) + 1 : 0;
}

/** Whether members of an alliance are bound by a level, or by one above it. */
export function isBoundBy({ charter }: Pick<Alliance, 'charter'>, level: AllianceLevel): boolean {
  return stepOf(charter.level) >= stepOf(level);
}

/** The level above the one an alliance stands at; null at the highest. */
export function levelAbove({ charter }: Pick<Alliance, 'charter'>): AllianceLevel | null {
  return allianceLevels[stepOf(charter.level)] ?? null;
}

/** Why an alliance cannot be bound by a level, or loosened to it (null: to none); null when it can. */
export function levelRefusal(
  rules: Ruleset,
  alliance: Alliance,
  level: AllianceLevel | null,
  turn: number,
): Refusal | null {
  const [now, then] = [stepOf(alliance.charter.level), stepOf(level)];
  if (then === now) return refuse('nothingChanges');
  if (then < now || level === null) return null;
  if (then > now + 1) return refuse('levelBySteps');
  const cohesion = cohesionOf(rules, alliance, turn);
  const needed = rules.numbers.cohesion.level[level];
  return cohesion < needed ? refuse('cohesionShort', { cohesion, needed }) : null;
}
