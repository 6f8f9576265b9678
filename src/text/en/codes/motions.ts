import type { CharterChange, MotionId, MotionKind, MotionTerms, SubjectLaw } from '../../../sim';
import { number, percent } from '../../format';
import type { Names } from '../../names';
import { list, type Segment, type Sentence, say } from '../../segments';
import { naming } from '../naming';
import { allianceLevelNames } from './politics/levels';

type TermsOf<K extends MotionKind> = Extract<MotionTerms, { kind: K }>;
type ChangeOf<W extends CharterChange['what']> = Extract<CharterChange, { what: W }>;

const months = (count: number) => (count === 1 ? '1 month' : `${number(count)} months`);

/** Kinds of motions, as titles. */
export const motionNames: Readonly<Record<MotionKind, string>> = {
  war: 'War',
  armistice: 'Armistice',
  operation: 'Joint operation',
  quota: 'Quota of fleets',
  allotment: 'Allotment of a world',
  tribute: 'Tribute',
  tariff: 'Tariff',
  technology: 'Sharing of technology',
  admission: 'Admission',
  expulsion: 'Expulsion',
  censure: 'Censure',
  subjects: 'Law on subject peoples',
  emancipation: 'Emancipation',
  election: 'Election to an office',
  charter: 'Change of the charter',
  dissolution: 'Dissolution',
};

/** What the laws on subject peoples say. */
export const subjectLawNames: Readonly<
  Record<SubjectLaw, { readonly name: string; readonly text: string }>
> = {
  bondage: {
    name: 'Bondage allowed',
    text: 'Members may hold conquered peoples in bondage. Who is free already stays free.',
  },
  clients: {
    name: 'Clients at least',
    text: 'All peoples under members are clients at least, on every world, the conquered too: subjects and those in bondage become clients in the month of the vote.',
  },
  freedom: {
    name: 'Freedom for all',
    text: 'All peoples under members are citizens, on every world, the conquered too: they become so in the month of the vote.',
  },
};

const charterSentences: {
  readonly [W in CharterChange['what']]: (change: ChangeOf<W>, names: Names) => Sentence;
} = {
  shares: ({ member, from, permille }, names) =>
    say`${percent(permille)} of the base share passes from ${names.faction(from)} to ${names.faction(member)}`,
  majority: ({ permille }) => say`motions need more than ${percent(permille)} of all standing`,
  equalVotes: ({ equal }) =>
    equal ? say`every member weighs the same` : say`members weigh by their standing`,
  war: ({ by }) =>
    by === 'council'
      ? say`the Council decides on war and peace`
      : say`each member decides for itself on war and peace`,
  veto: ({ office, allowed }, names) =>
    allowed
      ? say`the ${names.anything(office)} may veto motions`
      : say`the ${names.anything(office)} loses its veto`,
  broker: ({ broker }, names) =>
    broker === null
      ? say`there shall be no broker`
      : say`${names.faction(broker)} becomes the broker`,
  level: ({ level }) =>
    level === null
      ? say`members share sight and passage, and no more`
      : say`members are bound by ${allianceLevelNames[level].name.toLowerCase()}`,
};

const motionSentences: {
  readonly [K in MotionKind]: (terms: TermsOf<K>, names: Names) => Sentence;
} = {
  war: ({ on }, names) => say`war on ${names.faction(on)}`,
  armistice: ({ with: enemy, zone }, names) =>
    zone.length === 0
      ? say`an armistice with ${names.faction(enemy)}`
      : say`an armistice with ${names.faction(enemy)} and a neutral zone at ${list(zone.map(names.system), naming.and)}`,
  operation: ({ target, staging, command }, names) =>
    say`a joint strike on ${names.system(target)}, gathering at ${names.system(staging)} under ${names.faction(command)}`,
  quota: ({ permille }) =>
    say`each member owes ${percent(permille)} of its fleet to joint operations`,
  allotment: ({ world, to }, names) =>
    say`${names.world(world)} is allotted to ${names.faction(to)}`,
  tribute: ({ from, to, latinum, turns }, names) =>
    say`${names.faction(from)} pays ${names.faction(to)} ${number(latinum)} latinum a month for ${months(turns)}`,
  tariff: ({ permille }) =>
    permille === 0
      ? say`no tariff is paid into the common chest`
      : say`a tariff of ${percent(permille)} of latinum income for the common chest`,
  technology: ({ shared }) =>
    shared ? say`members learn from each other` : say`every member keeps its knowledge to itself`,
  admission: ({ faction }, names) => say`${names.faction(faction)} is invited to join`,
  expulsion: ({ member }, names) => say`${names.faction(member)} is expelled`,
  censure: ({ member }, names) => say`${names.faction(member)} is censured`,
  subjects: ({ law }) => say`law on subject peoples: ${subjectLawNames[law].name.toLowerCase()}`,
  emancipation: ({ member }, names) =>
    member === null
      ? say`every member frees all it holds in bondage`
      : say`${names.faction(member)} frees all it holds in bondage`,
  election: ({ office, holder, recall }, names) =>
    recall
      ? say`${names.faction(holder)} is elected ${names.anything(office)} before the term of its holder is over`
      : say`${names.faction(holder)} is elected ${names.anything(office)}`,
  charter: ({ change }, names) => {
    const word = charterSentences[change.what] as (one: CharterChange, names: Names) => Sentence;
    return say`charter: ${word(change, names)}`;
  },
  dissolution: () => say`the alliance is dissolved`,
};

/** Words that lead to a motion in the Council. */
export function inCouncil(text: string, motion: MotionId): Segment {
  return { text, link: { kind: 'motion', motion } };
}

/** What a motion would have the alliance do, with links; a sentence without its full stop. */
export function motionSentence(terms: MotionTerms, names: Names): Sentence {
  const word = motionSentences[terms.kind] as (motion: MotionTerms, names: Names) => Sentence;
  return word(terms, names);
}
