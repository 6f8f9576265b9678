import { clamp } from '../../../lib/integers';
import { idsOf } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { WorldId } from '../../../state/ids';
import {
  type Movement,
  type MovementStep,
  type MovementWorld,
  movementSteps,
} from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import type { RealmIndex } from '../../economy/realmIndex';
import { radicalismTerms } from './answerTerms';
import { homesUnder } from './demands';
import { stepRank, topSupport } from './movementLookup';
import { supportTerms } from './support';

/**
 * A movement a month later: support comes nearer to what it grows towards on every world, and the movement
 * takes a step, falls back or comes to nothing. The movement itself stays as it is.
 * @source invented
 */
export function monthLater(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  homes: readonly World[] = homesUnder(realm, rules, movement.ruler, movement.species),
  realmIndex?: RealmIndex,
): Movement {
  const worlds: Record<WorldId, MovementWorld> = {};
  for (const world of homes) {
    const before = movement.worlds[world.id] ?? { support: 0 };
    const aim = clamp(total(supportTerms(realm, rules, movement, world, realmIndex)), 0, 100);
    worlds[world.id] = { ...before, support: drifted(rules, movement, before.support, aim) };
  }
  const radicalism = clamp(
    movement.radicalism + total(radicalismTerms(realm, rules, movement)),
    0,
    100,
  );
  return stepped(realm, rules, { ...movement, worlds, radicalism });
}

/** Who is watched gains ground more slowly. */
function drifted({ numbers }: Ruleset, { answer }: Movement, now: number, aim: number): number {
  const { rise, ease, answers } = numbers.movements;
  const slowed = answer?.kind === 'watch' ? rise - answers.watch.slows : rise;
  return now < aim ? Math.min(aim, now + slowed) : Math.max(aim, now - ease);
}

function stepped(realm: Realm, rules: Ruleset, movement: Movement): Movement {
  const { steps, slack, ends, months } = rules.numbers.movements;
  const { step, since } = movement;
  if (realm.turn - since < months) return movement;
  const top = topSupport(movement);
  const next = movementSteps[stepRank(step) + 1];
  if (next !== undefined && top >= steps[next] && mayStep(realm, movement, next, steps[next])) {
    return { ...movement, step: next, since: realm.turn };
  }
  if (step === 'uprising') return movement;
  const before = movementSteps[stepRank(step) - 1];
  if (before !== undefined && top < steps[step] - slack) {
    return { ...movement, step: before, since: realm.turn };
  }
  // What is fed or promised does not end: it waits.
  const isOver = step === 'murmurs' && top < ends && movement.answer?.kind !== 'grant';
  return isOver ? { ...movement, over: { how: 'faded', on: realm.turn } } : movement;
}

function mayStep(realm: Realm, movement: Movement, next: MovementStep, from: number): boolean {
  return next !== 'uprising' || risingWorlds(realm, movement, from).length > 0;
}

/** Worlds on which a movement has support enough to rise, in order of id. Nobody rises against his own kin in their seat. */
export function risingWorlds(realm: Realm, movement: Movement, from: number): WorldId[] {
  const ruler = realm.factions[movement.ruler];
  return idsOf(movement.worlds).filter(
    (id) =>
      (movement.worlds[id]?.support ?? 0) >= from &&
      !(ruler?.capital === id && ruler.species === movement.species),
  );
}
