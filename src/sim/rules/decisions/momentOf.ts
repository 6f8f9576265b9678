import type { Moment, MomentShapes, MomentWord } from '../../state/moment';
import type { MomentDefinition } from './moments/definition';
import { momentRegistry } from './moments/registry';

interface Meant<W extends MomentWord> {
  readonly word: W;
  readonly definition: MomentDefinition<W>;
  readonly asked: MomentShapes[W];
}

/** What a moment asks, with the rule of its word. */
export function momentOf<W extends MomentWord>(moment: Moment): Meant<W> {
  const [[word, asked]] = Object.entries(moment) as unknown as [[W, MomentShapes[W]]];
  return { word, definition: momentRegistry[word], asked };
}
