import { inOrder } from '../../../lib/ordered';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term, total } from '../../../lib/terms';
import type { Congress, CongressQuestion } from '../../../state/congress';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { spendingRefusal } from '../../deals/setAside';
import { questionRules } from './questions/registry';

/** Congresses that are called and not yet held, and those held lately, in order of id. */
export function congressesIn({ congresses = {} }: Realm): Congress[] {
  return inOrder(congresses);
}

/** Whether a congress is still to come. */
export function isAwaited({ outcome }: Congress): boolean {
  return outcome === undefined;
}

/** Whom a congress concerns as things stand, in order of id. */
export function invitedTo(realm: Realm, question: CongressQuestion): FactionId[] {
  return questionRules(question).concerned(realm, question);
}

/** The congress on the same question, called or held lately; undefined when there is none. */
export function congressOn(realm: Realm, question: CongressQuestion): Congress | undefined {
  return congressesIn(realm).find((congress) => sameQuestion(congress.question, question));
}

function sameQuestion(a: CongressQuestion, b: CongressQuestion): boolean {
  return a.kind === b.kind && a.of === b.of;
}

/** Influence that calling a congress costs, with its terms. */
export function congressCostTerms(
  realm: Realm,
  { numbers }: Ruleset,
  by: FactionId,
  question: CongressQuestion,
): Term[] {
  const { cost, perGuest } = numbers.congress;
  const guests = invitedTo(realm, question).filter((id) => id !== by);
  return [
    ...term('congressCost.call', cost),
    ...term('congressCost.guests', perGuest * guests.length),
  ];
}

/**
 * Why a power cannot call such a congress, or null: one at a time, and on one question not again for a while, so that
 * nobody stops every attack by it.
 * @source invented
 */
export function congressRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  question: CongressQuestion,
): Refusal | null {
  const nothing = questionRules(question).validate(realm, question);
  if (nothing) return nothing;
  if (congressesIn(realm).some((each) => each.by === by && isAwaited(each))) {
    return refuse('congressOwn');
  }
  const other = congressOn(realm, question);
  if (other && isAwaited(other)) return refuse('congressCalled', { faction: other.by });
  if (other) {
    const { again } = rules.numbers.congress;
    return refuse('congressLately', { turns: again - (realm.turn - other.held) });
  }
  const needed = total(congressCostTerms(realm, rules, by, question));
  return spendingRefusal(realm, by, 'influence', needed);
}
