import type { Translation } from './spoken';

/**
 * A language made of English for those who build the game: every letter has an accent, every word is two
 * fifths longer, every text stands in brackets. So a text that was written into a screen shows by its plain
 * letters, one that is cut by a missing bracket, and one that has no room by what it covers. What is
 * put into a text from outside (names, figures, other texts) stays as it is.
 */
export const pseudo: Translation = (english) => ofPart(english, none);

/** What stays as it is in a text. */
type Spared = ReadonlySet<string>;
const none: Spared = new Set();

/** Tables and functions by their English: who asks twice gets the same. */
const made = new WeakMap<object, object>();

function ofPart<Part extends object>(english: Part, spared: Spared): Part {
  if (spared.size > 0) return madeOf(english, spared) as Part;
  const before = made.get(english) ?? madeOf(english, spared);
  made.set(english, before);
  return before as Part;
}

function madeOf(english: object, spared: Spared): object {
  if (typeof english === 'function') return sayingLike(english as Saying);
  if (Array.isArray(english)) return english.map((each) => ofAny(each, spared));
  if (!isTable(english)) return english;
  // What a word leads to is no word.
  return mapped(english, (value, key) => (key === 'link' ? value : ofAny(value, spared)));
}

function ofAny(value: unknown, spared: Spared): unknown {
  if (typeof value === 'string') return pseudoText(value, spared);
  if (typeof value === 'function') return ofPart(value, spared);
  return typeof value === 'object' && value !== null ? ofPart(value, spared) : value;
}

type Saying = (...given: unknown[]) => unknown;

/** A function that says what the English one says, and spares the names it was given. */
function sayingLike(english: Saying): Saying {
  return (...given) => {
    const spared = new Set<string>();
    const said = english(...given.map((each) => listening(each, spared)));
    return ofAny(said, spared);
  };
}

/** What a function is given, with the names in it noted: also those that it will ask for. */
function listening(given: unknown, spared: Set<string>): unknown {
  if (typeof given === 'string' && isName(given)) spared.add(given);
  if (typeof given === 'function') {
    return (...asked: unknown[]) => listening((given as Saying)(...asked), spared);
  }
  if (Array.isArray(given)) return given.map((each) => listening(each, spared));
  return isTable(given) ? mapped(given, (value) => listening(value, spared)) : given;
}

/** Whether what a function is given is shown as it is: codes of kinds begin with a small letter. */
function isName(given: string): boolean {
  return given.includes(opening) || /^\P{Ll}/u.test(given);
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function mapped(
  table: Readonly<Record<string, unknown>>,
  change: (value: unknown, key: string) => unknown,
): object {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value, key)]));
}

const opening = '«';
const closing = '»';
/** A text of this language inside another, which may hold one itself. */
const inner = '«(?:[^«»]|«[^«»]*»)*»';
/** `{count:ship|ships}` keeps its key and has its words changed; other placeholders stay whole. */
const placeholder = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/u;

/** A text as this language writes it. */
export function pseudoText(english: string, spared: Spared = none): string {
  const kept = [...spared]
    .filter((name) => english.includes(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => `(?<!\\p{L})${escaped(name)}(?!\\p{L})`);
  const pieces = new RegExp([...kept, inner, placeholder.source].join('|'), 'gu');
  let at = 0;
  let text = '';
  for (const match of english.matchAll(pieces)) {
    text += accented(english.slice(at, match.index)) + keptPiece(match[0]);
    at = match.index + match[0].length;
  }
  text += accented(english.slice(at));
  return text === english ? english : opening + text + closing;
}

function keptPiece(piece: string): string {
  const [, key, one, many] = placeholder.exec(piece) ?? [];
  if (one !== undefined && many !== undefined) {
    return `{${key}:${accented(one)}|${accented(many)}}`;
  }
  // One pair of brackets about the whole is enough.
  return piece.replace(/[«»]/gu, '');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** Every letter with an accent, two in five of a word's letters twice: vowels before others. */
function accented(english: string): string {
  return english.replace(/[a-z]+/giu, (word) => {
    const letters = [...word];
    const places = letters.map((_, place) => place);
    const isVowel = (place: number) => /[aeiou]/iu.test(letters[place] ?? '');
    const order = [...places.filter(isVowel), ...places.filter((place) => !isVowel(place))];
    const twice = new Set(order.slice(0, Math.ceil(word.length * 0.4)));
    return letters.map((letter, place) => accent(letter).repeat(twice.has(place) ? 2 : 1)).join('');
  });
}

function accent(letter: string): string {
  const small = letter.toLowerCase();
  const found = accents.charAt(small.charCodeAt(0) - 'a'.charCodeAt(0));
  return letter === small ? found : found.toUpperCase();
}

/** For a to z. Letters that the fonts of the game have: another font would be wider and higher. */
const accents = 'áðçďéŧğĥîĵķĺŋñöþģřšťüẁŵźýž';
