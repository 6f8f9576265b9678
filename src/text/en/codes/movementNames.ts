import type { MovementAnswer, MovementDemand, MovementStep } from '../../../sim';

/** What a people asks for, after "for". */
export const demandNames: Readonly<Record<MovementDemand, string>> = {
  freedom: 'an end to bondage',
  restoration: 'the ruler it has lost',
  faith: 'its creed',
  selfRule: 'a voice of its own',
  bread: 'bread',
};

export const stepNames: Readonly<Record<MovementStep, string>> = {
  murmurs: 'Murmurs',
  sabotage: 'Sabotage',
  strike: 'Strike',
  uprising: 'Uprising',
};

export const answerNames: Readonly<Record<MovementAnswer, string>> = {
  grant: 'Grant it',
  bargain: 'Bargain',
  calm: 'Calm',
  divide: 'Divide',
  watch: 'Watch',
  repress: 'Repress',
  march: 'March',
};
