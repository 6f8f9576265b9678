import { number, signed } from '../../format';
import { calendar } from '../calendar';

/** Words of the page of situations. */
export const situations = {
  summary: (going: number, over: number) =>
    over === 0 ? `${number(going)} under way` : `${number(going)} under way, ${number(over)} over`,
  none: 'Nothing to follow yet',
  noneText:
    'A situation is a chain of things that lead to each other: a course, a bill, a hunt. Some are seen from the first month, others only when you find out about them.',
  past: 'Over',
  origin: (text: string) => `Origin: ${text}`,
  bar: (name: string, stands: string) => `${name}: ${stands}`,
  unknown: 'How far it has come, nobody here can say.',
  due: (months: number) => `full in about ${calendar.months(months)}, if all goes on like this`,
  stages: 'Stages',
  states: {
    behind: 'behind it',
    here: 'here it stands',
    ahead: 'to come',
    missed: 'it did not come to that',
  },
  ending: 'an end it may come to',
  untold: 'It also hangs on what nobody has been asked yet.',
  untoldMoves: 'More may move it that nobody has been asked yet.',
  moves: 'What moves it',
  noMoves: 'Only time moves it.',
  still: 'Nothing moves it now.',
  unknownMoves: 'What moves it is not known here.',
  now: signed,
  would: (points: number, each: boolean) =>
    each ? `${signed(points)} for each` : `${signed(points)} if so`,
  and: ' and ',
  or: ' or ',
  either: 'One of these is enough:',
  month: (amount: number) => `${signed(amount)} a month`,
  lanes: (lanes: number) =>
    lanes === 0 ? 'there' : lanes === 1 ? '1 lane away' : `${number(lanes)} lanes away`,
  ships: (ships: number) => (ships === 1 ? '1 ship' : `${number(ships)} ships`),
  coming: 'What is coming',
  next: (stage: string) => `Next: ${stage}`,
  ends: (stage: string) => `It would be over with: ${stage}`,
  lacks: (amount: string) => `${amount} more on the bar`,
  reached: 'The bar stands high enough.',
  noNext: 'Nothing is known to follow.',
  isOver: 'It is over.',
  day: (date: string, months: number) =>
    months === 0 ? `${date}, this month` : `${date}, in ${calendar.months(months)}`,
  decisions: 'Decisions',
  noDecisions: 'Nothing of it has been decided, as far as you know.',
  waits: (date: string) => `Waits for your answer until the end of ${date}`,
  chose: (option: string) => `Chosen: ${option}`,
} as const;
