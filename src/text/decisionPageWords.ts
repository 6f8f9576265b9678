import { decisions } from './en/screens/decisions';
import { spoken } from './spoken';

/** What the dialog of a decision and the page of decisions say. */
export function decisionPageWords(): typeof decisions {
  return spoken(decisions);
}
