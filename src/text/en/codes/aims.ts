import { type AimStep, questionOf, type SimpleWord } from '../../../sim';
import type { Names } from '../../names';
import { sentenceCase } from '../../sentenceCase';
import { conditionWords, type Wording } from './conditions';

/** One thing an aim asks for, and how far it has come: "2 of 3 systems held". */
export function aimStepText(step: AimStep, names: Names): string {
  const { definition, asked } = questionOf(step.condition);
  const say = (told: AimStep) => wordingOf(definition.word)(asked, told, names);
  // Of what must not be is told what would spoil it, not how far from it things are.
  return step.negated ? `unless ${say({ ...step, have: step.need })}` : say(step);
}

/** Words that speak of one power without saying of which: of an aim it is clear. */
const unnamed: ReadonlySet<SimpleWord> = new Set([
  'contentAtLeast',
  'developedAtLeast',
  'freedAtLeast',
  'holds',
  'inBondage',
  'knows',
  'prestigeAtLeast',
  'shareAtLeast',
  'standingAtLeast',
  'stockAtLeast',
  'worldsAtLeast',
]);

/** The same where it may be any power's: "Klingon Empire: 2 of 3 systems held". */
export function stepTextOfAnybody(step: AimStep, names: Names): string {
  const text = aimStepText(step, names);
  const { definition, asked } = questionOf(step.condition);
  if (!unnamed.has(definition.word)) return sentenceCase(text);
  return `${names.power((asked as { readonly faction: string }).faction)}: ${text}`;
}

function wordingOf<W extends SimpleWord>(word: W): Wording<W> {
  return conditionWords[word];
}
