import type { CongressQuestion, CongressReason, CongressTerm, EventOf } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { list, type Sentence, say } from '../../segments';
import { naming } from '../naming';
import { powers } from './eventWording';

/** What a congress is about, for the middle of a sentence. */
export function questionWords(question: CongressQuestion, names: Names): Sentence {
  return say`the wars of ${names.faction(question.of)}`;
}

export const congressTerms: Readonly<Record<CongressTerm, string>> = {
  'stake.congress': 'A peace in the making',
  'congressCost.call': 'Calling a congress',
  'congressCost.guests': 'Guests to be received',
  'congress.face': 'Nobody has to ask for it himself',
  'congress.grudge': 'It is not {subject} that asks',
  'congress.host': 'What {subject}, who called us together, is thought of',
};

export const congressReasons: Readonly<Record<CongressReason, string>> = {
  'congress.weary':
    'The war with {faction} costs more than it brings, and at one table both would end it.',
  'congress.ally':
    '{ally}, our ally, has had enough of the war with {faction}, and at one table both sides would end it.',
  'congress.own':
    'An end of the war with {faction} is worth more to us than the war, and influence lies idle.',
  'congress.friend': '{faction}, whom we like, is losing: a peace now would save it.',
  'congress.contain': '{faction} grows too mighty by this war: a peace now would stop it.',
  'congress.broker':
    'Who makes peace between {faction} and {other} is remembered for it, and influence lies idle.',
  'congress.sign': 'The peace that a congress of {faction} would bring is worth signing.',
  'congress.refuse': 'What a congress of {faction} would bring is worth less than this war.',
};

/** What happens at congresses, in words. */
export const congressEvents = {
  congressCalled: ({ by, question, invited, held }: EventOf<'congressCalled'>, names: Names) =>
    say`${names.faction(by)} called ${powers(
      invited.filter((id) => id !== by),
      names,
    )} to a congress about ${questionWords(question, names)}: they meet on turn ${number(held)}.`,
  congressHeld({ by, question, signed, refused }: EventOf<'congressHeld'>, names: Names) {
    const about = say`the congress that ${names.faction(by)} had called about ${questionWords(question, names)}`;
    if (signed.length > 0) {
      return say`At ${about} they came to terms: ${pairs(signed, names)}.`;
    }
    return refused.length > 0
      ? say`Nothing came of ${about}.`
      : say`There was nothing left to settle at ${about}.`;
  },
};

function pairs(signed: EventOf<'congressHeld'>['signed'], names: Names): Sentence {
  return list(
    signed.map(([one, other]) => ({
      text: `${names.faction(one).text} ${naming.and} ${names.faction(other).text}`,
    })),
    ', ',
  );
}
