import type { FactionId, FleetId, ShipClassId, ShipId, WorldId } from '../../state/ids';
import type { ShipRole } from '../../state/ruleset';

/** The two sides of a battle; the aggressor's is 0. */
export type Side = 0 | 1;

/**
 * A ship or a world's defences as it enters a battle: plain figures, with technology, crew,
 * commander and supply already in them. Traits change a fighter before the first round
 * (`src/sim/traits`); nothing changes it afterwards, so that one set-up serves many forecasts.
 */
export interface Fighter {
  readonly id: ShipId | WorldId;
  readonly kind: 'ship' | 'world';
  readonly name: string;
  readonly class: ShipClassId | '';
  readonly faction: FactionId | null;
  readonly fleet: FleetId | null;
  readonly side: Side;
  /** Index of its fleet among the set-up's groups. */
  readonly group: number;
  readonly role: ShipRole | 'world';
  /** Points at the start, and the most it could have. */
  hull: number;
  maxHull: number;
  shields: number;
  /** Damage of a hit, and shots a round. */
  attack: number;
  shots: number;
  /** Permille. */
  accuracy: number;
  evasion: number;
  /** The higher fires first. */
  initiative: number;
  /** Share of a hit's damage that passes shields, in permille. */
  piercing: number;
  /** Strength of its boarding parties, and of the crew that meets one; in points of troops. */
  boarders: number;
  crew: number;
  /** Enters unseen by the other side. */
  hidden: boolean;
  /** Stays unseen between volleys until found. */
  firesCloaked: boolean;
  /** Chance a round that it is found after firing unseen, in permille. */
  revealChance: number;
  /** More damage in its first volley, in permille. */
  alpha: number;
  /** Damage it ignores, in permille; negative when it is fragile. */
  toughness: number;
  /** Damage it ignores more with every round it has been fired at, in permille. */
  adapts: number;
  /** Hull regained each round, in permille of the most. */
  regenerates: number;
  /** Shields stripped by each of its hits, in permille of the target's most. */
  drain: number;
  /** What it hits cannot leave in that round. */
  holds: boolean;
  /** Accuracy it lends to its whole side, in permille; the greatest counts. */
  aura: number;
  /** Nobody gets a shot at it as it leaves. */
  elusive: boolean;
  /** When crippled, it throws itself at an enemy. */
  rams: boolean;
  /** Boards what still fights, not only what is disabled. */
  boardsFighting: boolean;
}

/** A fighter with no special rule: what a trait may then change. */
export function plainFighter(
  figures: Pick<
    Fighter,
    'id' | 'kind' | 'name' | 'class' | 'faction' | 'fleet' | 'side' | 'group' | 'role'
  > &
    Partial<Fighter>,
): Fighter {
  return {
    hull: 0,
    maxHull: 0,
    shields: 0,
    attack: 0,
    shots: 0,
    accuracy: 0,
    evasion: 0,
    initiative: 0,
    piercing: 0,
    boarders: 0,
    crew: 0,
    hidden: false,
    firesCloaked: false,
    revealChance: 1000,
    alpha: 0,
    toughness: 0,
    adapts: 0,
    regenerates: 0,
    drain: 0,
    holds: false,
    aura: 0,
    elusive: false,
    rams: false,
    boardsFighting: false,
    ...figures,
  };
}
