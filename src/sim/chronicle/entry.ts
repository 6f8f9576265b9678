import type { EventOf } from '../events/event';
import type { TermLabel } from '../lib/codes/codes';
import type { CovertKind } from '../state/agent';
import type { DecisionId } from '../state/decision';
import type { MemoryKind, TreatyKind, WarCause } from '../state/diplomacy';
import type { AllianceId, FactionId, SpeciesId, SystemId, WorldId } from '../state/ids';
import type { MovementDemand } from '../state/movement';
import type { Outcome } from '../state/objective';
import type { Reason } from '../state/order';

/** Worlds that changed hands, as one power's doing. */
export interface Gain {
  readonly by: FactionId;
  /** The weightiest first. */
  readonly worlds: readonly WorldId[];
}

/** How a war ended: by a peace, by one with a neutral zone, at a congress, in an alliance of the two. */
export type WarEnd = 'peace' | 'armistice' | 'congress' | 'allied';

/** How a war ended as a story tells it: also with the end of who fought it. */
export interface WarOver {
  readonly turn: number;
  readonly how: WarEnd | 'fallen';
  /** Those of both sides who were no more by then, in order of id. */
  readonly fallen: readonly FactionId[];
}

/** The battle of a war that cost most ships. */
export interface GreatBattle {
  readonly turn: number;
  readonly place: SystemId;
  /** Empty: neither side held the field. */
  readonly victor: readonly FactionId[];
  /** Ships that both sides lost in it. */
  readonly ships: number;
}

/** Why a war was begun, as far as facts tell: beside the cause that was declared. */
export type Ground =
  /** Worlds the attacked had taken from who began it, and held. */
  | { readonly kind: 'lost'; readonly worlds: readonly WorldId[]; readonly turn: number }
  /** What it named as the goals of the war. */
  | { readonly kind: 'goals'; readonly systems: readonly SystemId[] }
  /** Why it had resolved upon it, in its own words, and when. */
  | { readonly kind: 'reason'; readonly reason: Reason; readonly turn: number }
  /** They had been allies not long before, up to that month. */
  | { readonly kind: 'ally'; readonly name: string; readonly turn: number }
  /** What weighed heaviest against the attacked. */
  | {
      readonly kind: 'grudge';
      readonly memory: MemoryKind;
      readonly about: string | null;
      readonly since: number;
    }
  /** A treaty of the two that had lately ended or been broken; `by` is who broke it. */
  | {
      readonly kind: 'treaty';
      readonly treaty: TreatyKind;
      readonly by: FactionId | null;
      readonly turn: number;
    }
  /** The attacked was the strongest of all. */
  | { readonly kind: 'strongest' }
  /** The attacked was so much weaker: its rating in permille of the other's. */
  | { readonly kind: 'weaker'; readonly permille: number }
  /** The attacked had other enemies already. */
  | { readonly kind: 'beset'; readonly foes: readonly FactionId[] };

