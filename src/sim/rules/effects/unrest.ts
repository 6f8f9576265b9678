import type { WorldId } from '../../state/ids';
import type { EffectDefinition } from './definition';
import { worldFigure } from './worldFigure';

declare module '../../state/effect' {
  interface EffectShapes {
    /** A world is more or less restless. */
    unrest: { world: WorldId; points: number };
  }
}

/**
 * What the streets make of a choice.
 * @source invented
 */
export const unrest: EffectDefinition<'unrest'> = worldFigure('unrest', { asked: 100, most: 100 });
