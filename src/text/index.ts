/** Every sentence a person reads. English is complete; `words` is its table. */

export { contentName, contentText } from './contentWords';
export type { NameMotion } from './dealItems';
export { dealItemText, promiseText } from './dealItems';
export { effectText } from './effects';
export type { Words } from './en';
export { words } from './en';
export { aimStepText } from './en/codes/aims';
export { battleOutcome } from './en/codes/battleOutcome';
export { motionSentence } from './en/codes/motions';
export { numberName } from './en/codes/numbers/numberName';
export { ruleOf } from './en/codes/numbers/numberRules';
export { withUnit } from './en/codes/numbers/numberUnits';
export { waitWords } from './en/codes/worksWords';
export { adviceSentence, leftSentence, planTitle } from './en/screens/shell/advice';
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
