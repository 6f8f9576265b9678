/** Every sentence a person reads. English is complete; `words` is its table. */

export type { NameMotion } from './dealItems';
export { dealItemText, promiseText } from './dealItems';
export { effectText } from './effects';
export type { Words } from './en';
export { words } from './en';
export { adviceSentence, leftSentence, planTitle } from './en/advice';
export { aimStepText } from './en/aims';
export { battleOutcome } from './en/battleOutcome';
export { motionSentence } from './en/motions';
export { numberName } from './en/numberName';
export { ruleOf } from './en/numberRules';
export { withUnit } from './en/numberUnits';
export { waitWords } from './en/worksWords';
export { fill } from './fill';
export { number, percent, signed, signedPercent, tenths } from './format';
export type { Names } from './names';
export { namesIn, namesWith } from './names';
export { refusalSentence } from './refusalSentence';
export type { Link, Segment, Sentence } from './segments';
export { list, plain, say } from './segments';
export { sentenceCase } from './sentenceCase';
export {
  eventSentence,
  issueSentence,
  orderSentence,
  reasonSentence,
  statementSentence,
  termLabel,
} from './words';
