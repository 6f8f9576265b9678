import type { WorldId } from '../../state/ids';
import type { EffectDefinition } from './definition';
import { worldFigure } from './worldFigure';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A world is more or less loyal to who rules it. */
    loyalty: { world: WorldId; points: number };
  }
}

/**
 * What a people makes of a choice.
 * @source invented
 */
export const loyalty: EffectDefinition<'loyalty'> = worldFigure('loyalty', {
  asked: 100,
  most: 100,
});
