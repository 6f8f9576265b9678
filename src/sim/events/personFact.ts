import type { CharacterRole, Skill } from '../state/character';
import type { CharacterId, FactionId, FleetId, ShipClassId, WorldId } from '../state/ids';
import type { Contest, HeadEnd, SuccessionKind } from '../state/succession';

/** Somebody who may be gone or out of sight when it is read. */
interface OfPerson {
  readonly faction: FactionId;
  readonly character: CharacterId;
  readonly name: string;
}

/** A fact of a turn about people: who rules, who is held, who comes and goes, and what ships come to a power as a gift. */
export type PersonFact =
  | {
      type: 'headSucceeded';
      faction: FactionId;
      character: CharacterId;
      after: CharacterId | null;
      by: SuccessionKind;
      why: HeadEnd;
    }
  /** Chosen for anew, a chair went to who sat on it. */
  | { type: 'headConfirmed'; faction: FactionId; character: CharacterId }
  | { type: 'headRecalled'; faction: FactionId; character: CharacterId }
  | { type: 'heirNamed'; faction: FactionId; character: CharacterId | null }
  | {
      /** Somebody wants the chair of `head`; it is settled on the turn `due`. */
      type: 'contestCalled';
      faction: FactionId;
      kind: Contest['kind'];
      character: CharacterId;
      head: CharacterId;
      due: number;
    }
  | {
      type: 'contestEnded';
      faction: FactionId;
      kind: Contest['kind'];
      character: CharacterId;
      head: CharacterId;
      /** The chair was given, power was shared, the head held it, the other won it; or one of them was gone. */
      how: 'yielded' | 'shared' | 'held' | 'won' | 'lapsed';
      /** Who died of it. */
      died: CharacterId | null;
    }
  | ({ type: 'captiveBrought'; by: FactionId; world: WorldId } & OfPerson)
  | ({ type: 'captiveTaken'; by: FactionId; from: FactionId } & OfPerson)
  | {
      type: 'prisonerFreed';
      character: CharacterId;
      name: string;
      by: FactionId;
      receiver: FactionId;
      /** By agreement, by agents, by grace, with the place he was held at, with the ship, with the power that held him. */
      how: 'deal' | 'mission' | 'grace' | 'place' | 'ship' | 'fall';
    }
  | ({ type: 'captiveExecuted'; by: FactionId } & OfPerson)
  | {
      type: 'skillGrew';
      faction: FactionId;
      character: CharacterId;
      skill: Skill;
      level: number;
    }
  | ({ type: 'personEntered'; role: CharacterRole } & OfPerson)
  | ({ type: 'personRetired'; why: 'age' | 'unneeded' | 'deposed' } & OfPerson)
  /** A murderer's hand missed. */
  | ({ type: 'attemptSurvived' } & OfPerson)
  | {
      type: 'personJoined';
      character: CharacterId;
      name: string;
      faction: FactionId;
      from: FactionId;
    }
  | {
      type: 'personLost';
      character: CharacterId;
      name: string;
      /** Whom he served. */
      faction: FactionId;
      how: 'died' | 'left' | 'captured';
      /** Who took him; null: nobody. */
      by: FactionId | null;
    }
  | {
      type: 'shipsJoined';
      fleet: FleetId;
      faction: FactionId;
      class: ShipClassId;
      count: number;
    };
