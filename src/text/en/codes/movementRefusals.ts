import type { MovementRefusal } from '../../../sim';

/** Why a ruler cannot answer a movement so, or nobody can arm it: apart from what is told of movements, which the title does not need. */
export const movementRefusals: Readonly<Record<MovementRefusal, string>> = {
  noSuchMovement: 'There is no such movement under your rule.',
  answerStands: 'That is the answer already.',
  answeredLately: 'An answer is kept to for {months} months more, unless they take a step.',
  givenLately: 'That was given lately; it can be given again in {months} months.',
  nobodyToRestore: 'The ruler they ask for is no more.',
  demandIsMet: 'Nothing is left to grant.',
  tooRadical: 'They listen to no words any more: their radicalism has reached {limit}.',
  noGarrison: 'There is no garrison to do it.',
  noTroopsToMarch: 'No garrison can spare troops: each must keep half of what it houses.',
  ownMovement: 'They rise against yourself.',
  friendsMovement: '{faction} is your friend.',
  notLandless: 'Only who has lost every world may take the side of those who rise.',
  notRisen: 'They only murmur yet: there is nobody to lead.',
  ledAlready: 'We have taken their side already.',
  theyAreOurs: 'They are our own people, and rise for us as it is.',
  leadsNobody: 'We have taken nobody’s side.',
  noMore: 'Our power is no more: nobody carries out what it orders.',
  armsWait: 'Arms enough wait to be used there ({limit}).',
};
