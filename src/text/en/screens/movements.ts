import { number, tenths } from '../../format';
import { answerNames, demandNames, stepNames } from '../codes/movementNames';

/** The view of the movements of one's peoples. */
export const movements = {
  title: 'Movements',
  demands: demandNames,
  steps: stepNames,
  answers: answerNames,
  none: 'No people under your rule has a movement.',
  noneText: 'Discontent that finds a voice is told of months before it bursts.',
  wants: (demand: string, leader: string, date: string) =>
    `They want ${demand}. ${leader} has spoken for them since ${date}.`,
  since: (date: string) => `since ${date}`,
  next: (step: string, months: number) =>
    `${step} in ${number(months)} ${months === 1 ? 'month' : 'months'}, unless something changes.`,
  back: (step: string) => `On the way back to ${step.toLowerCase()}.`,
  calmsDown: 'It takes no further step within a year as things stand.',
  radicalism: (points: number) => `Radicalism ${number(points)}`,
  radicalismTitle: 'Radicalism, a month',
  onWorlds: 'Support by world',
  supportOf: (world: string) => `What support on ${world} grows towards`,
  supportNow: (points: number, aim: number) => `${number(points)}, towards ${number(aim)}`,
  supportLabel: (world: string, points: number) => `Support on ${world}: ${number(points)} of 100`,
  arms: (arms: number, garrison: number) =>
    `${number(arms)} under arms against a garrison of ${number(garrison)}`,
  odds: (permille: number) => `an uprising would win with ${tenths(permille)} %`,
  oddsTitle: 'Both sides, in points of strength',
  standing: (answer: string, date: string) => `Your answer since ${date}: ${answer}`,
  unanswered: 'You have not answered.',
  takeBack: 'Take it back',
  aided: (power: string, arms: number) => `${power} has sent arms: ${number(arms)} points`,
  asItIs: 'As it is',
  in6: (support: number, step: string) => `In 6 months ${number(support)}: ${step}`,
  in12: (support: number, step: string) => `in 12 months ${number(support)}: ${step}`,
  over: 'over',
  risesIn: (months: number, permille: number | null) =>
    permille === null
      ? `rises in ${number(months)} months`
      : `rises in ${number(months)} months, and would win with ${tenths(permille)} %`,
  neverRises: 'does not rise within a year',
  answerTexts: {
    grant: 'What they ask for, in full. Nothing else ends it.',
    bargain:
      'A promise for a year. Moderates believe it; if nothing comes of it, it is held against you.',
    calm: 'Feasts and pay, as long as they are paid. They must not stop.',
    divide: 'The moderate are set against the radical; for a year they trust each other less.',
    watch:
      'Most sabotage is found in time, they gain ground more slowly, and who arms them is seen.',
    repress: 'Garrisons hold them down, and make them radical. It costs your name.',
    march: 'Troops that other garrisons can spare go where the movement is strongest.',
  },
  free: 'no price',
  once: (amount: number, stock: string) => `${number(amount)} ${stock.toLowerCase()} at once`,
  monthly: (amount: number, stock: string) => `${number(amount)} ${stock.toLowerCase()} a month`,
  prestige: (points: number) => `${number(points)} prestige a month`,
  restores: 'Their worlds pass to the power that lost them',
  lawful: (latinum: string, work: string, research: string) =>
    `Changes a month: ${latinum} latinum, ${work} work, ${research} research`,
  marches: (points: number, world: string) => `${number(points)} points of troops to ${world}`,
  abroad: 'Abroad',
  abroadText: 'Peoples that strike or rise under other rulers, where you look.',
  under: (power: string) => `under ${power}`,
  takeSide: 'Lead the rising',
  takeSideText:
    'We hold no world. If they win one, we go on as their power, with what is left of our ships and stores, at war with their ruler.',
  ledByUs: 'We have taken their side.',
  leaveSide: 'Leave it',
  sendArms: 'Send arms',
  armsPrice: (influence: number, latinum: number, arms: number) =>
    `${number(latinum)} latinum and ${number(influence)} influence for ${number(arms)} points of arms. The ruler hears of it only where he watches.`,
  armsSent: (arms: number) => `${number(arms)} points of yours wait there`,
};
