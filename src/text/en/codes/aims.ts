import { type AimStep, questionOf, type SimpleWord } from '../../../sim';
import type { Names } from '../../names';
import { conditionWords, type Wording } from './conditions';

/** One thing an aim asks for, and how far it has come: "2 of 3 systems held". */
export function aimStepText(step: AimStep, names: Names): string {
  const { definition, asked } = questionOf(step.condition);
  const text = wordingOf(definition.word)(asked, step, names);
  return step.negated ? `not so: ${text}` : text;
}

function wordingOf<W extends SimpleWord>(word: W): Wording<W> {
  return conditionWords[word];
}
