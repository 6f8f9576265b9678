import { type Division, type EventOf, type EventType, total } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { refusalSentence } from '../../refusalSentence';
import { type Segment, type Sentence, say } from '../../segments';
import { type EventWording, powers } from './eventWording';
import { inCouncil, motionSentence } from './motions';
import { promiseWords } from './politics/dealItems';
import { cureSentence, discontentWords } from './politics/discontent';
import { allianceLevelNames } from './politics/levels';
import { excuseWords } from './politics/operations';
import { countedFor, lawWords, raised, sunkWords } from './politics/releases';

/** What happens in and around alliances, in words. */
export const allianceEvents = {
  operationCalled: ({ target, strike }, names) =>
    say`The alliance called a joint operation against ${names.system(target)}: its fleets set out together on turn ${number(strike)}.`,
  operationStruck: ({ target, brought }, names) =>
    say`The joint operation against ${names.system(target)} set out, with fleets of ${powers(
      Object.keys(brought)
        .filter((id) => (brought[id] ?? 0) > 0)
        .sort(),
      names,
    )}.`,
  operationEnded: ({ target, won }, names) =>
    won
      ? say`The joint operation against ${names.system(target)} reached its goal.`
      : say`The joint operation against ${names.system(target)} came to nothing.`,
  quotaShort: ({ member, owed, brought }, names) =>
    say`${names.faction(member)} fell short of its quota: ${number(brought)} of ${number(owed)} points of paper strength were there on the day.`,
  quotaExcused: ({ operation, member, why }, names) =>
    say`${names.faction(member)} will not bring all it owes to ${names.anything(operation)}: ${excuseWords[why]}.`,
  foundingProposed: ({ by, members }, names) =>
    say`${names.faction(by)} proposed an alliance of ${powers(members, names)}.`,
  foundingRefused: ({ by, refused, terms }, names) =>
    terms.length === 0
      ? say`${names.faction(refused)} did not sign the alliance that ${names.faction(by)} proposed.`
      : say`${names.faction(refused)} refused the alliance that ${names.faction(by)} proposed: the terms came to ${number(total(terms))} points.`,
  allianceFounded: ({ alliance, members, leader, broker }, names) =>
    broker === null
      ? say`${powers(members, names)} founded ${names.anything(alliance)}. ${names.faction(leader)} leads it; nobody keeps the balance.`
      : say`${powers(members, names)} founded ${names.anything(alliance)}. ${names.faction(leader)} leads it; ${names.faction(broker)} is its broker.`,
  memberJoined: ({ alliance, faction }, names) =>
    say`${names.faction(faction)} joined ${names.anything(alliance)}.`,
  memberLeft: ({ name, faction, how, followed }, names) => [
    ...departed(how, names.faction(faction), { text: name }),
    ...(followed.length === 0 ? [] : say` With it went ${powers(followed, names)}.`),
  ],
  noticeGiven: ({ alliance, faction, leaves }, names) =>
    say`${names.faction(faction)} gave notice: it will leave ${names.anything(alliance)} on turn ${number(leaves)}.`,
  allianceDissolved: ({ name, why }) => {
    if (why === 'voted') return say`${name} was dissolved by vote of its Council.`;
    if (why === 'fallen') return say`${name} is no more: too few of its members are left.`;
    return say`${name} is no more: its members have gone.`;
  },
  brokerChanged: ({ alliance, broker }, names) =>
    broker === null
      ? say`The broker’s chair of ${names.anything(alliance)} stands empty.`
      : say`${names.faction(broker)} is now the broker of ${names.anything(alliance)}.`,
  brokerLeaned: ({ broker, lean }, names) =>
    lean === null
      ? say`${names.faction(broker)} keeps the balance again.`
      : say`${names.faction(broker)} now leans to ${names.faction(lean)}.`,
  discontentChanged: ({ member, stage, grows, contentment, asks }, names) => {
    const who = names.faction(member);
    const points = number(contentment);
    if (stage === null) return say`${who} is content again in Council: ${points}.`;
    if (!grows) return say`${who} relents: ${discontentWords[stage].now} (contentment ${points}).`;
    const told = say`${who} ${discontentWords[stage].told} (contentment ${points}).`;
    if (asks === null) return told;
    return [...told, ...say` It would be content with `, ...cureSentence(asks, names), ...say`.`];
  },
  bidsCalled: ({ broker }, names) =>
    say`${names.faction(broker)} asks the great partners what its voice is worth to them.`,
  quarrelSettled: ({ mediator, between }, names) =>
    say`${names.faction(mediator)} settled the quarrel of ${powers(between, names)}.`,
  suretyStood: ({ broker, by, receiver, promise }, names) =>
    say`${names.faction(broker)} guarantees the promise of ${names.faction(by)} to ${names.faction(receiver)} ${promiseWords(promise, names)}.`,
  motionPutOff: ({ motion, terms, by, broker, until }, names) =>
    say`${names.faction(broker)} put a motion of ${names.faction(by)} off in ${inCouncil('Council', motion)}, to turn ${number(until)}: ${motionSentence(terms, names)}.`,
  secretLeaked: ({ by, bidder, seller, promise, sold, told }, names) =>
    sold
      ? say`${names.faction(by)} told ${powers(told, names)} that ${names.faction(seller)} had sold ${names.faction(bidder)} in secret its promise ${promiseWords(promise, names)}.`
      : say`${names.faction(by)} told ${powers(told, names)} that ${names.faction(bidder)} had bid in secret for a promise ${promiseWords(promise, names)}.`,
  levelFell: ({ alliance, level, cohesion }, names) =>
    say`${names.anything(alliance)} holds together no longer as it did (cohesion ${number(cohesion)}): it gives up ${allianceLevelNames[level].short}.`,
  memberUnhappy: ({ alliance, member, contentment }, names) =>
    say`${names.faction(member)} is unhappy in ${names.anything(alliance)}: contentment ${number(contentment)}.`,
  motionEntered: ({ motion, terms, by, ultimatum }, names) =>
    ultimatum
      ? say`${names.faction(by)} put an ultimatum to the ${inCouncil('Council', motion)}: ${motionSentence(terms, names)}, or it leaves.`
      : say`${names.faction(by)} moved in ${inCouncil('Council', motion)}: ${motionSentence(terms, names)}.`,
  motionWithdrawn: ({ terms, by, refusal }, names) =>
    refusal === null
      ? say`${names.faction(by)} took a motion off the agenda: ${motionSentence(terms, names)}.`
      : say`A motion of ${names.faction(by)} came to nothing: ${motionSentence(terms, names)}. ${refusalSentence(refusal, names)}`,
  motionVoted: ({ division }, names) => voted(division, names),
  officeFilled: ({ office, holder }, names) =>
    say`${names.faction(holder)} now holds the office of ${names.anything(office)}.`,
  memberLobbied: ({ by, member, means }, names) =>
    means === 'press'
      ? say`${names.faction(by)} pressed ${names.faction(member)} about a vote in Council.`
      : say`${names.faction(by)} spoke to ${names.faction(member)} about a vote in Council.`,
  peopleFreed: raised,
  lawGiven: lawWords,
  peopleSunk: sunkWords,
  releaseCounted: (event, names) => countedFor(names.faction(event.faction), event),
  worldAllotted: ({ world, from, receiver }, names) =>
    from === receiver
      ? say`The Council left ${names.world(world)} to ${names.faction(receiver)}, who holds it.`
      : say`The Council allotted ${names.world(world)}, held by ${names.faction(from)}, to ${names.faction(receiver)}.`,
} satisfies { readonly [T in EventType]?: EventWording<T> };

function voted(division: Division, names: Names): Sentence {
  const { terms, ayes, nays, needed, passed, veto, tie } = division;
  const count = `${number(ayes)} against ${number(nays)}`;
  const motion = motionSentence(terms, names);
  if (veto !== null)
    return say`Stopped by the veto of ${names.faction(veto)}: ${motion} (${count}).`;
  const result = inCouncil(
    passed ? 'Carried in Council' : 'Voted down in Council',
    division.motion,
  );
  if (tie) return say`${result} by the broker’s voice: ${motion} (${count}).`;
  return say`${result}: ${motion} (${count}; more than ${number(needed)} were needed).`;
}

function departed(how: EventOf<'memberLeft'>['how'], who: Segment, alliance: Segment): Sentence {
  if (how === 'war') return say`${who} broke away from ${alliance}: civil war.`;
  if (how === 'expelled') return say`${who} was expelled from ${alliance}.`;
  if (how === 'ultimatum') return say`${who} made good its ultimatum and left ${alliance}.`;
  if (how === 'fallen') return say`${who} has fallen, and ${alliance} goes on without it.`;
  return say`${who} left ${alliance}, its notice run out.`;
}
