import { number, signed } from '../../format';

const months = (count: number) => (count === 1 ? 'one month' : `${number(count)} months`);

/** The laws on peoples. */
export const laws = {
  title: 'Peoples and laws',
  part: 'Laws',
  parts: 'What is shown of the peoples',
  summary: 'Who lives under us, what the law makes of them, and what it comes to',
  intro:
    'Bondage drives people to work, and into mines nobody else would enter, cheaply and at once. It is a crime, and it is paid for: in loyalty, unrest and guards, in the hatred of that people everywhere, in other courts’ contempt. Choose a people to weigh a law on it.',
  nobodys: 'Laws are a power’s own.',
  none: 'We rule nobody.',
  own: 'our own',
  custom: 'None: as conquest left them',
  exceptions: (worlds: number) =>
    worlds === 1 ? 'another on one world' : `another on ${number(worlds)} worlds`,
  held: (count: number) => `not to be made harsher for ${months(count)}`,
  columns: {
    people: 'People',
    millions: 'Millions',
    worlds: 'Worlds',
    loyalty: 'Loyalty',
    law: 'Law',
  },
  desk: (whom: string) => `A law on ${whom}`,
  deskIntro: 'For all of them, or for one world as an exception.',
  othersIntro:
    'For every people that has no law of its own, those we may conquer among them. Only such a law ends bondage where our ways demand it.',
  where: 'Where it holds',
  everywhere: 'Wherever we rule them',
  status: 'What they are to be',
  hints: {
    citizen: 'Citizens work, discover, settle and bear arms as our own people do.',
    client: 'Clients have laws of their own under ours: a little less work, a little less love.',
    subject: 'Subjects obey: less work, less loyalty, fewer children.',
    enslaved:
      'The enslaved are driven to more work and more ore. They discover nothing, bear no arms, must be guarded, flee where they can, and rise with whoever comes to free them.',
  },
  sign: 'Sign the law',
  prestige: 'Prestige',
  shock: (loyalty: number, unrest: number) =>
    [
      ...(loyalty > 0 ? [`${signed(-loyalty)} loyalty`] : []),
      ...(unrest > 0 ? [`${signed(unrest)} unrest`] : []),
    ].join(', ') || 'nothing at once',
  moreWorlds: (worlds: number) => `and on ${number(worlds)} worlds more`,
  courts: 'Opinion of us',
  whenLabel: 'When',
  when: (step: number, held: number) =>
    `Who rises, rises this month, and may not be cast down for ${months(held)}. Who sinks, sinks a step every ${months(step)}; the price is paid at once.`,
  curves: (worlds: number) =>
    worlds === 1
      ? 'Its world in the next five years, everything else as it stands:'
      : `Its ${number(worlds)} worlds in the next five years, everything else as it stands:`,
  graph: (figure: string) => `${figure}, with the law and without`,
  given: 'With the law',
  without: 'Without it',
  legend: 'Bright: with the law. Dim: without it. In brackets: what the law changes.',
  months: 'What the law comes to',
  figure: 'Figure',
  after: (count: number) => `In ${months(count)}`,
  figures: {
    latinum: 'Latinum a month, less guards',
    ore: 'Dilithium and duranium a month',
    research: 'Research a month',
    work: 'Work a month',
    loyalty: 'Loyalty',
    unrest: 'Unrest',
    people: 'Millions of people',
  },
  toPeoples: 'Laws on peoples',
};
