import { describe, expect, test } from 'vitest';
import { attitudes, memoryKinds, motionKinds, treatyKinds } from '../../src/sim';
import { eventSentence, figureWords, fill, namesIn, plain, say, words } from '../../src/text';
import { reasons } from '../../src/text/en/codes/reasons';
import { refusals } from '../../src/text/en/codes/refusals';
import { statements } from '../../src/text/en/codes/statements';
import { terms } from '../../src/text/en/codes/terms';
import { campaign } from '../support/campaign';
import { proofGame } from '../support/proofGames';

/** What is wrong with a sentence a player reads; nothing when it is fit to be read. */
function faultsOf(text: string): string[] {
  return [
    /undefined|NaN|\[object/.test(text) ? 'a hole' : '',
    /[{}]/.test(text) ? 'a placeholder' : '',
    /\b[a-z]+[A-Z][a-z]/.test(text.replace(/Qo’noS|O’[A-Z]\w+|Ja’\w+|B’\w+/g, '')) ? 'an id' : '',
    /\b\w+:\w+:\d+|\b[a-z]+_[a-z_]+\b/.test(text) ? 'an id' : '',
    / {2}/.test(text) ? 'two spaces' : '',
    /(^|[.?!] )\p{Ll}/u.test(text) ? 'a small letter at the beginning' : '',
    /permille/.test(text) ? 'thousandths' : '',
  ].filter((fault) => fault !== '');
}

/** Every value a template may be given: a name with an article, a number of one, of several. */
const name = () => 'the Klingon Empire';
const filled = (template: string, count: number) => {
  const keys = [...template.matchAll(/\{(\w+)/g)].map(([, key]) => key as string);
  const values = keys.map((key) => [key, /:[^}]*\|/.test(template) ? count : 'x'] as const);
  return fill(template, Object.fromEntries(values), name);
};

test('the check finds what it looks for, and lets sentences be', () => {
  expect(faultsOf('GovernorTrait is governorTrait.')).toEqual(['an id']);
  expect(faultsOf('It fell. the Klingon Empire leads.')).toEqual([
    'a small letter at the beginning',
  ]);
  expect(faultsOf('Fleet fleet:red:1 of {name}  undefined.')).toHaveLength(4);
  expect(faultsOf('The Klingon Empire holds Qo’noS.')).toEqual([]);
});

describe('sentences made of templates', () => {
  test.each([
    ['refusals', refusals],
    ['terms', terms],
    ['reasons', reasons],
    ['statements', statements],
  ])('%s', (_, table) => {
    const wrong = Object.entries(table).flatMap(([code, template]) =>
      [1, 7].flatMap((count) => {
        const text = filled(template, count);
        return faultsOf(text).map((fault) => `${code}: ${fault}: ${text}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('refusals and statements are whole sentences', () => {
    const open = Object.entries({ ...refusals, ...statements }).filter(
      ([, template]) => !/[.?!]$/.test(template.trim()),
    );
    expect(open).toEqual([]);
  });
});

test('kinds have names', () => {
  const named = [
    ...treatyKinds.map((kind) => words.treaties[kind]),
    ...motionKinds.map((kind) => words.motions[kind]),
    ...motionKinds.map((kind) => words.statecraft.motions[kind]),
    ...attitudes.map((kind) => words.statecraft.attitudes[kind][1]),
    ...memoryKinds.map((kind) => words.statecraft.memories[kind]),
    ...Object.values(figureWords()).map(([, text]) => text),
  ];
  const wrong = named.filter((text) => faultsOf(text[0]?.toUpperCase() + text.slice(1)).length > 0);
  expect(wrong).toEqual([]);
});

test('a name with an article has its capital after a full stop, linked or not', () => {
  const power = { text: 'the Klingon Empire', link: { kind: 'faction', faction: 'k' } } as const;
  const sentence = say`${power} fell. ${power} leads no more.`;
  expect(plain(sentence)).toBe('The Klingon Empire fell. The Klingon Empire leads no more.');
  expect(sentence[2]?.link).toEqual(power.link);
});

test('everything that happens in a year of play is told in sentences', () => {
  const proof = proofGame('khitomer_2295', 'sentences');
  const turns = campaign(proof, 'mixed');
  const wrong = new Set<string>();
  for (let month = 0; month < 12; month += 1) {
    const { game, events } = turns.next().value;
    const names = namesIn(game, proof.rules);
    for (const event of events) {
      const text = plain(eventSentence(event, names));
      for (const fault of faultsOf(text)) wrong.add(`${event.type}: ${fault}: ${text}`);
    }
  }
  expect([...wrong]).toEqual([]);
}, 60_000);
