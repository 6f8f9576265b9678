import type { CongressRefusal } from '../../../sim';

/** Why a congress cannot be called or answered: apart from what is told of congresses, which the title does not need. */
export const congressRefusals: Readonly<Record<CongressRefusal, string>> = {
  congressNoWar: '{faction} is at war with nobody.',
  congressOwn: 'A congress we called has yet to be held.',
  congressCalled: '{faction} has called a congress on it already.',
  congressLately: 'A congress was held on it lately; another can be called in {turns} months.',
  noSuchCongress: 'There is no such congress to come.',
  congressOfOthers: 'That congress does not concern us.',
};
