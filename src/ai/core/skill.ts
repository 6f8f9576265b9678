import type { Temperament } from '../../sim';

export type Difficulty = 'easy' | 'normal' | 'hard';

/**
 * How well a computer player plans. It never changes what it knows or what it is given: only how
 * far ahead it looks, how carefully it counts, how much it does at once and how well it chooses.
 */
export interface Skill {
  /** Strength wanted for an attack, in permille of what is expected to meet it. */
  readonly margin: number;
  /** Grand plans it is after at the same time. */
  readonly plans: number;
  /** Systems a war is for, at most: who ends it at each border post fights it again. */
  readonly goals: number;
  /** Operations it keeps apart at the same time. */
  readonly operations: number;
  /** Battles tried before a strike; 0 goes by added strengths alone. */
  readonly draws: number;
  /** Whether fleets meet at a staging system before they strike together. */
  readonly stages: boolean;
  /** Turns ahead for which it lays out income it does not have yet: what is begun all at once is finished late. */
  readonly horizon: number;
  /** Months from one look at its yards to the next, and from one look at its edicts. */
  readonly attention: number;
  readonly season: number;
  /** Months from one thorough thought about other powers to the next, while the great facts stay as they are. */
  readonly reflection: number;
  /** Outposts it develops at a time before its yards spend on warships; 0: it develops from what they leave. */
  readonly develops: number;
  /** Settlers' ships it keeps under way or in yards at the same time. */
  readonly settlers: number;
  /** Of so many of the best one is drawn by lot, whatever there is to choose among, politics included. */
  readonly choices: number;
  /** How far its estimates of others may be off, either way, in permille; 0: they are as good as what it knows. */
  readonly misjudges: number;
  /** Share of an intruder's strength it wants against it, in permille. */
  readonly answer: number;
}

const skills: Readonly<Record<Difficulty, Skill>> = {
  easy: {
    plans: 1,
    goals: 2,
    margin: 1000,
    operations: 1,
    draws: 0,
    stages: false,
    horizon: 18,
    attention: 6,
    season: 12,
    reflection: 4,
    develops: 0,
    settlers: 1,
    choices: 3,
    misjudges: 500,
    answer: 1000,
  },
  normal: {
    plans: 2,
    goals: 4,
    margin: 1350,
    operations: 3,
    draws: 12,
    stages: true,
    horizon: 8,
    attention: 1,
    season: 6,
    reflection: 3,
    develops: 1,
    settlers: 4,
    choices: 2,
    misjudges: 250,
    answer: 1150,
  },
  hard: {
    plans: 3,
    goals: 8,
    margin: 1500,
    operations: 6,
    draws: 40,
    stages: true,
    horizon: 1,
    attention: 1,
    season: 2,
    reflection: 1,
    develops: 2,
    settlers: 6,
    choices: 1,
    misjudges: 0,
    answer: 1250,
  },
};

/** The skill of a difficulty; the careful want more on their side, the bold less. */
export function skillOf(difficulty: Difficulty, { caution, aggression }: Temperament): Skill {
  const skill = skills[difficulty];
  const nerve = 4 * (caution - 50) - 2 * (aggression - 50);
  return { ...skill, margin: Math.max(900, skill.margin + nerve) };
}

/** Months of income that advice to a person counts on: his queues hold no more than he can pay. */
const counted = 4;

/**
 * A skill that spends no more than what is at hand soon: who is advised decides himself how far to go. Lots are
 * not drawn for him, nor is he told anything but what is known.
 */
export function cautious(skill: Skill): Skill {
  return { ...skill, horizon: Math.min(skill.horizon, counted), choices: 1, misjudges: 0 };
}
