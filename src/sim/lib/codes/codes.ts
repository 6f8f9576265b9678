import type { AllianceRefusal, AllianceTerm } from './allianceCodes';
import type { ComputerReason, ComputerTerm } from './computerCodes';
import type { CongressReason, CongressRefusal, CongressTerm } from './congressCodes';
import type { CouncilRefusal, CouncilTerm } from './councilCodes';
import type { DealReason, DealRefusal, DealTerm } from './dealCodes';
import type { DecisionReason, DecisionRefusal, DecisionTerm } from './decisionCodes';
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
import type { RecognitionReason, RecognitionRefusal, RecognitionTerm } from './recognitionCodes';
import type { SmugglingReason, SmugglingRefusal, SmugglingTerm } from './smugglingCodes';
import type { TreatyRefusal, TreatyTerm } from './treatyCodes';

export type * from './allianceCodes';
export type * from './computerCodes';
export type * from './congressCodes';
export type * from './councilCodes';
export type * from './dealCodes';
export type * from './decisionCodes';
export type * from './generalCodes';
export type * from './intelligenceCodes';
export type * from './movementCodes';
export type * from './operationCodes';
export type * from './opinionCodes';
export type * from './personCodes';
export type * from './recognitionCodes';
export type * from './smugglingCodes';
export type * from './statementCode';
export type * from './treatyCodes';

/** Every reason for which something may be refused; `src/text` has a sentence for each and for nothing else. */
export type RefusalCode =
  | AllianceRefusal
  | CongressRefusal
  | CouncilRefusal
  | DealRefusal
  | DecisionRefusal
  | IntelligenceRefusal
  | MovementRefusal
  | OperationRefusal
  | OpinionRefusal
  | RecognitionRefusal
  | SmugglingRefusal
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
  | DecisionTerm
  | IntelligenceTerm
  | MovementTerm
  | OperationTerm
  | OpinionTerm
  | RecognitionTerm
  | SmugglingTerm
  | PersonTerm
  | TreatyTerm
  | GeneralTerm;

/** Every reason that a computer player gives for an order; `src/text` has a sentence for each and for nothing else. */
export type ReasonCode =
  | ComputerReason
  | CongressReason
  | DealReason
  | DecisionReason
  | IntelligenceReason
  | MovementReason
  | OperationReason
  | RecognitionReason
  | SmugglingReason
  | PersonReason
  | GeneralReason;
