import type { EventOf, RecognitionReason, RecognitionTerm } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { say } from '../../segments';

export const recognitionTerms: Readonly<Record<RecognitionTerm, string>> = {
  'statehood.worlds': 'Developed worlds it holds',
  'statehood.courts': 'Courts that recognise it',
  'loyalty.statehood': 'A state of their own',
};

export const recognitionReasons: Readonly<Record<RecognitionReason, string>> = {
  recognise: '{faction} fights whom we have reason to fear: it should be a power among powers.',
};

/** Recognition and states, in words. */
export const recognitionEvents = {
  powerRecognised: ({ by, power }: EventOf<'powerRecognised'>, names: Names) =>
    say`${names.faction(by)} recognised ${names.faction(power)} as a power of its own.`,
  stateFounded: ({ faction, world, worlds }: EventOf<'stateFounded'>, names: Names) =>
    say`${names.faction(faction)} is a rebellion no more: it proclaimed a state of ${number(worlds)} worlds, with its seat on ${names.world(world)}.`,
};
