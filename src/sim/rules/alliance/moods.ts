import { type Statement, statement } from '../../lib/statement';
import type { Alliance, Division, Motion, MotionKind, MotionTerms } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { supposeStill } from '../diplomacy/supposeStill';
import { definitionOf } from './agenda';
import { contentmentOf } from './contentment';
import type { MotionOf } from './motions/definition';
import { rememberDivision } from './rememberDivision';
import { supposedFor } from './supposed';

/** A member's contentment before something and after it. */
export interface Mood {
  readonly member: FactionId;
  readonly before: number;
  readonly after: number;
}

/**
 * What a motion does to the contentment of each member who stays if it passes by such a vote, by the functions that carry it
 * out.
 * @source invented
 */
export function moodsAfter(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
  division: Division,
): Mood[] {
  const then = supposedFor(realm, alliance);
  const passed = { ...division, passed: true };
  then.alliance.council?.divisions.push(passed);
  rememberDivision(then.realm, rules, then.alliance, motion, passed);
  foresee(then.realm, rules, then.alliance, motion);
  supposeStill(then.realm, realm, rules);
  return then.alliance.members.map((member) => ({
    member,
    before: contentmentOf(realm, rules, alliance, member),
    after: contentmentOf(then.realm, rules, then.alliance, member),
  }));
}

/**
 * The alliance as a motion by itself would leave it, whoever else votes how, for a member that votes for it and so has
 * no grievance of it; null where contentment does not depend on it.
 */
export function leftBy(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
  member: FactionId,
): { readonly realm: Realm; readonly alliance: Alliance } | null {
  if (definitionOf(motion.terms).foresee === undefined) return null;
  const then = supposedFor(realm, alliance);
  then.alliance.council?.divisions.push(agreedBy(motion, member, realm.turn));
  foresee(then.realm, rules, then.alliance, motion);
  supposeStill(then.realm, realm, rules);
  return then;
}

function agreedBy({ id, terms, by }: Motion, member: FactionId, turn: number): Division {
  const aye = { choice: 'aye', standing: 0, lean: [], because: 'command' } as const;
  const votes = { ayes: 0, nays: 0, needed: 0, passed: true, veto: null, tie: false };
  return { motion: id, terms, by, turn, ballots: { [member]: aye }, ...votes };
}

function foresee<K extends MotionKind>(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion & { readonly terms: Extract<MotionTerms, { kind: K }> },
): void {
  definitionOf<K>(motion.terms).foresee?.(realm, rules, alliance, motion as MotionOf<K>);
}

/** Whose contentment a motion changes if it passes, and from what to what. */
export function moodEffects(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
  division: Division,
): Statement[] {
  return moodsAfter(realm, rules, alliance, motion, division)
    .filter(({ before, after }) => before !== after)
    .map((mood) => statement('motion.mood', { ...mood }));
}
