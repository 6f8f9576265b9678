import type { AllianceRefusal, AllianceTerm } from './allianceCodes';
import type { ComputerReason, ComputerTerm } from './computerCodes';
import type { CongressReason, CongressRefusal, CongressTerm } from './congressCodes';
import type { CouncilRefusal, CouncilTerm } from './councilCodes';
import type { DealReason, DealRefusal, DealTerm } from './dealCodes';
import type { GeneralReason, GeneralRefusal, GeneralTerm } from './generalCodes';
import type {
  IntelligenceReason,
  IntelligenceRefusal,
  IntelligenceTerm,
} from './intelligenceCodes';
import type { MovementReason, MovementRefusal, MovementTerm } from './movementCodes';
import type { OperationReason, OperationRefusal, OperationTerm } from './operationCodes';
import type { OpinionRefusal, OpinionTerm } from './opinionCodes';
import type { PersonReason, PersonRefusal, PersonTerm } from './personCodes';
import type { TreatyRefusal, TreatyTerm } from './treatyCodes';

export type * from './allianceCodes';
export type * from './computerCodes';
export type * from './congressCodes';
export type * from './councilCodes';
export type * from './dealCodes';
export type * from './generalCodes';
export type * from './intelligenceCodes';
export type * from './movementCodes';
export type * from './operationCodes';
export type * from './opinionCodes';
export type * from './personCodes';
export type * from './statementCode';
export type * from './treatyCodes';

/** Every reason for which something may be refused; `src/text` has a sentence for each and for nothing else. */
export type RefusalCode =
  | AllianceRefusal
  | CongressRefusal
  | CouncilRefusal
  | DealRefusal
  | IntelligenceRefusal
  | MovementRefusal
  | OperationRefusal
  | OpinionRefusal
  | PersonRefusal
  | TreatyRefusal
  | GeneralRefusal;

/** Every label of a part of a sum; `src/text` has words for each and for nothing else. */
export type TermLabel =
  | AllianceTerm
  | CongressTerm
  | ComputerTerm
  | CouncilTerm
  | DealTerm
  | IntelligenceTerm
  | MovementTerm
  | OperationTerm
  | OpinionTerm
  | PersonTerm
  | TreatyTerm
  | GeneralTerm;

/** Every reason that a computer player gives for an order; `src/text` has a sentence for each and for nothing else. */
export type ReasonCode =
  | ComputerReason
  | CongressReason
  | DealReason
  | IntelligenceReason
  | MovementReason
  | OperationReason
  | PersonReason
  | GeneralReason;
