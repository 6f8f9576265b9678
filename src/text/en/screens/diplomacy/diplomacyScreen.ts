import type { Attitude, TreatyKind, WarCause } from '../../../../sim';
import { number } from '../../../format';
import { calendar } from '../../calendar';
import { promiseKindWords } from '../../codes/politics/promiseKinds';
import { treatyOf, treatyTitles } from '../../codes/politics/treaties';
import { courtPeople } from './courtPeople';
import { dealTable } from './dealTable';
import { foundingTalks } from './foundingTalks';

const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** Words of the Diplomacy screen and of whatever else shows relations between powers. */
export const diplomacyScreen = {
  effects: 'What it does',
  parts: {
    relations: 'Relations',
    deal: 'Deal table',
    talks: 'Founding talks',
    congress: 'Congresses',
  } as const,
  part: 'What to look at',
  counted: (part: string, waiting: number) => (waiting === 0 ? part : `${part} (${waiting})`),
  summary: (wars: number, treaties: number) =>
    [
      wars === 0 ? 'no war' : count(wars, 'war', 'wars'),
      treaties === 0 ? 'no treaties' : count(treaties, 'treaty', 'treaties'),
    ].join(' · '),
  cancel: 'No',

  envoys: {
    label: 'Envoys answer for you',
    hint: 'With power of attorney your envoys answer offers, talks and votes at once, by the sums you can open here. Without it every answer is yours.',
  },

  bands: {
    hostile: 'Hostile',
    cold: 'Cold',
    even: 'Indifferent',
    warm: 'Warm',
    devoted: 'Devoted',
  } as const,

  web: {
    looks: 'How to look at relations',
    web: 'Web',
    list: 'List',
    label: 'Web of relations between the powers',
    table: 'Powers and how they stand',
    legend: 'What the lines mean',
    treaty: 'Treaty',
    power: (name: string, other: string, relation: string, theirs: string, ours: string) =>
      `${name}: ${relation} with ${other}; thinks of them ${theirs}, they of it ${ours}`,
    pair: (a: string, b: string) => `${a} and ${b}`,
    thinks: (a: string, b: string) => `What ${a} thinks of ${b}`,
    mind: (a: string) => `${a} thinks`,
    columns: {
      power: 'Power',
      relation: 'Relation',
      theirs: 'Of you',
      ours: 'You of them',
      treaties: 'Treaties',
      exhaustion: 'Exhaustion',
    },
    you: 'you',
  },

  power: {
    tabs: {
      opinion: 'Opinions',
      treaties: 'Treaties',
      war: 'War and peace',
      court: 'Court',
      about: 'About',
    } as const,
    tabsLabel: 'What to know of this power',
    ofUs: 'They of you',
    ofThem: 'You of them',
    trustOfUs: 'They believe you',
    trustOfThem: 'You believe them',
    ofUsLong: (them: string, us: string) => `What ${them} thinks of ${us}`,
    nothingHeld: 'No reason to think well or ill.',
    fades: (date: string) => `fades by ${date}`,
    goesOn: (date: string) => `goes on since ${date}`,
    before: 'before the game began',
    deal: 'Lay out a deal',
    dealShort: 'Deal…',
    peaceShort: 'Peace…',
    warShort: 'War…',
    nobodyLeads: 'no head of state',
    statehood: {
      title: 'A rebellion among powers',
      state: 'A state',
      since: (date: string) => `since ${date}`,
      of: (points: number, enough: number) => `${number(points)} of ${number(enough)} points`,
      courts: 'Recognised by',
      nobody: 'nobody',
      recognise: (influence: number) => `Recognise it (${number(influence)} influence)`,
    },
    noHome: 'without a home',
    warSince: (date: string) => `since ${date}`,
    truceUntil: (date: string) => `until ${date}`,
    cares: 'What its people and its court care about',
    different: 'What makes it different',
    relations: 'Their relations',
  },

  attitudes: {
    war: 'War',
    bondage: 'Bondage',
    coalition: 'Coalitions',
    trade: 'Trade',
    equality: 'Equality',
    ambition: 'Ambition',
    honour: 'Honour',
    forgiveness: 'Forgiveness',
  } satisfies Readonly<Record<Attitude, string>>,

  insight: {
    title: 'What you know of them',
    levels: [
      'Next to nothing',
      'A little',
      'A good deal',
      'Their needs, too',
      'Everything',
    ] as const,
    told: [
      'Answers you are shown may be off by what you cannot see.',
      'You know what they say in public, and little of what they need.',
      'You know their mind, but not their treasury.',
      'Their answers hold no surprises.',
      'Your own court.',
    ] as const,
    ofFour: (level: number) => `${level} of 4`,
  },

  treaties: {
    title: 'Treaties in force',
    none: 'Nothing is signed between you.',
    kinds: treatyTitles,
    of: treatyOf,
    hints: {
      nonAggression: 'Neither may declare war on the other.',
      transit: 'Armed fleets of each may pass through the space of the other.',
      trade:
        'For each developed world of the partner within the trade range of one of one’s own developed worlds, that world earns latinum more a month, on top of what trade at peace brings.',
      intelligence: 'Each sees what the other sees.',
      defence:
        'Whoever attacks one of them is at war with both; fleets of each may pass through the space of the other, and neither may begin a war on the other.',
      armistice: 'No armed fleet of either may enter the zone.',
      protectorate:
        'Whoever attacks the client is at war with the protector too. The client pays for it and begins no wars; fleets of each may pass through the space of the other.',
      guarantee:
        'Whoever attacks the receiver is at war with the giver too, who pays influence for it every month. The receiver stays its own master.',
      tribute: 'The giver pays every month.',
      pension:
        'The giver pays every month, of its own will: the receiver thinks the better of it from month to month, while it is paid.',
    } satisfies Readonly<Record<TreatyKind, string>>,
    left: (months: number) => `${calendar.months(months)} left`,
    open: 'until it is broken',
    since: (date: string) => `signed ${date}`,
    zone: (systems: string) => `Zone: ${systems}`,
    pays: (payer: string, amount: number, stock: string) =>
      `${payer} pays ${number(amount)} ${stock} a month`,
    imposed: 'By vote of the Council: it ends when either leaves the alliance.',
    guarantees: (power: string) => `${power} guarantees`,
    protects: (power: string) => `${power} protects`,
    break: 'Break…',
    breakTitle: 'Break it?',
    breakWhat: (kind: string, power: string) => `${kind} · ${power}`,
    breakText: 'It ends with the month. This is what the others would think of you for it:',
    breakConfirm: 'Break the treaty',
    nobodyMinds: 'Nobody would hold it against you.',
    think: 'Opinion of you',
  },

  promises: {
    title: 'Promises open between you',
    none: 'No promise is open.',
    owed: (by: string, to: string) => `${by} to ${to}`,
    given: (what: string) => `Promise to ${what}`,
    of: promiseKindWords,
    condition: {
      always: 'Whoever holds it',
      ifHeld: 'If held then',
    } as const,
    deposit: (what: string) => `Deposit: ${what}`,
    surety: (broker: string) => `Guaranteed by ${broker}`,
    trustOf: (holder: string, power: string) => `How far ${holder} believes ${power}`,
    trust: (power: string) => `How far ${power} is believed`,
    believed: (permille: number) => `${number(Math.floor(permille / 10))} %`,
    bareWord: (points: number) =>
      `The bare word of this power is good for ${count(points, 'more point', 'more points')} of worth with this court; beyond that it takes a deposit.`,
    favoursOwed: (debtor: string, creditor: string, favours: number) =>
      `${debtor} owes ${creditor} ${count(favours, 'favour', 'favours')}`,
  },

  war: {
    none: (power: string) => `You are not at war with ${power}.`,
    cause: 'Cause',
    causes: {
      conquest: 'Conquest',
      brokenTreaty: 'A broken treaty',
      defence: 'Defence of an ally',
      council: 'A vote of the Council',
      liberation: 'Liberation',
      claim: 'A claim',
      secession: 'Secession',
      history: 'An old quarrel',
    } satisfies Readonly<Record<WarCause, string>>,
    begunBy: (powers: readonly string[], date: string) =>
      `begun by ${powers.join(' and ')}${powers.length > 1 ? ' at once' : ''}, ${date}`,
    goals: 'Goals',
    noGoals: 'none named',
    score: 'War score',
    scoreFor: 'for you',
    losses: 'Worth lost, in duranium',
    taken: 'Changed hands',
    takenFrom: (world: string, power: string) => `${world}, once of ${power}`,
    exhaustion: 'Exhaustion',
    exhaustionOf: (value: number) => `${value} of 100`,
    supports: 'What the score lets you ask for in peace',
    supportsThem: 'What it lets them ask for',
    worth: (points: number) => `${number(points)} of worth`,
    sue: 'Sue for peace…',
    truce: (date: string) => `A truce binds both until ${date}.`,
    declare: 'Declare war…',
    title: (power: string) => `War on ${power}?`,
    cost: (influence: number) => `It costs ${number(influence)} influence.`,
    chooseGoals: 'Systems you want from it',
    goalsHint: (most: number) =>
      `What you name is what the war is judged by; ${number(most)} at most.`,
    against: 'Against you',
    beside: 'Beside you',
    alone: 'nobody',
    confirm: 'Declare war',
    remembers: 'They will not forget it',
  },

  court: {
    title: 'Your court',
    waiting: 'Waiting for your answer',
    nothing: 'No offer and no talks wait for you.',
    sent: 'Sent, to be answered with the month',
    promises: 'Your promises',
    promisesToYou: 'Promised to you',
    found: 'Talk of an alliance',
  },

  people: courtPeople,

  deal: dealTable,

  talks: foundingTalks,
};
