import type {
  ContestAnswer,
  EventOf,
  HeadEnd,
  PersonFact,
  PersonReason,
  PersonTerm,
  SuccessionKind,
} from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { type Sentence, say } from '../../segments';
import { nouns } from '../nouns';

type Worded<T extends PersonFact['type']> = (event: EventOf<T>, names: Names) => Sentence;

/** How a government comes to another head, for the middle of a sentence. */
const ways: Readonly<Record<SuccessionKind, string>> = {
  heir: 'as heir',
  contest: 'as the strongest of the houses',
  council: 'by choice of the council',
  command: 'by word of the high command and the civil council',
  election: 'by election',
};

const causes: Readonly<Record<HeadEnd, string>> = {
  vacant: '',
  died: ', who is dead',
  captured: ', who is in enemy hands',
  recalled: ', who was recalled',
  term: ', whose term is over',
  contest: ', who lost the chair',
  yielded: ', who gave up the chair',
  decided: ', who serves on',
};

/** What is told of people: who rules, who is held, who comes and goes. */
export const personEvents: { readonly [T in PersonFact['type']]: Worded<T> } = {
  headSucceeded: ({ faction, character, after, by, why }, names) =>
    after === null
      ? say`${names.character(character)} now leads ${names.faction(faction)}, ${ways[by]}.`
      : say`${names.character(character)} follows ${names.character(after)}${causes[why]}, at the head of ${names.faction(faction)}, ${ways[by]}.`,
  personJoined: ({ name, faction, from }, names) =>
    say`${name} left ${names.faction(from)} and serves ${names.faction(faction)}.`,
  personLost({ name, faction, how, by }, names) {
    if (how === 'captured') {
      return say`${name} of ${names.faction(faction)} fell into the hands of ${names.faction(by)}.`;
    }
    return how === 'died'
      ? say`${name} of ${names.faction(faction)} died.`
      : say`${name} left the service of ${names.faction(faction)}.`;
  },
  shipsJoined: ({ faction, class: shipClass, count }, names) =>
    say`${names.faction(faction)} gained ${number(count)} × ${names.shipClass(shipClass)}.`,
  headConfirmed: ({ faction, character }, names) =>
    say`${names.character(character)} was chosen once more to lead ${names.faction(faction)}.`,
  headRecalled: ({ faction, character }, names) =>
    say`${names.faction(faction)} recalled ${names.character(character)}.`,
  heirNamed: ({ faction, character }, names) =>
    character === null
      ? say`Nobody is named any more to follow at the head of ${names.faction(faction)}.`
      : say`${names.character(character)} was named to follow at the head of ${names.faction(faction)}.`,
  contestCalled: ({ faction, kind, character, head }, names) =>
    kind === 'return'
      ? say`${names.character(character)} has come home to ${names.faction(faction)} and wants the chair back from ${names.character(head)}.`
      : say`${names.character(character)} challenges ${names.character(head)} for the chair of ${names.faction(faction)}.`,
  contestEnded: ({ faction, kind, character, head, how, died }, names) => {
    const [rival, chair] = [names.character(character), names.character(head)];
    const who = names.faction(faction);
    const end = died === null ? say`` : say` ${names.character(died)} did not survive it.`;
    switch (how) {
      case 'yielded':
        return kind === 'return'
          ? say`${chair} gave the chair of ${who} back to ${rival}.`
          : say`${chair} left the chair of ${who} to ${rival} without a fight.`;
      case 'shared':
        return say`${rival} is content with a share in power at the court of ${who}, beside ${chair}.`;
      case 'held':
        return say`${chair} held the chair of ${who} against ${rival}.${end}`;
      case 'won':
        return say`${rival} took the chair of ${who} from ${chair}.${end}`;
      case 'lapsed':
        return say`Nobody asks ${chair} for the chair of ${who} any more.`;
    }
  },
  captiveBrought: ({ name, faction, by, world }, names) =>
    say`${name} of ${names.faction(faction)} is held by ${names.faction(by)} on ${names.world(world)}.`,
  captiveTaken: ({ name, faction, by, from }, names) =>
    say`${name} of ${names.faction(faction)} fell from the hands of ${names.faction(from)} into those of ${names.faction(by)}.`,
  prisonerFreed: ({ name, by, receiver, how }, names) => {
    const who = say`${name} of ${names.faction(receiver)}`;
    const captor = names.faction(by);
    switch (how) {
      case 'mission':
        return say`Agents freed ${who} from the hands of ${captor}.`;
      case 'grace':
        return say`${captor} let ${who} go and asked for nothing.`;
      case 'place':
        return say`Where ${captor} held ${who}, others rule now: ${name} is free.`;
      case 'ship':
        return say`The ship on which ${captor} held ${who} is lost to it: ${name} is free.`;
      case 'fall':
        return say`${captor} is no more: ${who} is free.`;
      case 'deal':
        return say`${captor} set ${who} free.`;
    }
  },
  captiveExecuted: ({ name, faction, by }, names) =>
    say`${names.faction(by)} put ${name} of ${names.faction(faction)} to death.`,
  skillGrew: ({ character, skill, level }, names) =>
    say`${names.character(character)} has learned: ${nouns.skills[skill].toLowerCase()} ${String(level)} of 10.`,
  personEntered: ({ name, role }) =>
    say`${name} entered our service: ${nouns.characterRoles[role].toLowerCase()}.`,
  personRetired: ({ name, faction, why }, names) =>
    why === 'deposed'
      ? say`${name} of ${names.faction(faction)} went into exile.`
      : why === 'age'
        ? say`${name} has left our service after long years.`
        : say`${name} has left our service: there was no post to give.`,
  attemptSurvived: ({ name, faction }, names) =>
    say`${name} was wounded by a murderer at the court of ${names.faction(faction)}, and lives.`,
};

