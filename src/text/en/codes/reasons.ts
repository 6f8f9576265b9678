import type { GeneralReason, ReasonCode } from '../../../sim';
import { congressReasons } from './congressWords';
import { covertReasons } from './covertWords';
import { decisionReasons } from './decisionWords';
import { movementReasons } from './movementWords';
import { personReasons } from './personWords';
import { computerReasons } from './politics/computer';
import { dealReasons } from './politics/deals';
import { operationReasons } from './politics/operations';
import { recognitionReasons } from './recognitionWords';
import { smugglingReasons } from './smugglingWords';

const general: Readonly<Record<GeneralReason, string>> = {
  memory: 'A note for later turns.',

  // fleets
  'fleet.merge': 'Small forces fall one by one: {fleet} and {into} are stronger together.',
  'fleet.partTransports': 'The transports of {fleet} should not share the fate of its warships.',
  'founding.hesitates':
    '{faction} would not sign yet: {missing} points are missing. Talks, treaties and presents can change that.',
  'founding.sign': 'The terms that {faction} offers are worth signing.',
  'founding.refuse': 'The terms that {faction} offers are not good enough.',
  'council.lean': 'This is how our interests lean.',
  'fleet.share': 'Only part of {fleet} is needed: the rest stays for the next landing.',
  'fleet.withdraw': '{system} is closed to us now: {fleet} goes home.',
  'fleet.detach': 'A part of {fleet} suffices for {system}.',
  'fleet.elude': 'Lies hidden at {system} until there is a blow to strike.',
  'fleet.rally': 'Forces gather at {system}.',
  'fleet.repair': '{fleet} is too battered to fight.',
  'fleet.commander': '{character} has no fleet, and this one no commander.',
  'transport.fill': '{fleet} should take troops aboard before it sails.',
  'cloak.near': 'Enemies are near: better not to be seen.',
  'cloak.home': 'No enemy is near enough to hide from.',

  // war
  yield: 'Too many enemies near {system}: better to live and fight elsewhere.',
  defend: '{system} is threatened and worth holding.',
  guard: 'The war is decided at {system}: it is not left alone.',
  'operation.gather': 'Before the blow falls on {target}, the force gathers at {system}.',
  'operation.wait': 'The landing on {world} must wait: it cannot be won yet.',
  'operation.strike': 'The odds at {system} are good enough.',
  'operation.invade': '{world} can be taken by the troops at hand.',
  'operation.bombard': 'The garrison of {world} is too strong to land against yet.',
  'siege.feed': 'The siege of {system} needs what {fleet} has aboard.',
  blockade: 'What cannot be taken at {system} yet can be cut off.',
  patrol: 'Enemies prowl near {system}: somebody should walk the lanes there.',
  pursue: 'Who is weak at {system} now should not come back strong.',
  ambush: 'Enemies come by {system}: better that they do not see who waits.',
  'fleet.fallBack': 'They are too many to be met one by one: all gather at {system}.',
  refit: '{ship} is old: {world} can make a {class} of it.',
  raid: 'Little guards the trade of {system}: it can be preyed on.',
  'war.weakNeighbour': '{faction} is weak, and near.',
  'peace.weary': 'This war costs more than it brings.',

  // scouting and settling
  'scout.unseen': '{fleet} sees more when it is not seen.',
  'scout.spread': 'Scouts see more apart than together.',
  'scout.explore': 'Systems are still unexplored.',
  'scout.survey': 'The riches of {system} are unknown.',
  'scout.watch': 'Somebody should keep an eye on {system}.',
  'scout.goal': 'What is to be taken at {system} must first be seen.',
  'settle.best': '{world} is the best place still free.',
  'settle.spread': 'Each settler ship can found a world of its own.',
  'settle.unarmed': 'Settlers cannot fight: they should run.',

  // worlds, money, knowledge
  'build.building': '{building} pays best on {world}.',
  'build.develop': '{world} is worth more than an outpost.',
  'build.garrison': 'The garrison of {world} is thin.',
  'build.landing': 'Transports wait at {world} for troops to land elsewhere.',
  'build.scout': 'More eyes are needed.',
  'build.settler': 'Worlds are still free for the taking.',
  'build.transport': 'Without transports no world can be taken.',
  'build.warship': 'The fleet is smaller than its tasks: {class} does most for its price.',
  'edict.proclaim': 'Of all that influence could be spent on, {edict} brings most.',
  'edict.lift': '{edict} is not worth its price any more.',
  'law.harsher': 'What {species} are driven to brings more in these years than it costs.',
  'law.gentler': '{species} are worth more to us the freer they are.',
  'sector.first': 'Worlds around {world} are easier to govern together.',
  'sector.governor': '{character} is the best administrator without an office.',
  'research.best': '{technology} brings most for its cost now.',
  'retrench.mine':
    'More {stock} is in store than can be used: {building} on {world} is not worth its upkeep.',
  'retrench.work': '{building} on {world} costs more than the treasury can bear.',
  retrench: 'There is no pay for all crews: {ship} gives least for what it costs.',
  'trade.reserve': 'This {stock} is kept to build anew what a war may cost.',
  'trade.warChest':
    'This {stock} is kept for war: to build anew what it may cost, and to sail on when mines are lost.',
  'trade.buy': 'Too little {stock} is left, and the market has some.',
  'trade.sell': 'More {stock} is in store than can be used.',
};

/** Why the computer gives an order, by code: what the advisor says. `{name}` is a value. */
export const reasons: Readonly<Record<ReasonCode, string>> = {
  ...general,
  ...computerReasons,
  ...congressReasons,
  ...dealReasons,
  ...decisionReasons,
  ...covertReasons,
  ...movementReasons,
  ...operationReasons,
  ...recognitionReasons,
  ...smugglingReasons,
  ...personReasons,
};
