import { number } from '../../format';

/** Several people at one page: the curtain between their seats, and handing a seat over. */
export const table = {
  eyebrow: (scenario: string, date: string) => `${scenario} · ${date}`,
  /** Above the name of whoever plays next. */
  next: 'Now before the page',
  others: 'Everybody else looks away. Nothing of what the last one saw is left on it.',
  /** What the table says when it is nobody's turn. */
  stands: {
    passing: {
      title: 'The month passes',
      text: 'Everyone’s orders are carried out, all at once. Nobody looks yet.',
    },
    over: {
      title: 'The game has ended',
      text: 'Each sees how it ended for their own power. After that the whole of it can be watched.',
    },
    nobody: {
      title: 'Nobody is left at the table',
      text: 'The powers that were played here are no more. The others go on without them.',
    },
    done: {
      title: 'Every seat has ended its month',
      text: 'Whoever opens a seat again can end it once more, and the month is played.',
    },
  } as const,
  watchOn: 'Watch them go on',
  take: (who: string) => `I am ${who}`,
  see: 'See how it ended',
  sit: 'Take the seat',
  reopen: 'Open again',
  takeBack: 'Take it back',
  act: (act: string, who: string) => `${act}: ${who}`,
  /** A person with the power they play. */
  of: (person: string, power: string) => `${person}, ${power}`,
  seats: 'Seats',
  states: {
    waits: 'still plays the month',
    ended: 'has ended the month',
    computer: 'played by the computer',
    fallen: 'is no more',
  } as const,
  leave: 'Leave the game',
  export: 'Export to a file',

  draw: 'Draw the curtain',
  drawHint: 'Hides your game until you sit down again; your month stays as it is.',
  leaveTable: 'Leave the table',
  leaveTableHint: 'Your power is no more; the others play on without you.',

  handOver: {
    act: 'Let the computer play',
    title: (who: string) => `Let the computer play for ${who}?`,
    text: 'What was ordered there this month is dropped: the computer gives orders of its own, and its envoys answer. The seat can be taken back in any month.',
    stay: 'No',
    confirm: 'Let it play',
  },

  people: {
    title: 'At this page',
    add: 'Another person at this page',
    hint: 'Each sees only their own; a curtain falls between you.',
    power: (place: number) => `Power of person ${number(place)}`,
    name: (place: number) => `Name of person ${number(place)}`,
    unnamed: (place: number) => `Person ${number(place)}`,
    remove: (place: number) => `Take person ${number(place)} away`,
    begin: (count: number) => `Begin with ${number(count)} people`,
    income: 'Income of people',
  },

  stillPlayed:
    'Several people still play this game: to watch it would show each what the others hide. It can be watched once it has ended.',
  shared: (powers: readonly string[]) => powers.join(' · '),
};
