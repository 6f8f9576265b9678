import type { PersonRefusal } from '../../../sim';

/** Why something about people and chairs is refused: apart from what is told of them, for which the title does not wait. */
export const personRefusals: Readonly<Record<PersonRefusal, string>> = {
  nobodyRules: 'Nobody rules us.',
  noHeir: 'Nobody is named to follow.',
  rulesAlready: '{character} rules already.',
  heirAlready: '{character} is named already.',
  heirLately: 'An heir was named lately; another can be named in {months} months.',
  cannotRecall: 'Nobody can recall the head of our state: the chair is inherited, or fought for.',
  recalledAlready: 'The head of state is recalled already.',
  contestRuns: 'The chair is contested: that is settled first.',
  headLately: 'The head of state is new: a recall is possible in {months} months.',
  noContest: 'Nobody contests the chair.',
  answeredSo: 'That is the answer already.',
  sharedAlready: 'A share in power was granted and cannot be taken back.',
};
