import type { Alliance, Discontent, DiscontentStage } from '../../state/alliance';
import { discontentStages } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { contentmentOf } from './contentment';

/** How far a member's discontent has gone, and since when; null for one who is content, and for outsiders. */
export function discontentOf({ council }: Alliance, member: FactionId): Discontent | null {
  return council?.discontent?.[member] ?? null;
}

/** How many steps a stage of discontent is from content. */
export function stepsOf(stage: DiscontentStage | null): number {
  return stage === null ? 0 : discontentStages.indexOf(stage) + 1;
}

/** Whether a member's discontent has gone as far as a stage, or further. */
export function discontentReaches(
  alliance: Alliance,
  member: FactionId,
  stage: DiscontentStage,
): boolean {
  return stepsOf(discontentOf(alliance, member)?.stage ?? null) >= stepsOf(stage);
}

/** Whether a member holds its fleets home and owes no quota: from obstruction on, until it is heard. */
export function obstructs(alliance: Alliance, member: FactionId): boolean {
  return discontentReaches(alliance, member, 'obstructing');
}

/** Contentment below which a member's discontent goes as far as a stage. */
export function stageBelow({ numbers }: Ruleset, stage: DiscontentStage): number {
  return numbers.alliance.discontent.below[stage];
}

/**
 * How far a member's discontent goes this month: a step further where contentment is below the next
 * stage for some months, a step back where it is above the one it stands at by a margin. Who gave an
 * ultimatum or notice has gone so far, whatever it feels.
 * @source invented
 */
export function nextDiscontent(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
): Discontent | null {
  const now = discontentOf(alliance, member);
  const steps = stepsOf(now?.stage ?? null);
  const next = Math.max(stepTaken(realm, rules, alliance, member), declared(alliance, member));
  if (next === steps) return now;
  const stage = discontentStages[next - 1];
  return stage === undefined ? null : { stage, since: realm.turn };
}

/** Where feeling alone would take it: one step at a time, and never out of the alliance. */
function stepTaken(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): number {
  const { relief, patience } = rules.numbers.alliance.discontent;
  const now = discontentOf(alliance, member);
  const steps = stepsOf(now?.stage ?? null);
  const contentment = contentmentOf(realm, rules, alliance, member);
  const last = stepsOf('ultimatum');
  const held = now?.stage === 'leaving' ? 'ultimatum' : now?.stage;
  if (held && contentment >= stageBelow(rules, held) + relief) return Math.min(steps, last) - 1;
  const further = discontentStages[steps];
  const isRipe = now === null || realm.turn - now.since >= patience;
  const falls = further !== undefined && steps < last && contentment < stageBelow(rules, further);
  return Math.min(last, falls && isRipe ? steps + 1 : steps);
}

/** What it has told everybody: that it leaves, or that it will unless it has its way. */
function declared({ council }: Alliance, member: FactionId): number {
  if (council?.notices[member] !== undefined) return stepsOf('leaving');
  const threatens = council?.agenda.some(({ by, ultimatum }) => by === member && ultimatum);
  return threatens ? stepsOf('ultimatum') : 0;
}
