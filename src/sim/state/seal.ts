import type { FactionId, WorldId } from './ids';

/** A developed world that is sealed off. Known to its owner and to who seals it off. */
export interface Seal {
  readonly world: WorldId;
  readonly by: FactionId;
  /** The turn since which the same power does. */
  readonly since: number;
  /** How closely it is watched, in permille of cargoes: whoever runs it feels that. */
  readonly watch: number;
  /** Cargoes that came through last month, and those that were caught. */
  readonly through: number;
  readonly caught: number;
}
