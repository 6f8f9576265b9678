import {
  aimStepText as englishAimStepText,
  stepTextOfAnybody as englishStepTextOfAnybody,
} from './en/codes/aims';
import { battleOutcome as englishBattleOutcome } from './en/codes/battleOutcome';
import { motionSentence as englishMotionSentence } from './en/codes/motions';
import { cureSentence as englishCureSentence } from './en/codes/politics/discontent';
import { secretSentence as englishSecretSentence } from './en/codes/politics/secrets';
import { waitWords as englishWaitWords } from './en/codes/worksWords';
import {
  adviceSentence as englishAdviceSentence,
  leftSentence as englishLeftSentence,
  planTitle as englishPlanTitle,
} from './en/screens/shell/advice';
import type { Sentence } from './segments';
import { spoken } from './spoken';

/** A row of advice: all that one fleet is told, or one order. */
export function adviceSentence(...given: Parameters<typeof englishAdviceSentence>): Sentence {
  return spoken(englishAdviceSentence)(...given);
}

/** What the advice leaves alone, and why. */
export function leftSentence(...given: Parameters<typeof englishLeftSentence>): Sentence {
  return spoken(englishLeftSentence)(...given);
}

/** What a plan is called: by its kind, and the place it is about. */
export function planTitle(...given: Parameters<typeof englishPlanTitle>): string {
  return spoken(englishPlanTitle)(...given);
}

/** One thing an aim asks for, and how far it has come: `2 of 3 systems held`. */
export function aimStepText(...given: Parameters<typeof englishAimStepText>): string {
  return spoken(englishAimStepText)(...given);
}

/** The same where it may be any power's: it says whose. */
export function stepTextOfAnybody(...given: Parameters<typeof englishStepTextOfAnybody>): string {
  return spoken(englishStepTextOfAnybody)(...given);
}

/** Who had the field in the end and who left it. */
export function battleOutcome(...given: Parameters<typeof englishBattleOutcome>): Sentence {
  return spoken(englishBattleOutcome)(...given);
}

/** What a motion would have the alliance do, with links; a sentence without its full stop. */
export function motionSentence(...given: Parameters<typeof englishMotionSentence>): Sentence {
  return spoken(englishMotionSentence)(...given);
}

/** What a member of a Council knows and others do not, with links. */
export function secretSentence(...given: Parameters<typeof englishSecretSentence>): Sentence {
  return spoken(englishSecretSentence)(...given);
}

/** What an alliance could do for a discontent member, with links; a clause without its full stop. */
export function cureSentence(...given: Parameters<typeof englishCureSentence>): Sentence {
  return spoken(englishCureSentence)(...given);
}

/** Why a governor leaves a queue empty, as a clause. */
export function waitWords(...given: Parameters<typeof englishWaitWords>): string {
  return spoken(englishWaitWords)(...given);
}