export const personTerms: Readonly<Record<PersonTerm, string>> = {
  'bond.anybody': 'As to any head of state',
  'bond.honour': 'Honour',
  'bond.seat': 'A seat at court',
  'bond.post': 'A post',
  'bond.heir': 'Named to follow',
  'bond.mind': 'Of one mind with {subject}, or not',
  'bond.kin': 'Of the blood of {subject}',
  'bond.friend': 'Friendship with {subject}',
  'bond.rival': 'Rivalry with {subject}',
  'bond.prestige': 'Prestige of the realm',
  'bond.weary': 'Weariness of war',
  'ambition.anybody': 'As anybody’s',
  'ambition.nature': 'Nature',
  'ambition.custom': 'Way of {subject}',
  'ambition.abler': 'Abler than {subject}, or not',
  'ambition.kin': 'Child of {subject}',
  'ambition.rival': 'Rival of {subject}',
  'claim.attack': 'Skill in attack',
  'claim.ground': 'Skill on the ground',
  'claim.administration': 'Skill in administration',
  'claim.seat': 'A seat at court',
  'claim.fleet': 'Commands a fleet',
  'claim.sector': 'Governs a sector',
  'claim.heir': 'Named to follow',
  'claim.kin': 'Child of {subject}',
  'claim.ambition': 'Ambition',
  'claim.people': 'Of one mind with the people, or not: {subject}',
  'claim.voice': 'Voice of {subject}',
  'claim.war': 'A soldier, and there is war',
  'claim.weary': 'No soldier, and all are weary of war',
  'claim.holds': 'Holds the chair',
  'claim.prestige': 'Prestige of the realm',
  'claim.blame': 'Is blamed for weariness of war',
  'claim.former': 'Held the chair before',
  'share.base': 'A share in power',
  'share.claim': 'What speaks for {subject}',
  'lesson.govern': 'Governs a sector',
  'lesson.rule': 'Rules',
  'lesson.council': 'Sits at court',
  'service.court': 'Court',
  'service.sectors': 'Sectors',
  'service.ships': 'Ships',
  'service.most': 'No more are kept',
  'execution.captive': 'Who is in one’s power is not killed',
  'execution.head': '{subject} ruled',
  'vigilance.alarm': 'Alarm after murder and abduction',
  'stake.contest': 'The chair is contested',
  'computer.chair': 'What speaks for {subject}',
  'computer.challenger': 'What speaks for {subject}',
  'computer.held': 'Months held',
  'computer.hatred': 'Opinion of {subject}',
};

export const personReasons: Readonly<Record<PersonReason, string>> = {
  'heir.name': 'Who knows who follows does not fight about it: {character}.',
  'head.recall': 'We are weary, and {character} would lead us better.',
  'contest.yield': 'More speaks for {character}: a fight for the chair would be lost.',
  'contest.share': '{character} might win: a share in power costs less than a fight.',
  'contest.refuse': '{character} has less behind him: the chair is held.',
  'captive.release': 'Nobody pays for {character}, and {faction} may remember it well.',
  'captive.execute':
    '{faction} shall not have {character} back, who is worth a fleet to it; we want nothing of it any more.',
};

/** What a power can answer to who wants the chair. */
export const contestAnswerNames: Readonly<Record<ContestAnswer, string>> = {
  yield: 'give up the chair',
  share: 'share power',
  refuse: 'refuse',
};
