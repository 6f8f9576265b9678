import type { Intent } from '../../../../sim';
import { type Segment, type Sentence, say } from '../../../segments';
import { calendar } from '../../calendar';

export interface Day {
  readonly year: number;
  readonly month: number;
}

export type Stage = 'proposed' | 'gathering' | 'striking';

const labels: Readonly<Record<Stage, (date: string) => string>> = {
  proposed: (date) => `Moved for ${date}`,
  gathering: (date) => `Sets out ${date}`,
  striking: (date) => `Under way since ${date}`,
};

const means: Readonly<Record<Intent['kind'], string>> = {
  attack: 'means to attack here',
  defend: 'means to defend this system',
  gather: 'gathers its fleets here',
  raid: 'means to raid here',
};

const stagings: Readonly<Record<Stage, (target: Segment, date: string) => Sentence>> = {
  proposed: (target, date) =>
    say`Moved in Council: a joint operation against ${target} would gather here and set out in ${date}.`,
  gathering: (target, date) =>
    say`The joint operation against ${target} gathers here and sets out in ${date}.`,
  striking: (target, date) =>
    say`From here the joint operation against ${target} set out in ${date}.`,
};

const targets: Readonly<Record<Stage, (staging: Segment, date: string) => Sentence>> = {
  proposed: (staging, date) =>
    say`Moved in Council: a joint operation would strike here, setting out from ${staging} in ${date}.`,
  gathering: (staging, date) =>
    say`The target of a joint operation: it sets out from ${staging} in ${date}.`,
  striking: (staging, date) =>
    say`The target of a joint operation: it set out from ${staging} in ${date}.`,
};

/** What treaties, the Council, allies and wars write upon the map, and what it means in words. */
export const statecraftMap = {
  neutralZone: 'Neutral zone',
  /** Beside the arc from the staging point to the target. */
  operation: (stage: Stage, date: Day) => labels[stage](calendar.date(date)),
  /** What the system's panel and the pointer's hint call their lines. */
  about: 'Treaties and plans',
  zone: (parties: Sentence, until: Day | null) =>
    until === null
      ? say`In the neutral zone of ${parties}: no armed ship of theirs may enter.`
      : say`In the neutral zone of ${parties} until ${calendar.date(until)}: no armed ship of theirs may enter.`,
  staging: (stage: Stage, target: Segment, date: Day) =>
    stagings[stage](target, calendar.date(date)),
  target: (stage: Stage, staging: Segment, date: Day) =>
    targets[stage](staging, calendar.date(date)),
  intent: (ally: Segment, kind: Intent['kind']) => say`${ally} ${means[kind]}.`,
  goal: (enemy: Segment) => say`An aim of your war with ${enemy}.`,
  enemyGoal: (enemy: Segment) => say`${enemy} wants this system from you.`,
  legend: {
    'mark.zone': 'Neutral zone',
    'mark.gathering': 'Joint operation gathers',
    'mark.strike': 'Its target',
  },
};
