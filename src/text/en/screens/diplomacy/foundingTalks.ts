import { number, percent } from '../../../format';

const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** Words of talks about founding an alliance. */
export const foundingTalks = {
  title: 'Talk of an alliance',
  text: 'All who are named must sign. Each is shown with what it would answer, and why.',
  under: 'Talks under way',
  name: 'Name',
  nameOf: (first: string, second: string) => `${first}-${second} Alliance`,
  charter: 'Charter',
  facts: {
    votes: 'Votes',
    equal: 'equal for all',
    weighed: 'by standing',
    war: 'War and peace',
    byCouncil: 'the Council decides',
    byMembers: 'each for itself',
    subjects: 'Subject peoples',
    laws: { bondage: 'bondage allowed', clients: 'no bondage', freedom: 'all are free' } as const,
    tariff: 'Into the chest',
    quota: 'Ships owed to joint operations',
    broker: 'Broker',
    brokered: 'between the great partners',
    unbrokered: 'none',
  },
  permille: (value: number) => percent(value),
  members: 'Members',
  choose: 'Who is to be a member',
  leader: 'Leader',
  broker: 'Broker',
  noBroker: 'No broker',
  shares: 'Base shares of standing',
  share: (member: string) => `Share of ${member}`,
  equalShares: 'Equal',
  byStrength: 'By might',
  byStrengthHint:
    'By what each brings, fleets and industry, as envoys weigh it; nobody gets less than the least share.',
  equalVotes: 'Under this charter every member weighs the same.',
  answers: 'What each would answer',
  signs: 'Signs',
  doesNot: 'Refuses',
  inPerson: 'answers in person',
  propose: 'Propose the alliance',
  cost: (influence: number) =>
    `To propose it costs ${number(influence)} influence, whatever they answer.`,
  proposed: 'The terms are on the table',
  all: 'All would sign.',
  short: (unwilling: number) => `${count(unwilling, 'power', 'powers')} would not sign.`,
  fewer: 'An alliance needs at least one partner.',
  by: (power: string) => `proposed by ${power}`,
  terms: (leader: string, broker: string | null) =>
    broker === null ? `${leader} leads` : `${leader} leads, ${broker} keeps the balance`,
  signed: 'signed',
  waits: 'has not answered',
  sign: 'Sign',
  refuse: 'Refuse',
  amend: 'Propose other terms…',
  allied:
    'Who stands in an alliance cannot found another. New members are admitted by its Council.',
  watch: 'Only who commands a power can talk of alliances.',
};
