import { type Scenario, scenarioIn, textsIn } from '../sim';
import { spokenTag } from './spoken';

/** A scenario in the language that is spoken, as far as it has texts in it. */
export function inSpokenWords(scenario: Scenario): Scenario {
  return scenarioIn(scenario, textsIn(scenario, spokenTag()));
}
