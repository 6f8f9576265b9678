import type { TermLabel } from '../../lib/codes/codes';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { favoursOwed } from '../deals/favours';
import { opinionOf } from '../diplomacy/opinion';
import { keptAnswers } from '../figures/stillness';
import { definitionOf } from './agenda';
import { lobbiedTerms } from './lobbying';
import { part } from './motions/weigh';
import { ruinTerms } from './ruin';
import { isUnsold } from './unsoldVotes';

/**
 * What a member thinks of a motion, in points: its interests, what it thinks of the mover and owes
 * him, what it has been told, and an ultimatum. Above 0 it would vote aye, below nay, at 0 abstain.
 * @source invented
 */
export function leanTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
): Term[] {
  const lean = [
    ...definitionOf(motion.terms).interests(realm, rules, alliance, member, motion.terms),
    ...moverTerms(realm, rules, alliance, member, motion),
    ...lobbiedTerms(realm, rules, member, motion),
    ...ultimatumTerms(rules, alliance, member, motion),
  ];
  const felt = [...lean, ...unmoved(lean)];
  return [...felt, ...unbought(realm, rules, alliance, member, motion, felt)];
}

const givenAway: readonly TermLabel[] = ['lean.paysTribute', 'lean.handsOver'];
const likedFor: readonly TermLabel[] = ['lean.regard', 'lean.mover'];

/** Liking is no reason to vote one's own stores or worlds away: it makes up for what they are worth, and no more. */
function unmoved(lean: readonly Term[]): Term[] {
  if (!lean.some(({ label }) => givenAway.includes(label))) return [];
  const liked = total(lean.filter(({ label, amount }) => amount > 0 && likedFor.includes(label)));
  const unsaid = total(lean.filter(({ label }) => !boughtWith.includes(label)));
  return term('lean.ownPurse', -Math.min(liked, Math.max(0, unsaid)));
}

const boughtWith: readonly TermLabel[] = ['lean.favours', 'lean.persuaded', 'lean.pressed'];

/** Words, threats and favours do not carry a member over to its own ruin: there they count for nothing. */
function unbought(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
  lean: readonly Term[],
): Term[] {
  const bought = total(
    lean.filter(({ label, amount }) => amount > 0 && boughtWith.includes(label)),
  );
  const points = total(lean);
  if (bought === 0 || points <= 0 || points > bought) return [];
  const ruin = ruinTerms(realm, rules, alliance, member, motion, 'aye');
  return ruin.length === 0 ? [] : term('lean.ruin', -bought);
}

function moverTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
): Term[] {
  const { by } = motion;
  const { own, mover, favour } = rules.numbers.council.lean;
  if (member === by) return term('lean.own', own);
  const owes = Math.max(0, favoursOwed(alliance, member, by));
  const owed = owes > 0 && isUnsold(realm, rules, alliance, member, motion) ? 0 : owes;
  return [
    ...term('lean.mover', part(opinionOf(realm, rules, member, by), mover), by),
    ...term('lean.favours', favour * owed, by),
  ];
}

/** Nobody likes to be threatened, and nobody likes to lose a strong ally. */
function ultimatumTerms(
  rules: Ruleset,
  { charter }: Alliance,
  member: FactionId,
  { by, ultimatum }: Motion,
): Term[] {
  if (!ultimatum || member === by) return [];
  const { threat, loss } = rules.numbers.council.lean;
  return [
    ...term('lean.threat', threat, by),
    ...term('lean.loss', part(charter.shares[by] ?? 0, loss), by),
  ];
}

/** How a member leans, in points. */
export function leanOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
): number {
  return kept(realm, rules, [alliance, motion, member], () =>
    total(leanTerms(realm, rules, alliance, member, motion)),
  );
}

const kept = keptAnswers<number>();

/** Points of lean that must be bought to turn a member's vote; 0 when it would vote so anyway. */
export function votePrice(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
  choice: 'aye' | 'nay',
): number {
  const lean = leanOf(realm, rules, alliance, member, motion);
  return Math.max(0, choice === 'aye' ? 1 - lean : lean + 1);
}
