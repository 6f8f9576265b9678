import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { worldsUnder } from '../chart/worlds';
import { spendingRefusal } from '../deals/setAside';
import { isHomeless } from '../traits';
import { atWar } from './relations';

/**
 * Whether a power is a rebellion: it needs no home, or goes on as those who rose, and is no state yet.
 * @source seed 8
 */
export function isRebellion(realm: Realm, rules: Ruleset, power: FactionId): boolean {
  const faction = realm.factions[power];
  if (!faction?.alive || faction.stateSince !== undefined) return false;
  return faction.risen !== undefined || isHomeless(realm, rules, power);
}

/** Why a court cannot recognise a power; null when it can. Nobody recognises those who hold nothing, or whom he fights. */
export function recognitionRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  power: FactionId,
): Refusal | null {
  if (power === by || !isRebellion(realm, rules, power)) return refuse('noRebels');
  if (atWar(realm, by, power)) return refuse('recogniseFoe', { faction: power });
  if (realm.factions[power]?.recognised?.includes(by)) return refuse('recognisedAlready');
  if (portsOf(realm, power) === 0) return refuse('nothingToRecognise', { faction: power });
  return spendingRefusal(realm, by, 'influence', rules.numbers.recognition.price);
}

/** Developed worlds, as far as one knows. */
function portsOf(realm: Realm, power: FactionId): number {
  return worldsUnder(realm, power).filter(({ development }) => development === 'developed').length;
}

/**
 * How far a rebellion is a state, in points with their terms: what it holds, and the courts that recognise it and are not at
 * war with it.
 * @source invented
 */
export function statehoodTerms(realm: Realm, rules: Ruleset, power: FactionId): Term[] {
  const { world, court } = rules.numbers.recognition.statehood;
  const courts = (realm.factions[power]?.recognised ?? []).filter(
    (by) => realm.factions[by]?.alive && !atWar(realm, by, power),
  );
  return [
    ...term('statehood.worlds', world * portsOf(realm, power)),
    ...term('statehood.courts', court * courts.length),
  ];
}

/** Whether a rebellion has come to be a state. */
export function isStateNow(realm: Realm, rules: Ruleset, power: FactionId): boolean {
  const { leastWorlds, enough } = rules.numbers.recognition.statehood;
  if (!isRebellion(realm, rules, power) || realm.factions[power]?.capital === null) return false;
  return (
    portsOf(realm, power) >= leastWorlds && total(statehoodTerms(realm, rules, power)) >= enough
  );
}
