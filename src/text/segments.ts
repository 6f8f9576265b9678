import type {
  FactionId,
  FleetId,
  MotionId,
  OpenDecisionId,
  SystemId,
  TechnologyId,
  WorldId,
} from '../sim';
import { sentenceCase } from './sentenceCase';

/** What a word in a sentence leads to when it is followed. */
export type Link =
  | { readonly kind: 'system'; readonly system: SystemId }
  | { readonly kind: 'world'; readonly world: WorldId }
  | { readonly kind: 'fleets'; readonly fleets: readonly FleetId[] }
  | { readonly kind: 'battle'; readonly battle: string }
  | { readonly kind: 'faction'; readonly faction: FactionId }
  | { readonly kind: 'technology'; readonly technology: TechnologyId }
  /** In the Council: on its agenda, or in its record. */
  | { readonly kind: 'motion'; readonly motion: MotionId }
  /** Laid before who is asked. */
  | { readonly kind: 'decision'; readonly decision: OpenDecisionId };

/** A piece of a sentence; with a link it can be followed. */
export interface Segment {
  readonly text: string;
  readonly link?: Link;
}

export type Sentence = readonly Segment[];

type Part = string | number | Segment | Sentence;

/** Template tag that keeps the links of what is put in: say`${names.world(id)} is lost.` */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  return capitalised(phrase(strings, ...parts));
}

/** The same for a piece of a sentence, which begins with no capital. */
export function phrase(strings: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  const segments: Segment[] = [];
  strings.forEach((text, index) => {
    if (text !== '') segments.push({ text });
    const part = parts[index];
    if (part !== undefined) segments.push(...segmentsOf(part));
  });
  return segments;
}

/** The sentence without its links. */
export function plain(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}

/** `a, b and c`, keeping links. */
export function list(items: readonly Segment[], and: string): Sentence {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [{ text: index === items.length - 1 ? ` ${and} ` : ', ' }, item];
  });
}

function segmentsOf(part: Part): Sentence {
  if (typeof part === 'string') return part === '' ? [] : [{ text: part }];
  if (typeof part === 'number') return [{ text: String(part) }];
  return 'text' in part ? [part] : part;
}

/** Capitals where sentences begin, also where a piece follows another's full stop. */
function capitalised(segments: readonly Segment[]): Sentence {
  const cased = sentenceCase(plain(segments));
  let at = 0;
  return segments.map((segment) => {
    const text = cased.slice(at, at + segment.text.length);
    at += segment.text.length;
    return text === segment.text ? segment : { ...segment, text };
  });
}
