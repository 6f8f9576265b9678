import type { RecognitionRefusal } from '../../../sim';

/** Why a court cannot recognise a power: apart from what is told of it, which the title does not need. */
export const recognitionRefusals: Readonly<Record<RecognitionRefusal, string>> = {
  noRebels: 'They are no rebellion that asks to be recognised.',
  recogniseFoe: 'We are at war with {faction}.',
  recognisedAlready: 'We have recognised them already.',
  nothingToRecognise: '{faction} holds no developed world that we know of.',
};
