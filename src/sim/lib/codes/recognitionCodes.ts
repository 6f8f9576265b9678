/** Why a power cannot be recognised: codes of recognition. */
export type RecognitionRefusal =
  | 'noRebels'
  | 'recogniseFoe'
  | 'recognisedAlready'
  | 'nothingToRecognise';

/** Labels of parts of sums: codes of recognition. */
export type RecognitionTerm = 'statehood.worlds' | 'statehood.courts' | 'loyalty.statehood';

/** Why a computer player recognises rebels. */
export type RecognitionReason = 'recognise';
