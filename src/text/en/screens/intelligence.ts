import { number, tenths } from '../../format';
import { covertNames } from '../codes/covertNames';

const months = (count: number) => `${number(count)} ${count === 1 ? 'month' : 'months'}`;

/** The screen of intelligence: apart from the words of all screens, which the title carries. */
export const intelligence = {
  missions: covertNames,
  missionTexts: {
    watch:
      'At a court: its stores and needs. On a world: its workshops, its people and what passes by. It goes on until you end it.',
    stealDesign: 'Something they know and we could build becomes known to us.',
    sabotage: 'Most of the work on what is built first is undone, and as much of the defences.',
    incite: 'More of the people stand by a movement there.',
    calm: 'Fewer of the people stand by a movement there.',
    counter:
      'Raises our vigilance, and finds strangers whom we suspect. It goes on until you end it.',
    replaceOfficer:
      'Your agent takes the place of an officer of a fleet that lies there, goes with it and tells what it sees.',
    falseOrder:
      'The fleet lies where it is for a month and forgets its orders. They hear of it afterwards, and look for who gave it.',
    forge:
      'They believe that another power plots against them, until an agent of ours is found there.',
    freePrisoner: 'Somebody of ours whom they hold comes home.',
    kidnap: 'Somebody of their court is carried off, to be held by us.',
    assassinate: 'Somebody of their court dies.',
  },
  summary: (led: number, limit: number) => `${number(led)} of ${number(limit)} agents`,
  limitTitle: 'Agents you can lead',
  recruit: 'Recruit an agent',
  recruitPrice: (latinum: number, influence: number, skill: number) =>
    `${number(latinum)} latinum and ${number(influence)} influence, skill ${number(skill)}`,
  vigilance: (points: number) => `Vigilance ${number(points)}`,
  vigilanceTitle: 'Vigilance: how hard it is for strangers here',
  suspicion: 'Suspicion',
  noSuspicion: 'Nothing suspicious has been noticed.',
  whatToDo:
    'Traces fade. An agent at home who counters makes it harder for strangers and may find them; a search costs more and finds more.',
  points: (points: number) => `${number(points)} of 100`,
  suspicionTitle: 'What has been noticed',
  suspicionLabel: (points: number) => `How sure you are: ${number(points)} of 100`,
  culprit: (power: string) => `Agents of ${power}`,
  nobodyKnown: 'You do not know whose',
  search: 'Search',
  searchOdds: (permille: number) => `finds somebody with ${tenths(permille)} %`,
  searchTitle: 'Chance that a search finds who is there',
  searchPrice: (influence: number, latinum: number) =>
    `${number(influence)} influence, ${number(latinum)} latinum`,
  counterOdds: (permille: number) =>
    `who counters finds somebody with ${tenths(permille)} % a month`,
  agents: 'Agents',
  noAgents: 'You lead no agents.',
  noAgentsText:
    'Agents see what sensors do not, copy designs, break what is being built, and find the agents of others.',
  skill: (points: number) => `Skill ${number(points)}`,
  cover: (points: number) => `Cover ${number(points)}`,
  onTheWay: (place: string, count: number) => `on the way: ${months(count)} more, then ${place}`,
  heldBy: (power: string, date: string) => `held by ${power} since ${date}`,
  idle: 'Nothing to do',
  atWork: 'in place',
  decided: (count: number) => `decided in ${months(count)}`,
  end: 'End it',
  send: 'Send',
  whereTo: 'Where to',
  sendMonths: (count: number) => months(count),
  chooseTarget: 'About what',
  give: (mission: string) => mission,
  price: (latinum: number, count: number) =>
    latinum === 0 ? 'no price' : `${number(latinum)} latinum, ${months(count)}`,
  odds: (worked: number, failed: number, found: number) =>
    `works ${tenths(worked)} %, fails unseen ${tenths(failed)} %, found out ${tenths(found)} %`,
  oddsTitle: 'Chance that it works',
  risk: 'chance of being found',
  riskTitle: 'Chance that it is found out if it does not work',
  foundOut:
    'Whoever is found out is held for two years, and the galaxy hears whose agent he is: it costs prestige, trust and opinion.',
  stores: (amounts: string) => `In their stores: ${amounts}.`,
  works: (items: string) => `builds ${items}.`,
  item: (name: string, done: number) => `${name} (${number(done)} of work done)`,
  idleWorks: 'builds nothing.',
  moves: (movement: string, support: number) => `There is ${movement}, support ${number(support)}.`,
  boundFor: (system: string) => `is bound for ${system}.`,
  staysThere: 'stays where it is.',
  captives: 'Agents you hold',
  captive: (name: string, power: string, date: string) => `${name} of ${power}, since ${date}`,
  known: 'What you know of others',
  insight: (steps: number) => `Insight ${number(steps)}`,
  insightTitle: 'How far you see into their court',
  theirVigilance: (points: number) => `vigilance ${number(points)}`,
  suspected: (points: number) => `suspects you: ${number(points)} of 100`,
};
