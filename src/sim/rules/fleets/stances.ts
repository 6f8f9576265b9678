import type { Fleet, Stance } from '../../state/fleet';

/** What a fleet in some stance does of its own will when it meets others, and what that counts for. */
export interface StanceRule {
  /** On whom it opens fire: on no one, on armed ships, on any ship, or on batteries of worlds too. */
  readonly attacks: 'nothing' | 'armed' | 'ships' | 'batteries';
  /** Whether it gives itself away to attack those who have not found it. */
  readonly attacksHidden: boolean;
  /** Whether it stops enemies that mean to pass its system. */
  readonly stops: 'never' | 'shown' | 'alsoHidden';
  /** Whether it stays where it is and counts there: lifts a siege, bars a landing, escorts convoys. */
  readonly stands: boolean;
  /** Whether it slips away from who is slower, goes on past enemies and leaves a battle first. */
  readonly evades: boolean;
  /** Whether it seals off the worlds of its system. */
  readonly seals: boolean;
  /** Whether it preys on the trade of the worlds of its system. */
  readonly raids: boolean;
  /** Whether it goes one lane to meet enemies that it sees and outweighs. */
  readonly chases: boolean;
  /** Whether a mission takes it on towards armed enemies that it outweighs. */
  readonly pressesOn: boolean;
  /** Whether new ships may join it where it waits. */
  readonly gathers: boolean;
  /** Whether it means nothing without a weapon. */
  readonly needsArms: boolean;
}

/** What most stances have in common. */
const usual: StanceRule = {
  attacks: 'ships',
  attacksHidden: false,
  stops: 'shown',
  stands: true,
  evades: false,
  seals: false,
  raids: false,
  chases: false,
  pressesOn: false,
  gathers: false,
  needsArms: true,
};

/**
 * All that rules ask of a stance stands here.
 * @source invented
 */
export const stanceRules: Readonly<Record<Stance, StanceRule>> = {
  assault: {
    ...usual,
    attacks: 'batteries',
    attacksHidden: true,
    seals: true,
    pressesOn: true,
    needsArms: false,
  },
  hold: { ...usual, attacks: 'armed', gathers: true, needsArms: false },
  evade: {
    ...usual,
    attacks: 'nothing',
    stops: 'never',
    stands: false,
    evades: true,
    needsArms: false,
  },
  ambush: { ...usual, attacksHidden: true, stops: 'alsoHidden' },
  blockade: { ...usual, attacks: 'batteries', seals: true },
  raid: { ...usual, attacksHidden: true, stops: 'never', raids: true },
  patrol: { ...usual, chases: true, pressesOn: true },
};

/** What a fleet's stance means; a foreign fleet's is not known: expect the worst. */
export function stanceOf({ command }: Fleet): StanceRule {
  return stanceRules[command?.stance ?? 'assault'];
}

/** Where a fight is expected: who is made for it attacks, the rest keep out of harm's way. */
export function battleStance(fights: boolean): Stance {
  return fights ? 'assault' : 'evade';
}
