import type { Fighter } from '../rules/battle/fighter';
import type { TraitId } from '../state/ids';

/**
 * A switchable rule: typed hooks that the rules call where they apply. A ship has the traits of its
 * class; a faction has those of its scenario, its culture and its technologies, and lends the ones
 * with `lent` to all its ships.
 */
export interface Trait {
  readonly id: TraitId;
  /** Changes a fighter before the first round of a battle. */
  readonly battle?: (fighter: Fighter) => void;
  /** A faction that has it lends the battle hook to every one of its ships. */
  readonly lent?: true;
  /**
   * What it is worth beside the figures of a ship, in permille of its power, to a computer player that
   * chooses what to build.
   */
  readonly esteem?: number;
  /** No yard can build a second. */
  readonly matchless?: true;
  /** Stays in the system where it was built. */
  readonly anchored?: true;
  /** Share of the way across a lane it may skip each month, in permille of its speed. */
  readonly stride?: number;
  /** Points added to how hard it is to detect, cloaked or not. */
  readonly stealth?: number;
  /** Sees through hazards that hide ships. */
  readonly seesThroughHazards?: true;
  /** What troops of its ships or faction do on the ground, in permille of strength. */
  readonly invasion?: number;
  /** What becomes of peoples in bondage, and of the others, on a world it takes. */
  readonly conquest?: 'frees' | 'enslaves';
  /** Founds outposts only, and brings no people. */
  readonly outpostsOnly?: true;
  /** May not begin a war. */
  readonly peaceful?: true;
  /** Lives on without a world while it has a ship. */
  readonly homeless?: true;
  /** Prestige from victories and shame from retreats, in permille of the usual. */
  readonly honour?: number;
}
