import type { PromiseKind, StatementCode } from '../../../sim';
import { dealItemKindWords } from './politics/dealItemKinds';
import { promiseKindWords } from './politics/promiseKinds';

const promiseRules = Object.fromEntries(
  Object.entries(promiseKindWords).map(([kind, { rule }]) => [`promise.${kind}`, rule]),
) as Record<`promise.${PromiseKind}`, string>;

/** What the rules say of a case. `{count:one|many}` puts the right word behind a number. */
export const statements: Readonly<Record<StatementCode, string>> = {
  // trade
  'trade.pays':
    '{faction} earns {latinum} latinum a month more by trade with {other}, as far as can be seen.',
  'trade.from':
    '{world}: {latinum} latinum a month, trading within {range} light years with {partners}.',
  'trade.noRange':
    'It pays {faction} nothing: none of its worlds has a range of trade. Spaceports, exchanges and some technologies give one.',
  'trade.noWorlds': 'It pays {faction} nothing: no developed world of {other} is known.',
  'trade.tooFar':
    'It pays {faction} nothing as yet: {to}, the nearest partner, is {distance} light years from {from}, which trades within {range}.',

  // treaties
  'treaty.noWar': 'Neither {first} nor {second} may begin a war on the other while it holds.',
  'treaty.defends':
    'Whoever attacks {second} is at war with {first} too; wars that {second} begins are its own, and wars being fought are not joined.',
  'treaty.guaranteeCosts':
    'It costs {first} {influence} influence a month, and lapses when that is not paid.',
  'treaty.wardTied': '{ward} may begin no war of its own.',
  'treaty.wardAtWar': '{ward} fights {enemies} now.',
  'treaty.passage':
    'Armed fleets of {faction} may pass through {systems:system|systems} of {host} closed to them now.',
  'treaty.passageOpen':
    'No system of {host} that is known is closed to {faction} now: it keeps them open.',
  'treaty.sight':
    '{faction} sees what {other} sees: its {systems:system|systems} known now, all its fleets ({fleets:is|are} known), what they watch, and what lies in its stores.',
  'treaty.endsWar': 'The war of {first} and {second} ends in a truce of {months:month|months}.',
  'treaty.zone':
    'No armed fleet of either may be at {systems}. After {grace:month|months} of grace a ship seen there violates it; {strikes:violation breaks|violations break} the armistice.',
  'treaty.noZone': 'It has no neutral zone.',
  'treaty.pays': '{payer} pays {receiver} {amount} {stock} a month until it is broken.',
  'treaty.paysFor':
    '{payer} pays {receiver} {amount} {stock} a month for {months:month|months}: {total} in all.',
  'treaty.paysNothing': '{payer} pays nothing.',
  'treaty.goodwill':
    'While it is paid, {receiver} comes to think up to {points:point|points} better of {payer}, from month to month; what {receiver} pays others by treaty counts against it.',
  'treaty.esteem': 'While it lasts, {holder} thinks {points:point|points} better of {subject}.',
  'treaty.breach':
    'Who breaks it loses {prestige} prestige and {points:point|points} of the other’s opinion; all who hear of it remember it.',

  // motions
  'motion.release':
    '{faction}: {millions} million people rise on {worlds:world|worlds}. Its output changes by {latinum} latinum, {research} research and {industry} work a month.',
  'motion.releaseNone': 'Nobody that is known lives below it now.',
  'motion.lawAllows': 'It frees nobody and binds nobody; who is free stays free.',
  'motion.gratitude':
    'Each world on which bondage ends gains {loyalty} loyalty, and its ruler {prestige} prestige.',
  'motion.tariff':
    'Each member pays {percent} % of its latinum income. Each month {payout} % of the chest is paid out: {keeper} % of that to its keeper, the rest by standing.',
  'motion.noTariff': 'Nobody pays into the chest; what is in it is paid out month by month.',
  'motion.owes':
    '{member} can be there in time with ships of {strength} paper strength, and owes them.',
  'motion.quota': '{member} owes ships of {strength} paper strength to an operation called now.',
  'motion.shared':
    'What another member knows already takes {percent} % less research, on top of what allies save as it is.',
  'motion.unshared': 'Research no longer takes {percent} % less for what another member knows.',
  'motion.majority':
    'A motion passes with more than {percent} % of the standing that votes; now with more than {before} %.',
  'motion.level.supply':
    'Ships of members are repaired in each other’s ports, without their drydocks.',
  'motion.level.command':
    'Fleets of members on one side of a battle are led by the ablest of their commanders who fights in it.',
  'motion.level.laws':
    'Members trade as if by treaty, and study for {percent} % less what another member knows.',
  'motion.levelFalls':
    'It falls again when cohesion has been below {least} for {months:month|months}; it is {cohesion} now.',
  'motion.gains': '{member} gains {points:point|points} of standing: {before} now, {after} then.',
  'motion.loses': '{member} loses {points:point|points} of standing: {before} now, {after} then.',
  'motion.sameWeight': 'It changes nobody’s standing now.',
  'motion.censured': '{member} loses {prestige} prestige.',
  'motion.grudge':
    '{member} thinks {points:point|points} worse of the alliance, and forgets it over {months:month|months}.',
  'motion.called': '{called} must come to the help of {on}.',
  'motion.fighting': '{fighting} fight {on} already.',
  'motion.levy': 'It ends before its time when {from} or {to} leaves the alliance.',
  'motion.mood': 'Contentment of {member}: {before} now, {after} if it passes by this vote.',

  ...dealItemKindWords.stock.effects,
  ...dealItemKindWords.world.effects,
  ...dealItemKindWords.technology.effects,
  ...dealItemKindWords.fleet.effects,
  ...dealItemKindWords.prisoner.effects,
  ...dealItemKindWords.favour.effects,
  ...dealItemKindWords.promise.effects,
  ...dealItemKindWords.peace.effects,
  ...promiseRules,
};
