import type { OrderOf, OrderType } from '../../sim';
import { number, percent } from '../format';
import type { Names } from '../names';
import { list, type Sentence, say } from '../segments';
import { motionSentence } from './motions';
import { naming } from './naming';
import { nouns } from './nouns';
import { missionNames, stanceNames } from './orders';
import { basketWords } from './politics/dealItems';
import { intentNames } from './politics/operations';

type Worded<T extends OrderType> = (order: OrderOf<T>, names: Names) => Sentence;

const ships = (count: number) => (count === 1 ? 'one ship' : `${number(count)} ships`);

/** Every order as a sentence: what the advisor proposes, what a replay shows. */
export const orderSentences: { readonly [T in OrderType]: Worded<T> } = {
  moveFleet: ({ fleet, route }, names) =>
    say`${names.fleet(fleet)}: move to ${names.system(route.at(-1) ?? null)}`,
  holdFleet: ({ fleet }, names) => say`${names.fleet(fleet)}: hold position`,
  mergeFleets: ({ fleet, into }, names) => say`${names.fleet(fleet)}: join ${names.fleet(into)}`,
  splitFleet: ({ fleet, ships: chosen, name }, names) =>
    say`${names.fleet(fleet)}: detach ${ships(chosen.length)} as ${name}`,
  transferShips: ({ fleet, into, ships: chosen }, names) =>
    say`${names.fleet(fleet)}: send ${ships(chosen.length)} to ${names.fleet(into)}`,
  renameFleet: ({ fleet, name }, names) => say`${names.fleet(fleet)}: rename to ${name}`,
  setStance: ({ fleet, stance }, names) =>
    say`${names.fleet(fleet)}: ${stanceNames[stance].name.toLowerCase()}`,
  setRetreat: ({ fleet, permille }, names) =>
    permille >= 1000
      ? say`${names.fleet(fleet)}: never retreat`
      : say`${names.fleet(fleet)}: retreat at ${percent(permille)} losses`,
  setCloak: ({ fleet, cloak }, names) =>
    cloak ? say`${names.fleet(fleet)}: cloak` : say`${names.fleet(fleet)}: decloak`,
  setMission: ({ fleet, mission }, names) => {
    const target =
      'world' in mission
        ? say` ${names.world(mission.world)}`
        : 'fleet' in mission
          ? say` ${names.fleet(mission.fleet)}`
          : [];
    const troops =
      mission.kind === 'invade' && mission.troops !== undefined
        ? `, ${number(mission.troops)} troops`
        : '';
    return say`${names.fleet(fleet)}: ${missionNames[mission.kind].name.toLowerCase()}${target}${troops}`;
  },
  assignCommander: ({ fleet, character }, names) =>
    character === null
      ? say`${names.fleet(fleet)}: no commander`
      : say`${names.fleet(fleet)}: under ${names.character(character)}`,
  scrapShips: ({ fleet, ships: chosen }, names) =>
    say`${names.fleet(fleet)}: break up ${ships(chosen.length)}`,
  enqueue: ({ world, kind, what, repeat }, names) => {
    const thing =
      kind === 'ship'
        ? names.shipClass(what)
        : kind === 'building'
          ? names.building(what)
          : (naming.words[kind] ?? kind);
    return say`${names.world(world)}: build ${thing}${repeat ? ', again and again' : ''}`;
  },
  enqueueRefit: ({ world, ship, class: shipClass }, names) =>
    say`${names.world(world)}: refit ${names.ship(ship)} as ${names.shipClass(shipClass)}`,
  dequeue: ({ world }, names) => say`${names.world(world)}: take an entry from the queue`,
  reorderQueue: ({ world }, names) => say`${names.world(world)}: reorder the queue`,
  pauseItem: ({ world, paused }, names) =>
    paused
      ? say`${names.world(world)}: pause an entry`
      : say`${names.world(world)}: resume an entry`,
  repeatItem: ({ world, repeat }, names) =>
    repeat
      ? say`${names.world(world)}: repeat an entry`
      : say`${names.world(world)}: repeat an entry no more`,
  demolish: ({ world, building }, names) =>
    say`${names.world(world)}: demolish ${names.building(building)}`,
  delegateWorld: ({ world, delegated }, names) =>
    delegated
      ? say`${names.world(world)}: leave the queue to the governor`
      : say`${names.world(world)}: take the queue from the governor`,
  assignGovernor: ({ sector, character }, names) =>
    character === null
      ? say`No governor for ${names.anything(sector)}`
      : say`${names.character(character)} governs ${names.anything(sector)}`,
  createSector: ({ seat, name }, names) =>
    say`A new sector, ${name}, with its seat at ${names.world(seat)}`,
  setSectorPolicy: ({ sector, policy }, names) =>
    say`${names.anything(sector)}: policy ${nouns.policies[policy].toLowerCase()}`,
  removeSector: ({ sector }, names) => say`Dissolve ${names.anything(sector)}`,
  setResearch: ({ technologies }, names) =>
    technologies.length === 0
      ? say`Study nothing`
      : say`Study ${list(technologies.slice(0, 4).map(names.technology), naming.and)}`,
  trade: ({ stock, amount }) =>
    amount > 0 ? say`Buy ${number(amount)} ${stock}` : say`Sell ${number(-amount)} ${stock}`,
  declareWar: ({ on, goals }, names) =>
    goals.length === 0
      ? say`Declare war on ${names.faction(on)}`
      : say`Declare war on ${names.faction(on)} for ${list(goals.map(names.system), naming.and)}`,
  breakTreaty: ({ treaty }, names) => say`Break the ${names.anything(treaty)}`,
  setEnvoys: ({ empowered }) =>
    empowered ? say`Let the envoys answer for us` : say`Answer offers, talks and votes ourselves`,
  playOn: () => say`Play on after the verdict`,
  commitFleet: ({ fleet, operation }, names) =>
    operation === null
      ? say`${names.fleet(fleet)}: no longer told off for a joint operation`
      : say`${names.fleet(fleet)}: told off for ${names.anything(operation)}`,
  declareIntents: ({ intents }, names) =>
    intents.length === 0
      ? say`Announce nothing to the allies`
      : say`Announce to the allies: ${list(
          intents.slice(0, 4).map(({ kind, system }) => ({
            text: `${intentNames[kind]} ${names.system(system).text}`,
          })),
          naming.and,
        )}`,
  proposeFounding: ({ name, members, leader, broker }, names) =>
    broker === null
      ? say`Propose ${name} to ${list(members.map(names.faction), naming.and)}, led by ${names.faction(leader)}`
      : say`Propose ${name} to ${list(members.map(names.faction), naming.and)}, led by ${names.faction(leader)}, with ${names.faction(broker)} as broker`,
  answerFounding: ({ sign }) =>
    sign ? say`Sign the alliance` : say`Refuse the terms of the alliance`,
  leaveAlliance: ({ manner }) =>
    manner === 'war'
      ? say`Break away from the alliance, into civil war`
      : say`Give notice to the alliance`,
  setBrokerage: ({ lean, effort }, names) =>
    lean === null
      ? say`Keep the balance, effort ${number(effort)}`
      : say`Lean to ${names.faction(lean)}, effort ${number(effort)}`,
  proposeDeal: ({ to, give, take }, names) =>
    say`Offer ${names.faction(to)} ${basketWords(give, names)} for ${basketWords(take, names)}`,
  answerDeal: ({ accept }) => (accept ? say`Accept an offer` : say`Decline an offer`),
  withdrawDeal: () => say`Withdraw an offer`,
  proposeMotion: ({ terms, ultimatum }, names) =>
    ultimatum
      ? say`Ultimatum: ${motionSentence(terms, names)}`
      : say`Motion: ${motionSentence(terms, names)}`,
  withdrawMotion: () => say`Withdraw a motion`,
  castVote: ({ choice }) =>
    choice === null ? say`Leave a vote open` : say`Vote ${choice} on a motion`,
  lobby: ({ member, choice, means }, names) =>
    means === 'press'
      ? say`Press ${names.faction(member)} to vote ${choice}`
      : say`Persuade ${names.faction(member)} to vote ${choice}`,
  note: ({ key, value }) => say`Note ${key}: ${value}`,
};
