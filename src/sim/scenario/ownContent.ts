import type { Decision, DecisionOption } from '../state/decision';
import type {
  Building,
  CharacterTrait,
  CharterForm,
  Culture,
  Edict,
  Office,
  ShipClass,
  Species,
  Technology,
} from '../state/ruleset';
import type { ForeseenDay, Situation, Stage } from '../state/situation';
import type { Temperament } from '../state/temperament';
import type { IssueCode } from './issue';

/**
 * Words that come with content of a scenario's own. They stay with their entry, but no rule sees them:
 * only `src/text` asks for them, which has those of the game's own content.
 */
export interface OwnWords {
  readonly name: string;
  /** One or two sentences. */
  readonly text: string;
}

export interface OwnShipWords {
  readonly name: string;
  /** Where the class is from. */
  readonly origin: string;
}

/** What is said of a decision, or of a situation, of a scenario's own. */
export interface OwnDecisionWords extends OwnWords {
  /** Where it comes from: a sentence. */
  readonly origin?: string;
}

/** A decision as a scenario brings it, with its words and those of its options. */
export type OwnDecision = Omit<Decision, 'options'> &
  OwnDecisionWords & {
    /** Warnings that its author has thought about, by their names. */
    readonly allow?: readonly IssueCode[];
    readonly options: readonly (DecisionOption & OwnOptionWords)[];
  };

export interface OwnOptionWords {
  readonly name: string;
  /** What it means to those who choose it: a sentence or two. */
  readonly text?: string;
}

/** A situation as a scenario brings it, with its words and those of its stages and days. */
export type OwnSituation = Omit<Situation, 'stages' | 'days'> &
  OwnDecisionWords & {
    readonly stages: readonly (Stage & OwnOptionWords)[];
    readonly days?: readonly (ForeseenDay & Pick<OwnWords, 'name'>)[];
  };

/** Entries as the game's own content has them (`src/sim/state/ruleset.ts`), with their words. */
export interface ScenarioContent {
  readonly shipClasses?: readonly (ShipClass & OwnShipWords)[];
  readonly technologies?: readonly (Technology & OwnWords)[];
  readonly buildings?: readonly (Building & OwnWords)[];
  readonly species?: readonly (Species & OwnWords)[];
  readonly cultures?: readonly (Culture & OwnWords)[];
  readonly temperaments?: readonly Temperament[];
  readonly characterTraits?: readonly (CharacterTrait & OwnWords)[];
  readonly charters?: readonly (CharterForm & OwnWords)[];
  readonly offices?: readonly (Office & OwnWords)[];
  readonly edicts?: readonly (Edict & OwnWords)[];
}
