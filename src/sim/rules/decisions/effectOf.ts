import type { Effect, EffectShapes, EffectWord } from '../../state/effect';
import type { EffectDefinition } from '../effects/definition';
import { effectRegistry } from '../effects/registry';

interface Meant<W extends EffectWord> {
  readonly word: W;
  readonly definition: EffectDefinition<W>;
  readonly asked: EffectShapes[W];
}

/** What an effect says, with the rule of its word. */
export function effectOf<W extends EffectWord>(effect: Effect): Meant<W> {
  const [[word, asked]] = Object.entries(effect) as unknown as [[W, EffectShapes[W]]];
  return { word, definition: effectRegistry[word], asked };
}
