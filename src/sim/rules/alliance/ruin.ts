import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { keptAnswers } from '../figures/stillness';
import { definitionOf } from './agenda';
import { contentmentOf } from './contentment';
import { leftBy } from './moods';

/**
 * What voting for a motion would ruin for a member: interests of life and death; its contentment, by one blow or by the
 * fall to where members break away; the broker's own chair. Empty where nothing is ruined: then the vote has its price.
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
): readonly Term[] {
  if (choice === 'nay') return [];
  return kept(realm, rules, [alliance, motion, member], () =>
    ruinOf(realm, rules, alliance, member, motion),
  );
}

const kept = keptAnswers<readonly Term[]>();

function ruinOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
): Term[] {
  const { ruin, lean } = rules.numbers.council;
  const { terms } = motion;
  const stake = total(definitionOf(terms).interests(realm, rules, alliance, member, terms));
  const interests = term('ruin.interests', stake <= -ruin.interests ? stake : 0);
  const then = leftBy(realm, rules, alliance, motion, member);
  if (!then?.alliance.members.includes(member)) return interests;
  // The chair counts among the interests: where these speak for it all the same, its loss is no ruin.
  const losesChair = stake < 0 && alliance.broker === member && then.alliance.broker !== member;
  const after = contentmentOf(then.realm, rules, then.alliance, member);
  const fall = contentmentOf(realm, rules, alliance, member) - after;
  const { breaking } = rules.numbers.alliance.contentment;
  const hurts = fall >= ruin.blow || (fall >= ruin.fall && after < breaking);
  return [
    ...interests,
    ...term('ruin.chair', losesChair ? -lean.chair : 0),
    ...term('ruin.contentment', hurts ? -fall : 0),
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
  if (amount('ruin.chair') < 0) return refuse('ruinsChair', { faction: member });
  if (fall > 0) return refuse('ruinsContentment', { faction: member, points: fall });
  return stake > 0 ? refuse('ruinsInterests', { faction: member, points: stake }) : null;
}
