import type { TermLabel } from '../lib/codes/codes';
import type { FactionId, MovementId, SpeciesId, WorldId } from '../state/ids';
import type { MovementDemand, MovementEnd, MovementStep, StandingAnswer } from '../state/movement';

/** Whose movement it is and what it wants of whom. */
interface OfMovement {
  readonly movement: MovementId;
  /** The ruler. */
  readonly faction: FactionId;
  readonly species: SpeciesId;
  readonly demand: MovementDemand;
}

/** A fact of a turn about the movements of peoples. */
export type MovementFact =
  | ({ type: 'movementBegan'; leader: string; worlds: WorldId[] } & OfMovement)
  | ({
      type: 'movementStepped';
      step: MovementStep;
      before: MovementStep;
      leader: string;
      /** Where it is that strong. */
      worlds: WorldId[];
      /** What drove most people to it where it is strongest. */
      cause: TermLabel | null;
    } & OfMovement)
  | ({ type: 'movementEnded'; how: MovementEnd } & OfMovement)
  | ({ type: 'answerLapsed'; answer: StandingAnswer } & OfMovement)
  | ({ type: 'worldRose'; world: WorldId; arms: number; garrison: number } & OfMovement)
  | ({
      type: 'uprisingWon';
      world: WorldId;
      /** The power the world has joined; null: it is free. */
      joined: FactionId | null;
    } & OfMovement)
  | ({ type: 'uprisingCrushed'; world: WorldId; millions: number } & OfMovement)
  | ({
      /** A landless power goes on as the power that rose; `fallen`: it was no more. */
      type: 'risingLed';
      by: FactionId;
      world: WorldId;
      leader: string;
      fallen: boolean;
    } & OfMovement)
  | ({ type: 'movementAided'; by: FactionId; arms: number } & OfMovement);
