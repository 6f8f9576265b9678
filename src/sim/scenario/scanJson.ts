import { isReserved } from '../lib/reserved';
import { textLength } from '../state/limits';
import { type Issue, issue, pathText } from './issue';

/** What a text may hold; checked before it is parsed. */
export interface TextLimits {
  /** Characters of the whole text. */
  readonly length: number;
  /** Nesting of arrays and objects. */
  readonly depth: number;
  /** UTF-16 units of one string, an escape counting as the one it stands for. */
  readonly string: number;
  /** Strings, numbers, words, arrays and objects together. */
  readonly values: number;
  /** Whether a number must be whole and safe, as the hash needs it. */
  readonly wholeNumbers?: boolean;
}

export const scenarioLimits: TextLimits = {
  length: 4_194_304,
  depth: 64,
  string: textLength,
  values: 400_000,
};

interface Open {
  readonly array: boolean;
  key: string | number;
  /** What may come next. */
  wants: 'value' | 'valueOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'commaOrEnd';
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// At most 15 digits: every such number is safe.
const wholePattern = /^-?\d{1,15}$/;
const wordPattern = /true|false|null/y;
const spacePattern = /[ \t\n\r]*/y;
const quote = 34;
const backslash = 92;
const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Whether `text` is JSON within the limits, in one pass without building anything and without
 * recursion: `JSON.parse` would follow a million brackets. The first thing wrong, or null.
 * The same text gives the same answer in every engine, which the messages of `JSON.parse` don't.
 */
export function scanJson(text: string, limits: TextLimits): Issue | null {
  if (text.length > limits.length) {
    return issue('', 'tooLarge', { found: text.length, most: limits.length });
  }
  return new Scanner(text, limits).run();
}

class Scanner {
  private position = 0;
  private values = 0;
  private readonly open: Open[] = [];
  private done = false;

  constructor(
    private readonly text: string,
    private readonly limits: TextLimits,
  ) {}

  run(): Issue | null {
    for (;;) {
      this.take(spacePattern);
      if (this.position >= this.text.length) return this.done ? null : this.unexpected();
      const wrong = this.step();
      if (wrong) return wrong;
    }
  }

  private step(): Issue | null {
    if (this.done) return this.unexpected();
    const top = this.open[this.open.length - 1];
    const character = this.text[this.position];
    switch (top?.wants) {
      case 'colon':
        if (character !== ':') return this.unexpected();
        this.position++;
        top.wants = 'value';
        return null;
      case 'commaOrEnd':
        return this.commaOrEnd(top);
      case 'keyOrEnd':
        return character === '}' ? this.close() : this.key(top);
      case 'key':
        return this.key(top);
      case 'valueOrEnd':
        return character === ']' ? this.close() : this.value();
      default:
        return this.value();
    }
  }

  private commaOrEnd(top: Open): Issue | null {
    const character = this.text[this.position];
    if (character === (top.array ? ']' : '}')) return this.close();
    if (character !== ',') return this.unexpected();
    this.position++;
    top.wants = top.array ? 'value' : 'key';
    if (typeof top.key === 'number') top.key++;
    return null;
  }

  private key(top: Open): Issue | null {
    const start = this.position;
    const wrong = this.string();
    if (wrong) return wrong;
    const raw = this.text.slice(start, this.position);
    const key = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
    if (isReserved(key)) {
      this.position = start;
      return issue(this.path(), 'forbiddenKey', { key, ...this.place() });
    }
    top.key = key;
    top.wants = 'colon';
    return null;
  }

  private value(): Issue | null {
    if (++this.values > this.limits.values) {
      return issue(this.path(), 'tooManyValues', { most: this.limits.values });
    }
    const character = this.text[this.position];
    if (character === '{' || character === '[') return this.enter(character === '[');
    if (character === '"') return this.string() ?? this.finished();
    const start = this.position;
    const number = this.take(numberPattern);
    if (number === null) {
      return this.take(wordPattern) === null ? this.unexpected() : this.finished();
    }
    if (this.limits.wholeNumbers && !wholePattern.test(number)) {
      this.position = start;
      return issue(this.path(), 'notWhole', { found: number.slice(0, 40), ...this.place() });
    }
    return this.finished();
  }

  /** Passes over a string. Not one pattern: engines match those with a stack that overflows. */
  private string(): Issue | null {
    if (this.text[this.position] !== '"') return this.unexpected();
    this.position++;
    for (let length = 0; ; length++) {
      const code = this.text.charCodeAt(this.position);
      if (length > this.limits.string) return this.tooLong();
      // NaN: the text has ended inside the string; below 32: a bare control character.
      if (Number.isNaN(code) || code < 32) return this.unexpected();
      if (code === quote) break;
      if (code !== backslash) this.position++;
      else if (this.take(escapePattern) === null) return this.unexpected();
    }
    this.position++;
    return null;
  }

  private enter(array: boolean): Issue | null {
    if (this.open.length >= this.limits.depth) {
      return issue(this.path(), 'tooDeep', { most: this.limits.depth, ...this.place() });
    }
    this.open.push({ array, key: array ? 0 : '', wants: array ? 'valueOrEnd' : 'keyOrEnd' });
    this.position++;
    return null;
  }

  private close(): Issue | null {
    this.open.pop();
    this.position++;
    return this.finished();
  }

  private finished(): null {
    const top = this.open[this.open.length - 1];
    if (top) top.wants = 'commaOrEnd';
    else this.done = true;
    return null;
  }

  /** The text that matches here, passed over; null when it does not match. */
  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (match === null) return null;
    this.position = pattern.lastIndex;
    return match[0];
  }

  private unexpected(): Issue {
    const found = this.text.slice(this.position, this.position + 12).split(/[\n\r]/)[0] ?? '';
    const code = found === '' ? 'brokenOff' : 'syntax';
    return issue(this.path(), code, { ...this.place(), found });
  }

  private tooLong(): Issue {
    return issue(this.path(), 'textTooLong', { most: this.limits.string, ...this.place() });
  }

  private path(): string {
    return pathText(this.open.map((level) => level.key).filter((key) => key !== ''));
  }

  private place(): { line: number; column: number } {
    const before = this.text.slice(0, this.position);
    const lastBreak = before.lastIndexOf('\n');
    return { line: before.split('\n').length, column: this.position - lastBreak };
  }
}
