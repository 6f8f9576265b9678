import type { WorldId } from '../../state/ids';
import type { EffectDefinition } from './definition';
import { worldFigure } from './worldFigure';

declare module '../../state/effect' {
  interface EffectShapes {
    /** Troops on a world grow or shrink, in points of strength. */
    garrison: { world: WorldId; points: number };
  }
}

/**
 * Soldiers sent, or called away.
 * @source invented
 */
export const garrison: EffectDefinition<'garrison'> = worldFigure('garrison', {
  asked: 10_000,
  most: 1_000_000,
});
