import type { OrderOf, OrderType } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { list, type Sentence, say } from '../../segments';
import { naming } from '../naming';
import { nouns } from '../nouns';
import { questionWords } from './congressWords';
import { covertNames, stationPlace } from './covertNames';
import { fleetSentence } from './fleetOrders';
import { motionSentence } from './motions';
import { answerNames } from './movementNames';
import { contestAnswerNames } from './personWords';
import { basketWords } from './politics/dealItems';
import { excuseWords, intentNames } from './politics/operations';
import { delegated, limited } from './staff';

type Worded<T extends OrderType> = (order: OrderOf<T>, names: Names) => Sentence;

const ships = (count: number) => (count === 1 ? 'one ship' : `${number(count)} ships`);

/** Every order as a sentence: what the advisor proposes, what a replay shows. */
export const orderSentences: { readonly [T in OrderType]: Worded<T> } = {
  moveFleet: (order, names) => fleetSentence([order], names),
  holdFleet: (order, names) => fleetSentence([order], names),
  mergeFleets: ({ fleet, into }, names) =>
    say`Merge ${names.fleet(fleet)} into ${names.fleet(into)}`,
  splitFleet: (order, names) => fleetSentence([order], names),
  transferShips: ({ fleet, into, ships: chosen }, names) =>
    say`Move ${ships(chosen.length)} from ${names.fleet(fleet)} to ${names.fleet(into)}`,
  renameFleet: ({ fleet, name }, names) => say`Rename ${names.fleet(fleet)} to ${name}`,
  setStance: (order, names) => fleetSentence([order], names),
  setRetreat: (order, names) => fleetSentence([order], names),
  setCloak: (order, names) => fleetSentence([order], names),
  setMission: (order, names) => fleetSentence([order], names),
  assignCommander: (order, names) => fleetSentence([order], names),
  scrapShips: ({ ships: chosen }, names) =>
    say`Break up ${list(
      chosen.map((id) => ({ text: names.ship(id) })),
      naming.and,
    )}`,
  enqueue: ({ world, kind, what, repeat }, names) => {
    const again = repeat ? ', again and again' : '';
    if (kind === 'troops') return say`Raise troops on ${names.world(world)}${again}`;
    if (kind === 'develop') return say`Develop the outpost on ${names.world(world)}`;
    if (kind === 'building') {
      return say`Build ${naming.article(names.building(what))} on ${names.world(world)}`;
    }
    return say`Lay down ${naming.article(names.shipClass(what))} at ${names.world(world)}${again}`;
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
    say`Take down the ${names.building(building)} on ${names.world(world)}`,
  delegateWorld: ({ world, delegated }, names) =>
    delegated
      ? say`${names.world(world)}: leave the queue to the governor`
      : say`${names.world(world)}: take the queue from the governor`,
  assignGovernor: ({ sector, character }, names) =>
    character === null
      ? say`No governor for ${names.anything(sector)}`
      : say`Let ${names.character(character)} govern ${names.anything(sector)}`,
  createSector: ({ seat, name }, names) =>
    say`Found a sector, ${name}, with its seat at ${names.world(seat)}`,
  setSectorPolicy: ({ sector, policy }, names) =>
    say`${names.anything(sector)}: policy ${nouns.policies[policy].toLowerCase()}`,
  removeSector: ({ sector }, names) => say`Dissolve ${names.anything(sector)}`,
  setEdict: ({ edict, inForce }, names) =>
    inForce ? say`Proclaim ${names.anything(edict)}` : say`Lift ${names.anything(edict)}`,
  answerMovement: ({ movement, answer }, names) =>
    answer === null
      ? say`Take back the answer to ${names.anything(movement)}`
      : say`Answer ${names.anything(movement)}: ${answerNames[answer].toLowerCase()}`,
  runBlockade: ({ world, count }, names) =>
    count === 0
      ? say`Call back the runners to ${names.world(world)}`
      : say`Run ${number(count)} cargoes of parts a month to ${names.world(world)}`,
  recognise: ({ power }, names) => say`Recognise ${names.faction(power)} as a power of its own`,
  leadRising: ({ movement }, names) =>
    movement === null
      ? say`Leave the side of those who rise`
      : say`Take the side of ${names.anything(movement)}`,
  aidMovement: ({ movement }, names) => say`Send arms to ${names.anything(movement)}`,
  recruitAgent: () => say`Recruit an agent`,
  sendAgent: ({ agent, station }, names) =>
    station.kind === 'home'
      ? say`Call ${names.anything(agent)} home`
      : say`Send ${names.anything(agent)}: ${stationPlace(station, names)}`,
  instructAgent: ({ agent, mission, target }, names) => {
    if (mission === null) return say`Let ${names.anything(agent)} do nothing`;
    const what = covertNames[mission].toLowerCase();
    return target === null
      ? say`Let ${names.anything(agent)} work: ${what}`
      : say`Let ${names.anything(agent)} work: ${what} (${names.anything(target)})`;
  },
  searchAfter: () => say`Search after strangers`,
  setLaw: ({ species, world, status }, names) => {
    const whom = species === null ? nouns.otherPeoples : names.species(species);
    const what = nouns.statuses[status].toLowerCase();
    return world === null
      ? say`Law: ${whom} ${what}`
      : say`Law for ${names.world(world)}: ${whom} ${what}`;
  },
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
  decide: ({ decision, option }, names) =>
    option === null
      ? say`Take back the answer to “${names.anything(decision)}”`
      : say`Answer to “${names.anything(decision)}”: “${names.option(decision, option)}”`,
  callCongress: ({ question }, names) =>
    say`Call a congress about ${questionWords(question, names)}`,
  answerCongress: ({ sign }) =>
    sign === null
      ? say`Leave a congress to the envoys`
      : sign
        ? say`Sign what a congress comes to`
        : say`Sign nothing at a congress`,
  setEnvoys: ({ empowered }) =>
    empowered ? say`Let the envoys answer for us` : say`Answer offers, talks and votes ourselves`,
  delegate: (order, names) => delegated(order, names),
  limitStaff: (order, names) => limited(order, names),
  playOn: () => say`Play on after the verdict`,
  commitFleet: (order, names) => fleetSentence([order], names),
  excuseFleets: ({ operation, why }, names) =>
    say`Tell the allies that ${excuseWords[why]}, and excuse the fleets owed to ${names.anything(operation)}`,
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
  callBids: () => say`Ask both great partners for their best bids`,
  putOffMotion: () => say`Put a motion off by a session`,
  standSurety: () => say`Guarantee what one member has promised another`,
  leakSecret: ({ to }, names) =>
    to === null
      ? say`Tell the whole Council of a secret bid`
      : say`Tell ${names.faction(to)} of a secret bid`,
  proposeDeal: ({ to, give, take }, names) =>
    say`Offer ${names.faction(to)} ${basketWords(give, names)} for ${basketWords(take, names)}`,
  winCouncillor: ({ court, person, means }, names) =>
    means === 'bribe'
      ? say`Bribe ${names.character(person)} at the court of ${names.faction(court)}`
      : say`Flatter ${names.character(person)} at the court of ${names.faction(court)}`,
  nameHeir: ({ person }, names) =>
    person === null
      ? say`Name nobody to follow at our head`
      : say`Name ${names.character(person)} to follow at our head`,
  recallHead: () => say`Recall our head of state`,
  answerContest: ({ answer }) => say`Contest for the chair: ${contestAnswerNames[answer]}`,
  releaseCaptive: ({ person }, names) => say`Let ${names.character(person)} go`,
  executeCaptive: ({ person }, names) => say`Put ${names.character(person)} to death`,
  dismissCouncillor: ({ person }, names) => say`Dismiss ${names.character(person)} from our court`,
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
