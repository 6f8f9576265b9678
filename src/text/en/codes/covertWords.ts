import type {
  CovertFact,
  CovertKind,
  EventOf,
  IntelligenceReason,
  IntelligenceTerm,
} from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { type Sentence, say } from '../../segments';
import { covertNames, stationPlace } from './covertNames';

type Worded<T extends CovertFact['type']> = (event: EventOf<T>, names: Names) => Sentence;

/** What is told of agents and what they do in secret. */
export const covertEvents: { readonly [T in CovertFact['type']]: Worded<T> } = {
  agentArrived: ({ name, station }, names) =>
    say`Our agent ${name} is in place ${stationPlace(station, names)}.`,
  covertWorked: ({ name, mission, target, faction }, names) =>
    say`Our agent ${name} reports: ${worked[mission](target, names)} (${names.faction(faction)}).`,
  covertFailed: ({ name, mission, faction, idle }, names) =>
    idle
      ? say`Nothing was left for our agent ${name} to do (${covertNames[mission].toLowerCase()}).`
      : say`Our agent ${name} had no success against ${names.faction(faction)} (${covertNames[mission].toLowerCase()}), and was not seen.`,
  agentFound: ({ name, by, faction, station, mission, how }, names) => {
    const what = mission === null ? '' : ` (${covertNames[mission].toLowerCase()})`;
    return say`${names.faction(faction)} found ${name}, an agent of ${names.faction(by)}, ${stationPlace(station, names)}${what}${ways[how]}: the agent is held.`;
  },
  agentReturned: ({ name, by, faction }, names) =>
    say`${names.faction(faction)} let ${name} go, an agent of ${names.faction(by)}.`,
  suspicionRose: ({ place, points, by }, names) =>
    by === null
      ? say`Strangers are suspected ${stationPlace(place, names)}: ${number(points)} of 100.`
      : say`Agents of ${names.faction(by)} are at work ${stationPlace(place, names)}: ${number(points)} of 100.`,
  searchEnded: ({ empty }) =>
    empty
      ? say`A search found where a stranger had lived; nobody lives there any more.`
      : say`A search found nobody.`,
  fleetMisled: ({ fleet, name }, names) =>
    say`${names.fleet(fleet)} lay still for a month: nobody had given ${name} that order.`,
  worldSabotaged: ({ world, work, defences }, names) =>
    say`Sabotage on ${names.world(world)}: ${number(work)} of work and ${number(defences)} points of defences are lost.`,
  forgeryExposed: ({ faction, by, against }, names) =>
    say`Evidence against ${names.faction(against)} that ${names.faction(faction)} believed was forged by ${names.faction(by)}.`,
  courtierLost: ({ name, faction, how }, names) =>
    how === 'killed'
      ? say`${name} was murdered at the court of ${names.faction(faction)}.`
      : say`${name} was carried off from the court of ${names.faction(faction)}.`,
};

const ways: Readonly<Record<EventOf<'agentFound'>['how'], string>> = {
  mission: '',
  search: ' by a search',
  counter: ' by an agent who counters',
};

const about = (target: string | null, names: Names) =>
  target === null ? '' : names.anything(target);

const worked: Readonly<Record<CovertKind, (target: string | null, names: Names) => string>> = {
  watch: () => 'we see what goes on there',
  stealDesign: (target, names) => `${about(target, names)} is ours`,
  sabotage: () => 'work and defences lie in ruins',
  incite: (target, names) => `more stand by ${about(target, names)}`,
  calm: (target, names) => `fewer stand by ${about(target, names)}`,
  counter: () => 'we look for strangers',
  replaceOfficer: (target, names) => `${about(target, names)} has an officer of ours aboard`,
  falseOrder: () => 'the fleet lies still',
  forge: (target, names) => `${about(target, names)} is believed to plot against them`,
  freePrisoner: (target, names) => `${about(target, names)} is on the way home`,
  kidnap: (target, names) => `${about(target, names)} is in our hands`,
  assassinate: (target, names) => `${about(target, names)} is dead`,
};

export const covertTerms: Readonly<Record<IntelligenceTerm, string>> = {
  'odds.base': 'Any agent',
  'odds.skill': 'Skill of {subject}',
  'odds.cover': 'Cover',
  'odds.vigilance': 'Vigilance',
  'odds.suspicion': 'Suspicion',
  'odds.garrison': 'Garrison of {subject}',
  'odds.kin': 'One’s own people live there',
  'odds.bound': 'People in bondage help',
  'odds.head': 'Guards of {subject}',
  'odds.tier': 'Hard to understand: {subject}',
  'odds.limit': 'No more and no less is possible',
  'vigilance.base': 'As anywhere',
  'vigilance.counter': 'Counter-intelligence',
  'clue.watch': 'Somebody listens',
  'clue.stealDesign': 'Drawings were copied',
  'clue.sabotage': 'Sabotage',
  'clue.incite': 'Somebody stirs up the people',
  'clue.calm': 'Somebody talks to the people',
  'clue.counter': 'Somebody asks questions',
  'clue.replaceOfficer': 'An officer is not himself',
  'clue.falseOrder': 'An order nobody gave',
  'clue.forge': 'Papers that do not fit',
  'clue.freePrisoner': 'A captive is gone',
  'clue.kidnap': 'Somebody was carried off',
  'clue.assassinate': 'A murder',
  'clue.failed': 'Something was tried',
  'clue.caught': 'An agent was found',
  'insight.agent': 'An agent at their court',
  'upkeep.agents': 'Agents',
  'agents.first': 'Any power',
  'agents.worlds': 'Worlds held',
  'stake.agent': 'Pay of {subject}',
  'stake.suspicion': 'Strangers at work',
  'computer.covert': 'What it would bring',
};

export const covertReasons: Readonly<Record<IntelligenceReason, string>> = {
  'agent.recruit': 'Who knows nothing of others is surprised by them.',
  'agent.send': 'We want eyes and hands against {faction}.',
  'agent.watch': 'We want to know what {faction} has and lacks.',
  'agent.stealDesign': 'To copy {technology} is cheaper than to study it.',
  'agent.sabotage': 'We mean to strike there: what is broken before cannot defend it.',
  'agent.incite': 'Who rises against {faction} fights for us too.',
  'agent.calm': 'Unrest under {faction} helps nobody we like.',
  'agent.counter': 'Strangers are at work among us.',
  'agent.replaceOfficer': 'We want to know where the fleets of {faction} go.',
  'agent.falseOrder': 'A fleet of {faction} that lies still for a month strikes nobody.',
  'agent.forge': '{faction} and {other} are better at odds than together.',
  'agent.freePrisoner': '{faction} holds one of ours.',
  'agent.kidnap': 'Who speaks against us at the court of {faction} would be missed there.',
  'agent.assassinate': 'Who speaks against us at the court of {faction} would be missed there.',
  'agent.recall': 'Nothing is left to do there, and {faction} suspects us.',
  'agent.search': 'Strangers are at work among us: they are worth a search.',
};
