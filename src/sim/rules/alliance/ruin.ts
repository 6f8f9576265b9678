import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { definitionOf } from './agenda';
import { moodOf } from './moods';

/**
 * What voting for a motion would ruin for a member: interests of life and death, or its contentment, if the motion would
 * leave it at the brink or beyond. Empty where nothing is ruined: then the vote has its price.
 * A vote against leaves everything as it is and ruins nobody.
 * @source invented
 */
export function ruinTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
  choice: 'aye' | 'nay',
): Term[] {
  if (choice === 'nay') return [];
  const { ruin } = rules.numbers.council;
  const { breaking } = rules.numbers.alliance.contentment;
  const { terms } = motion;
  const stake = total(definitionOf(terms).interests(realm, rules, alliance, member, terms));
  const mood = moodOf(realm, rules, alliance, motion, member);
  const fall = mood === null || mood.after >= breaking ? 0 : mood.before - mood.after;
  return [
    ...term('ruin.interests', stake <= -ruin.interests ? stake : 0),
    ...term('ruin.contentment', fall >= ruin.fall ? -fall : 0),
  ];
}

/** Why a member's vote on a motion cannot be had so, for no price, word, threat or favour; null when it can. */
export function ruinRefusal(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
  choice: 'aye' | 'nay',
): Refusal | null {
  const terms = ruinTerms(realm, rules, alliance, member, motion, choice);
  const amount = (label: Term['label']) => terms.find((each) => each.label === label)?.amount ?? 0;
  const [fall, stake] = [-amount('ruin.contentment'), -amount('ruin.interests')];
  if (fall > 0) return refuse('ruinsContentment', { faction: member, points: fall });
  return stake > 0 ? refuse('ruinsInterests', { faction: member, points: stake }) : null;
}