/** What a chronicle tells, by kind: what happened, who did it, and why as far as facts tell. */
export type ChronicleFact =
  | {
      readonly kind: 'warBegun';
      readonly by: FactionId;
      readonly on: FactionId;
      readonly cause: WarCause;
      /** Who came in on the side of either, in order of id. */
      readonly beside: readonly FactionId[];
      readonly against: readonly FactionId[];
      /** The weightiest first. */
      readonly grounds: readonly Ground[];
    }
  | {
      /** A declared war from its first day to its last, or as far as is known. */
      readonly kind: 'war';
      readonly by: FactionId;
      readonly on: FactionId;
      readonly cause: WarCause;
      readonly beside: readonly FactionId[];
      readonly against: readonly FactionId[];
      readonly grounds: readonly Ground[];
      /** Null: it goes on. */
      readonly end: WarOver | null;
      /** The game has come to its end since. */
      readonly decided: boolean;
      readonly gains: readonly Gain[];
      readonly ships: number;
      /** Null where none was great. */
      readonly greatest: GreatBattle | null;
      /** Who won back what the war had cost its side at first, and more, and since when; null: nobody. */
      readonly turned: { readonly by: FactionId; readonly turn: number } | null;
    }
  | {
      readonly kind: 'warEnded';
      readonly by: FactionId;
      readonly on: FactionId;
      /** The turn it was begun; 0: before the game. */
      readonly begun: number;
      readonly how: WarEnd;
      readonly gains: readonly Gain[];
      /** Ships both sides lost in battles with each other. */
      readonly ships: number;
    }
  | {
      readonly kind: 'capitalTaken';
      readonly by: FactionId;
      readonly from: FactionId;
      readonly world: WorldId;
      /** Its world before: it comes home. */
      readonly wonBack: boolean;
      /** The loser had lost a seat before, and moved to this one. */
      readonly again: boolean;
      /** The war it fell in: who had begun it and when, 0 before the game; null where none is known. */
      readonly war: { readonly by: FactionId; readonly turn: number } | null;
    }
  | {
      /** Worlds one power took from another, one after the other; `from` null: from free peoples. */
      readonly kind: 'conquests';
      readonly by: FactionId;
      readonly from: FactionId | null;
      readonly worlds: readonly WorldId[];
      /** It opened a war. */
      readonly first: boolean;
      /** They had all been its own before. */
      readonly wonBack: boolean;
      /** Those of them that its own aims ask for. */
      readonly wanted: readonly WorldId[];
    }
  | {
      /** Worlds one power settled, one after the other. */
      readonly kind: 'settled';
      readonly by: FactionId;
      readonly worlds: readonly WorldId[];
    }
  | {
      readonly kind: 'battle';
      readonly sides: readonly (readonly FactionId[])[];
      readonly lost: Readonly<Record<FactionId, number>>;
      readonly victor: readonly FactionId[];
      /** Battles at the place in that time. */
      readonly fights: number;
    }
  | {
      readonly kind: 'allianceFounded';
      readonly alliance: AllianceId;
      readonly name: string;
      readonly members: readonly FactionId[];
      readonly leader: FactionId;
      readonly broker: FactionId | null;
      /** Whom all its members fight, or else the strongest of all when it is none of them. */
      readonly against: FactionId | null;
      readonly atWar: boolean;
      /** What its leader had resolved about that power; null where nobody knows. */
      readonly reason: Reason | null;
    }
  | {
      readonly kind: 'allianceJoined';
      readonly alliance: AllianceId;
      readonly name: string;
      readonly faction: FactionId;
    }
  | {
      readonly kind: 'allianceLeft';
      readonly alliance: AllianceId;
      readonly name: string;
      readonly faction: FactionId;
      readonly how: EventOf<'memberLeft'>['how'];
      readonly followed: readonly FactionId[];
      /** That was the end of the alliance, founded in that turn (0: before the game); null: it went on. */
      readonly founded: number | null;
    }
  | {
      readonly kind: 'allianceEnded';
      readonly name: string;
      readonly members: readonly FactionId[];
      readonly why: EventOf<'allianceDissolved'>['why'];
      /** Who left it in that month. */
      readonly left: readonly FactionId[];
      /** The turn it was founded; 0: before the game. */
      readonly founded: number;
    }
  | {
      readonly kind: 'operation';
      readonly name: string;
      readonly target: SystemId;
      readonly won: boolean;
      readonly brought: readonly FactionId[];
    }
  | {
      readonly kind: 'powerFell';
      readonly faction: FactionId;
      readonly by: FactionId | null;
      /** The world it lost last, that month; null where none is known. */
      readonly last: WorldId | null;
      /** The most worlds it ever held, and when. */
      readonly most: number;
      readonly height: number;
      /** Who had taken most of its worlds by force, and how many. */
      readonly takers: readonly { readonly by: FactionId; readonly worlds: number }[];
    }
  | {
      readonly kind: 'leadChanged';
      readonly now: FactionId;
      readonly before: FactionId;
      /** Worlds each took and lost in the year before. */
      readonly taken: number;
      readonly lost: number;
    }
  | {
      readonly kind: 'treatyBroken';
      readonly by: FactionId;
      readonly on: FactionId;
      readonly treaty: TreatyKind;
      /** When who broke it made war on the other in the year after; null: it did not. */
      readonly war: number | null;
    }
  | {
      readonly kind: 'pactSigned';
      readonly treaty: TreatyKind;
      readonly parties: readonly [FactionId, FactionId];
      /** Whom both fight. */
      readonly against: FactionId | null;
    }
  | {
      readonly kind: 'worldsCeded';
      readonly from: FactionId;
      readonly to: FactionId;
      readonly worlds: readonly WorldId[];
      /** They were the price of a peace, or passed between allies. */
      readonly occasion: 'peace' | 'allies' | null;
    }
  | {
      readonly kind: 'unrest';
      readonly faction: FactionId;
      readonly worlds: readonly WorldId[];
    }
  | {
      /** A people laid down its work, because of what drove it most. */
      readonly kind: 'strike';
      readonly faction: FactionId;
      readonly species: SpeciesId;
      readonly demand: MovementDemand;
      readonly worlds: readonly WorldId[];
      readonly cause: TermLabel | null;
    }
  | {
      /** A people rose on some worlds; `won` freed themselves, and joined a power or nobody. */
      readonly kind: 'uprising';
      readonly faction: FactionId;
      readonly species: SpeciesId;
      readonly demand: MovementDemand;
      readonly worlds: readonly WorldId[];
      readonly won: readonly WorldId[];
      readonly joined: FactionId | null;
      readonly cause: TermLabel | null;
    }
  | {
      /** Agents of one power were found under another; how many. */
      readonly kind: 'spiesFound';
      readonly by: FactionId;
      readonly faction: FactionId;
      readonly agents: number;
      /** What the first of them was at; null: nothing yet. */
      readonly mission: CovertKind | null;
      /** Powers against whom forged evidence came to light with them. */
      readonly forged: readonly FactionId[];
    }
  | {
      /** Somebody of a court was carried off or killed, and nobody knows by whom. */
      readonly kind: 'courtierLost';
      readonly faction: FactionId;
      readonly name: string;
      readonly how: 'kidnapped' | 'killed';
    }
  | {
      /** What a power chose when something asked it to, or what came of no answer. */
      readonly kind: 'decision';
      readonly faction: FactionId;
      readonly decision: DecisionId;
      readonly option: string;
      readonly how: EventOf<'decisionTaken'>['how'];
    }
  | { readonly kind: 'mutiny'; readonly faction: FactionId; readonly ships: number }
  | {
      readonly kind: 'peopleFreed';
      readonly faction: FactionId;
      readonly worlds: readonly WorldId[];
    }
  | {
      readonly kind: 'aimMet';
      readonly faction: FactionId;
      readonly objective: string;
      readonly points: number;
    }
  | {
      readonly kind: 'gameEnded';
      readonly outcome: Outcome;
      /** What the winners had reached of their aims, the one that decided left out. */
      readonly aims: readonly string[];
    };

export type ChronicleKind = ChronicleFact['kind'];

export type ChronicleFactOf<K extends ChronicleKind> = Extract<ChronicleFact, { kind: K }>;

/** One story of a chronicle. */
export type ChronicleEntry = ChronicleFact & {
  /** The month it happened in, or began; from 1. */
  readonly turn: number;
  /** The last month of it. */
  readonly until: number;
  /** Where to look; null when it happened nowhere in particular. */
  readonly place: SystemId | null;
  /** Whom it concerns, in order of id. */
  readonly powers: readonly FactionId[];
  /** How much it changed, in points: `weights` says what for. */
  readonly weight: number;
  /** Which of the stories of its kind it is, counted from a number of the game's own: for words that do not repeat. */
  readonly telling: number;
};
