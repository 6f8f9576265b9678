/** Every sentence a person reads, in the language that is spoken. */

export { allianceTitle } from './allianceTitle';
export { byAlphabet } from './alphabet';
export { chronicleHeadline, chronicleSentence, headlineLetters } from './chronicle';
export type { Chronicler } from './chronicler';
export { chroniclerOf } from './chronicler';
export { congressWords } from './congressWords';
export type { ContentKind } from './contentWords';
export {
  contentName,
  contentText,
  dayName,
  decisionOrigin,
  optionName,
  optionText,
  shipOrigin,
  situationOrigin,
  stageName,
  stageText,
} from './contentWords';
export { councilWords } from './councilWords';
export type { NameMotion } from './dealItems';
export { dealItemText, depositText, promiseText } from './dealItems';
export { decisionPageWords } from './decisionPageWords';
export { decisionEffect } from './decisionWords';
export { effectText } from './effects';
export type { Words } from './en';
export { figureWords } from './figureWords';
export { fill } from './fill';
export { number, percent, signed, signedPercent, tenths } from './format';
export { intelligenceWords } from './intelligenceWords';
export { issueSentence } from './issueSentence';
export { chooseLanguage, languages, words } from './languages';
export type { Names } from './names';
export { namesIn, namesWith } from './names';
export { numberName, ruleOf, withUnit } from './numberWords';
export { panelWords } from './panelWords';
export { peoplesWords } from './peoplesWords';
export { personsWords } from './personsWords';
export { adjectiveOf, powerDifference, powerName } from './powerWords';
export { refusalSentence, refusalTemplate } from './refusalSentence';
export { inSpokenWords } from './scenarioWords';
export type { Link, Segment, Sentence } from './segments';
export { list, plain, say } from './segments';
export { sentenceCase } from './sentenceCase';
export {
  adviceSentence,
  aimStepText,
  battleOutcome,
  cureSentence,
  leftSentence,
  motionSentence,
  planTitle,
  secretSentence,
  stepTextOfAnybody,
  waitWords,
} from './sentences';
export { gaugeAmount, gaugeHeight, gaugeText, situationPageWords } from './situationWords';
export { spokenTag } from './spoken';
export { staffWords } from './staffWords';
export { stationText } from './stationText';
export { wordingText } from './wordingText';
export {
  eventSentence,
  orderSentence,
  reasonSentence,
  statementSentence,
  termLabel,
} from './words';
