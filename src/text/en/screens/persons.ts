import type { ContestAnswer, SuccessionKind, TieKind } from '../../../sim';
import { number, percent, signed } from '../../format';
import { calendar } from '../calendar';
import { attitudeNames } from '../codes/courtWords';

/** Words of people: chairs and who wants them, captives, careers. */
export const persons = {
  filters: { held: 'Captives', chair: 'Succession' },

  // the chair
  ways: {
    heir: 'The chair is inherited: a named heir and children of the ruler come first. Who has more behind him than the ruler may try to take it.',
    contest:
      'The houses fight for the chair: skill in war, a fleet and a name decide. Who is more ambitious than loyal may challenge the ruler.',
    council:
      'A council chooses: skill in government and the voices of the court decide. It can recall.',
    command:
      'High command and civil council choose together: war speaks for soldiers, weariness of it for others. They can recall.',
    election:
      'The chair is chosen for, and for a term: skill in government and a mind like the people’s decide. Who was chosen can be recalled.',
  } satisfies Readonly<Record<SuccessionKind, string>>,
  head: 'Head of state',
  nobodyRules: 'Nobody rules.',
  since: (date: string) => `since ${date}`,
  fromTheStart: 'from the beginning',
  pointsOf: (points: number) => `${number(points)} points`,
  claimTitle: (name: string) => `What speaks for ${name}`,
  line: 'Who would follow',
  lineText: 'As things stand now: the first in line takes the chair when it falls empty.',
  nobodyFollows: 'Nobody could follow now: somebody unknown would be found.',
  first: 'would follow',
  under: 'Under such a head',
  noShift: 'the court would care about the same',
  shift: (attitude: keyof typeof attitudeNames, amount: number) =>
    `${attitudeNames[attitude]} ${signed(amount)}`,
  term: (months: number) => `The chair is chosen for anew in ${calendar.months(months)}.`,
  nameHeir: 'Name as heir',
  unnameHeir: 'Name nobody',
  heirIs: (name: string, date: string) => `${name} was named to follow, ${date}.`,
  heirPrice: (influence: number, months: number) =>
    `Naming somebody costs ${number(influence)} influence and stands for ${calendar.months(months)} at least.`,
  recall: 'Recall',
  recallPrice: (influence: number, prestige: number) =>
    `${number(influence)} influence and ${number(prestige)} prestige; the first in line follows with the month.`,
  recalled: 'Recalled: leaves the chair with this month.',

  // a contest
  contest: {
    challenge: (name: string, head: string) => `${name} challenges ${head}`,
    return: (name: string, head: string) => `${name} is home and wants the chair back from ${head}`,
  },
  settled: (date: string, months: number) =>
    `Settled in ${date}, in ${calendar.months(months)}: until then both sums can change.`,
  holds: (name: string) => `As things stand, ${name} would hold the chair.`,
  loses: (name: string) => `As things stand, ${name} would take the chair.`,
  death: (permille: number) =>
    `Who loses dies with a chance of ${percent(permille)}, or goes into exile.`,
  strife: (prestige: number, points: number) =>
    `Fought out, it costs the realm ${number(prestige)} prestige and ${number(points)} points of exhaustion.`,
  answers: {
    yield: 'Give up the chair',
    share: 'Share power',
    refuse: 'Refuse',
  } satisfies Readonly<Record<ContestAnswer, string>>,
  answerEffects: {
    yield: () => 'He takes it with the month, without a fight.',
    share: () => 'He sits at court and is to follow; the contest ends.',
    refuse: () => 'It is fought out on its day.',
  } satisfies Readonly<Record<ContestAnswer, () => string>>,
  yieldsBack: (prestige: number) => `Giving back brings ${number(prestige)} prestige.`,
  sharePrice: (influence: number) => `${number(influence)} influence`,
  shareTitle: 'What a share in power costs',

  // a person
  bond: 'Loyalty',
  ambition: 'Ambition',
  bondTitle: (name: string) => `What binds ${name}`,
  ambitionTitle: (name: string) => `What drives ${name}`,
  wouldChallenge: 'More ambitious than loyal.',
  ties: {
    childOf: (name: string) => `child of ${name}`,
    kin: (name: string) => `of the blood of ${name}`,
    friend: (name: string) => `friend of ${name}`,
    rival: (name: string) => `rival of ${name}`,
  } satisfies Readonly<Record<TieKind, (name: string) => string>>,
  tiesHead: 'Ties',
  career: 'Career',
  deeds: (battles: number, months: number) =>
    `${battles === 1 ? '1 battle' : `${number(battles)} battles`}, ${calendar.months(months)} of office`,
  served: (date: string) => `entered the service in ${date}`,
  lesson: (skill: string, points: number, needed: number) =>
    `${skill}: ${number(points)} of ${number(needed)} lessons to the next level`,
  lessonTitle: 'What is learned of administration in a month',
  monthly: (points: number) => `${number(points)} a month`,
  wants: (what: string) => `Wants ${what}`,
  wantsHead: 'At court',
  wantsNothing: 'Wants nothing in particular.',

  // captives
  heldOn: (power: string, world: string) => `held by ${power} on ${world}`,
  heldAboard: (power: string, ship: string) => `held by ${power} aboard ${ship}`,
  heldSomewhere: (power: string) => `held by ${power}, nobody knows where`,
  captivity: 'Captivity',
  heldFor: (months: number) => `for ${calendar.months(months)}`,
  bought: (times: number) =>
    times === 1
      ? 'Was bought free once: worth less now.'
      : `Was bought free ${number(times)} times: worth less each time.`,
  ruled: 'Ruled when taken. Coming home to a chair that is filled, he may want it back.',
  waysHome: (power: string) =>
    `Ways home: a deal with ${power} (for latinum, or one of theirs), an agent at its court or where the captive is held, or taking that place.`,
  release: 'Let go',
  releaseEffect: (power: string, points: number) =>
    `${power} thinks better of you, by ${number(points)} points at first.`,
  execute: 'Put to death',
  shameTitle: 'Prestige it costs',
  executeShame: (prestige: number) => `${number(prestige)} prestige`,
  executeOpinion: (power: string, points: number) =>
    `${power} thinks worse of you by ${number(points)} points and remembers it for ten years.`,
  executeOthers: (powers: string, points: number) => `${powers}: ${number(points)} points each.`,
  executeMartyr: (movements: number) =>
    movements === 1
      ? 'A movement of his people under you gains a martyr.'
      : `${number(movements)} movements of his people under you gain a martyr.`,
  executeLoyalty: (worlds: number, points: number) =>
    `Loyalty falls by ${number(points)} on ${worlds === 1 ? '1 world' : `${number(worlds)} worlds`} where his people live.`,
  noCaptives: 'Nobody of yours is held, and you hold nobody.',
};
