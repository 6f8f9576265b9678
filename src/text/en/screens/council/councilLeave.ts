import type { Staying } from '../../../../sim';
import { number } from '../../../format';

const months = (count: number) => (count === 1 ? '1 month' : `${number(count)} months`);

/** What is said of the ways out of an alliance. */
export const councilLeave = {
  title: 'Leave the alliance',
  text: (turns: number) =>
    `By notice you leave after ${months(turns)}, under truce. By war you leave now and fight those who stay.`,
  notice: 'Give notice',
  war: 'Break away by war',
  leavesNow: 'You break away this month.',
  noticeGiven: (turns: number) => `Your notice is given: you leave in ${months(turns)}.`,
  confirmNotice: 'Leave by notice?',
  confirmWar: 'Break away by war?',
  followers: 'Who would go with you',
  followsOf: (name: string) => `Whether ${name} would follow`,
  follows: 'follows',
  stays: {
    leads: 'leads the alliance, and stays',
    answersItself: 'answers for itself',
    dislikes: 'thinks no good of you',
    loses: 'has more to lose than to win',
    majority: 'would follow, but all who leave must have less than half of the standing',
  } satisfies Record<Staying, string>,
  alone: 'Nobody would go with you.',
  enemies: 'At war with you would be',
  dissolves: 'The alliance would end with it.',
  when: 'You are out',
  now: 'at once',
  truce: 'Truce with them until',
  passage: 'Ships may go home until',
  taken: 'You take with you',
  takenOf: (worlds: number, fleets: number) => `${number(worlds)} worlds, ${number(fleets)} fleets`,
  spoils: 'Spoils never allotted among them',
  chest: 'Out of the chest',
  income: 'Your income a month',
  incomeTerms: 'What membership brought and cost',
  grudge: (name: string) => `${name} will think of you`,
  lapse: 'Favours owed to you and by you lapse.',
  stay: 'Stay',
};
