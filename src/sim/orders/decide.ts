import { refuse } from '../lib/refusal';
import { optionsOf } from '../rules/decisions/outlook';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * Answers a decision; null takes the answer back. It is carried out with the month, when nothing that others have
 * ordered can come between.
 */
export const decide: OrderDefinition<'decide'> = {
  type: 'decide',
  quiet: true,
  mute: true,
  check: ({ decision, option }) => isId(decision) && (option === null || isId(option)),
  validate({ decision, option }, { view, faction, rules }) {
    const open = view.decisions?.[decision];
    if (open?.by !== faction) return refuse('noSuchDecision');
    if (view.turn < open.asked) return refuse('decisionComing', { turn: open.asked });
    if (option === null) return null;
    const found = optionsOf(view, rules, open).find((each) => each.option.id === option);
    return found === undefined ? refuse('noSuchOption') : found.refusal;
  },
  apply({ decision, option }, { realm }) {
    const open = realm.decisions?.[decision];
    if (!open) return;
    const { chosen: _, ...unanswered } = open;
    const answered = option === null ? unanswered : { ...unanswered, chosen: option };
    realm.decisions = { ...realm.decisions, [decision]: answered };
  },
};
