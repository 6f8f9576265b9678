import type { Refusal } from '../lib/refusal';
import type { Term } from '../lib/terms';
import type {
  AllianceLevel,
  Cure,
  DiscontentStage,
  Division,
  Excuse,
  MotionTerms,
  OfficeId,
} from '../state/alliance';
import type { MotionId } from '../state/diplomacy';
import type { AllianceId, FactionId, SpeciesId, SystemId, WorldId } from '../state/ids';
import type { PromiseTerms } from '../state/promise';
import type { PeopleStatus } from '../state/world';

/** A fact of a turn about alliances and their Councils. */
export type AllianceFact =
  | { type: 'foundingProposed'; founding: string; by: FactionId; members: FactionId[] }
  | { type: 'foundingRefused'; founding: string; by: FactionId; refused: FactionId; terms: Term[] }
  | {
      type: 'allianceFounded';
      alliance: AllianceId;
      members: FactionId[];
      leader: FactionId;
      broker: FactionId | null;
    }
  | { type: 'memberJoined'; alliance: AllianceId; faction: FactionId }
  | {
      type: 'memberLeft';
      alliance: AllianceId;
      /** What it is called: it may be no more. */
      name: string;
      faction: FactionId;
      how: 'notice' | 'war' | 'expelled' | 'ultimatum' | 'fallen';
      /** Members that went with it into an alliance of their own. */
      followed: FactionId[];
    }
  | { type: 'noticeGiven'; alliance: AllianceId; faction: FactionId; leaves: number }
  | {
      type: 'allianceDissolved';
      alliance: AllianceId;
      name: string;
      members: FactionId[];
      why: 'voted' | 'deserted' | 'fallen';
    }
  | { type: 'brokerChanged'; alliance: AllianceId; broker: FactionId | null }
  | { type: 'bidsCalled'; alliance: AllianceId; broker: FactionId }
  | {
      /** The broker lets a motion wait for a later session. */
      type: 'motionPutOff';
      alliance: AllianceId;
      motion: MotionId;
      terms: MotionTerms;
      by: FactionId;
      broker: FactionId;
      until: number;
    }
  | {
      /** A member told others of a secret bid, or of a vote sold in secret. */
      type: 'secretLeaked';
      alliance: AllianceId;
      by: FactionId;
      bidder: FactionId;
      seller: FactionId;
      promise: PromiseTerms;
      sold: boolean;
      told: FactionId[];
    }
  | {
      /** The broker has settled a quarrel of two members. */
      type: 'quarrelSettled';
      alliance: AllianceId;
      mediator: FactionId;
      between: FactionId[];
    }
  | {
      /** The broker guarantees what one member has promised another. */
      type: 'suretyStood';
      alliance: AllianceId;
      broker: FactionId;
      by: FactionId;
      receiver: FactionId;
      promise: PromiseTerms;
    }
  | { type: 'brokerLeaned'; alliance: AllianceId; broker: FactionId; lean: FactionId | null }
  | {
      type: 'motionEntered';
      alliance: AllianceId;
      motion: MotionId;
      terms: MotionTerms;
      by: FactionId;
      ultimatum: boolean;
    }
  | {
      type: 'motionWithdrawn';
      alliance: AllianceId;
      motion: MotionId;
      terms: MotionTerms;
      by: FactionId;
      /** Why it lost its object; null: its mover took it back. */
      refusal: Refusal | null;
    }
  | { type: 'motionVoted'; alliance: AllianceId; division: Division }
  | { type: 'officeFilled'; alliance: AllianceId; office: OfficeId; holder: FactionId }
  | {
      type: 'memberLobbied';
      alliance: AllianceId;
      motion: MotionId;
      by: FactionId;
      member: FactionId;
      means: 'persuade' | 'press';
    }
  | {
      type: 'operationCalled';
      alliance: AllianceId;
      operation: string;
      target: SystemId;
      strike: number;
    }
  | {
      type: 'operationStruck';
      alliance: AllianceId;
      operation: string;
      target: SystemId;
      brought: Record<FactionId, number>;
    }
  | {
      type: 'operationEnded';
      alliance: AllianceId;
      operation: string;
      target: SystemId;
      won: boolean;
    }
  | {
      type: 'quotaShort';
      alliance: AllianceId;
      operation: string;
      member: FactionId;
      owed: number;
      brought: number;
    }
  | {
      type: 'quotaExcused';
      alliance: AllianceId;
      operation: string;
      member: FactionId;
      why: Excuse;
    }
  | {
      type: 'worldAllotted';
      alliance: AllianceId;
      world: WorldId;
      from: FactionId;
      receiver: FactionId;
    }
  /** Peoples of `worlds` rose to a status; in `freed` of them bondage ended. */
  | {
      type: 'peopleFreed';
      faction: FactionId;
      worlds: WorldId[];
      freed: WorldId[];
      /** What they are now, those who rose least. */
      status: Exclude<PeopleStatus, 'enslaved'>;
      /** By their ruler's own law, or because he granted it; absent: by the law of its alliance, or its vote. */
      own?: true;
    }
  /** A power has given a law on a people, or (null) on all others; `before` says what the law was, if there was one. */
  | {
      type: 'lawGiven';
      faction: FactionId;
      species: SpeciesId | null;
      /** The world it is an exception for. */
      only: WorldId | null;
      status: PeopleStatus;
      before: PeopleStatus | null;
    }
  /** By its ruler's law a people has sunk a step on `worlds`. */
  | {
      type: 'peopleSunk';
      faction: FactionId;
      species: SpeciesId;
      status: PeopleStatus;
      worlds: WorldId[];
    }
  /** What raising its peoples changes for their ruler, a month. */
  | {
      type: 'releaseCounted';
      faction: FactionId;
      worlds: WorldId[];
      latinum: number;
      research: number;
      industry: number;
    }
  | {
      type: 'discontentChanged';
      alliance: AllianceId;
      member: FactionId;
      /** The stage it has come to; null: it is content again. */
      stage: DiscontentStage | null;
      /** Whether it is worse than before. */
      grows: boolean;
      contentment: number;
      /** What would content it at the least price; null when nothing would, or it is asked for less. */
      asks: Cure | null;
    }
  | {
      /** Its members are bound by a level no more. */
      type: 'levelFell';
      alliance: AllianceId;
      level: AllianceLevel;
      cohesion: number;
    }
  | { type: 'memberUnhappy'; alliance: AllianceId; member: FactionId; contentment: number };
