import { divide, permilleOf, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Agent, CovertKind } from '../../state/agent';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { covertDefinitions } from './covert/kinds';
import { limited } from './limited';
import { victimAt, worldOfStation } from './stations';
import { suspicionBetween, suspicionPoints } from './suspicion';
import { vigilanceOf } from './vigilance';

/**
 * Chance in permille that a covert mission works, with its terms, as things stand at the station of an agent.
 * @source invented
 */
export function oddsTerms(
  realm: Realm,
  rules: Ruleset,
  agent: Agent,
  kind: CovertKind,
  target: string | null,
): Term[] {
  const { odds, missions } = rules.numbers.intelligence;
  const victim = victimAt(realm, agent.station);
  if (victim === null) return term('odds.base', 1000);
  const terms = [
    ...term('odds.base', missions[kind].base),
    ...term('odds.skill', odds.skill * agent.skill, agent.id),
    ...term('odds.cover', odds.cover * (agent.cover - half)),
    ...term('odds.vigilance', odds.vigilance * vigilanceOf(realm, rules, victim), victim),
    ...term('odds.suspicion', odds.suspicion * suspected(realm, rules, victim, agent.faction)),
    ...placeTerms(realm, rules, agent),
    ...(covertDefinitions[kind].odds?.({ realm, rules, agent, victim }, target) ?? []),
  ];
  return limited(terms, odds.least, odds.most);
}

/** A cover that neither helps nor hurts. */
const half = 50;

/**
 * Chance in permille that a covert mission that does not work is found out, with its terms.
 * @source invented
 */
export function riskTerms(realm: Realm, rules: Ruleset, agent: Agent): Term[] {
  const { risk } = rules.numbers.intelligence;
  const victim = victimAt(realm, agent.station);
  if (victim === null) return [];
  const terms = [
    ...term('odds.base', risk.base),
    ...term('odds.cover', risk.cover * agent.cover),
    ...term('odds.vigilance', risk.vigilance * vigilanceOf(realm, rules, victim), victim),
    ...term('odds.suspicion', risk.suspicion * suspected(realm, rules, victim, agent.faction)),
  ];
  return limited(terms, risk.least, risk.most);
}

/** How a mission may end, in permille; together 1000. */
export interface CovertOdds {
  readonly worked: number;
  /** It does not work, and nobody is found. */
  readonly failed: number;
  readonly found: number;
}

/** How a covert mission may end as things stand. */
export function covertOdds(
  realm: Realm,
  rules: Ruleset,
  agent: Agent,
  kind: CovertKind,
  target: string | null,
): CovertOdds {
  const worked = total(oddsTerms(realm, rules, agent, kind, target));
  const found = scale(1000 - worked, total(riskTerms(realm, rules, agent)));
  return { worked, failed: 1000 - worked - found, found };
}

function suspected(realm: Realm, rules: Ruleset, victim: FactionId, culprit: FactionId): number {
  const suspicion = suspicionBetween(realm, victim, culprit);
  return suspicion ? suspicionPoints(realm, rules, suspicion) : 0;
}

/** What the place does: who guards it, and who would help. */
function placeTerms(realm: Realm, { numbers }: Ruleset, { station, faction }: Agent): Term[] {
  const { odds } = numbers.intelligence;
  const id = worldOfStation(realm, station, faction);
  const world = id === null ? undefined : realm.worlds[id];
  if (!world) return [];
  const species = realm.factions[faction]?.species;
  const kin = share(world, (each) => each.species === species);
  const bound = share(world, ({ status }) => status === 'enslaved');
  return [
    ...term('odds.garrison', Math.max(odds.mostGarrison, odds.garrison * world.garrison), world.id),
    ...term('odds.kin', divide(odds.kin * kin, 1000)),
    ...term('odds.bound', divide(odds.bound * bound, 1000)),
  ];
}

function share({ people }: World, counts: (each: World['people'][number]) => boolean): number {
  let [some, all] = [0, 0];
  for (const each of people) {
    all += each.millions;
    if (counts(each)) some += each.millions;
  }
  return all === 0 ? 0 : permilleOf(some, all);
}
