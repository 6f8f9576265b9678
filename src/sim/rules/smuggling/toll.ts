import { clamp, divide, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { isCutOff, sealsOn } from './seals';

/**
 * What smugglers take of every deal with the market, in permille, with its terms; nothing from who is not cut off. The closer his
 * ports are watched, in the mean, the more.
 * @source invented
 */
export function tollTerms(realm: Realm, rules: Ruleset, faction: FactionId): Term[] {
  if (!isCutOff(realm, faction)) return [];
  const { toll } = rules.numbers.smuggling;
  const seals = sealsOn(realm, faction);
  const watched = seals.reduce((sum, { watch }) => sum + watch, 0);
  const mean = divide(Math.max(0, watched), seals.length);
  const byWatch = clamp(scale(mean, toll.watch), 0, toll.most - toll.base);
  return [...term('toll.base', toll.base), ...term('toll.watch', byWatch)];
}

/** The total of `tollTerms`. */
export function tollOf(realm: Realm, rules: Ruleset, faction: FactionId): number {
  return total(tollTerms(realm, rules, faction));
}
