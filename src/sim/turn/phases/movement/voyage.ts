import type { Leg } from '../../../rules/journey';
import type { Traveller } from '../../../rules/routes';
import type { Command, Fleet } from '../../../state/fleet';
import type { SystemId } from '../../../state/ids';

/** A fleet during the month's movement. */
export interface Voyage {
  readonly fleet: Fleet;
  readonly command: Command;
  readonly traveller: Traveller;
  /** The system it belonged to when the month began. */
  readonly from: SystemId;
  /** Tenths of a light year this turn. */
  readonly speed: number;
  /** Tenths of a light year flown so far. */
  moved: number;
  /** Systems reached so far. */
  readonly path: SystemId[];
  /** Moves no more this turn. */
  halted: boolean;
  /** What it means to fly in this step. */
  leg: Leg | null;
}
