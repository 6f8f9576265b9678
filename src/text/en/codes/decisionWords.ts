import type { DecisionReason, DecisionTerm, EventOf } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { say } from '../../segments';

export const decisionTerms: Readonly<Record<DecisionTerm, string>> = {
  'stake.decision': 'A decision that is ours to take',
  'weight.base': 'What speaks for it',
  'weight.when': 'As things stand',
  'weight.temperament': 'Temper',
  'weight.attitude': 'What our court believes in',
};

export const decisionReasons: Readonly<Record<DecisionReason, string>> = {
  'decide.weight': 'Of what can be answered to “{decision}” this suits us well enough.',
  'decide.only': 'Nothing else can be answered to “{decision}”.',
};

/** What is decided, and who comes or is lost by it, in words. */
export const decisionEvents = {
  decisionAsked: ({ decision, faction, opened, asked }: EventOf<'decisionAsked'>, names: Names) =>
    asked > opened + 1
      ? say`${names.faction(faction)} saw a decision coming: “${names.anything(decision)}”, on turn ${number(asked)}.`
      : say`${names.faction(faction)} had to decide: “${names.anything(decision)}”.`,
  decisionTaken({ decision, faction, option, how }: EventOf<'decisionTaken'>, names: Names) {
    const what = `“${names.anything(decision)}”`;
    const chosen = `“${names.option(decision, option)}”`;
    if (how === 'late') {
      return say`${names.faction(faction)} did not answer to ${what}: it came to ${chosen}.`;
    }
    return how === 'closed'
      ? say`${names.faction(faction)} could not do what it had chosen in ${what}: it came to ${chosen}.`
      : say`${names.faction(faction)} decided in ${what}: ${chosen}.`;
  },
  decisionLapsed: ({ decision, faction }: EventOf<'decisionLapsed'>, names: Names) =>
    say`What ${names.faction(faction)} had seen coming passed by: “${names.anything(decision)}”.`,
};
