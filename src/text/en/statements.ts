/** What the rules say of a case. `{count:one|many}` puts the right word behind a number. */
export const statements: Readonly<Record<string, string>> = {
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
  'treaty.esteem': 'While it lasts, {holder} thinks {points:point|points} better of {subject}.',
  'treaty.breach':
    'Who breaks it loses {prestige} prestige and {points:point|points} of the other’s opinion; all who hear of it remember it.',

  // things in a basket
  'item.stock': 'Passes from {giver} to {receiver} once, in the month the deal is struck.',
  'item.world':
    'Passes to {receiver} with {millions} million people and all that is built. It makes {dilithium} dilithium, {duranium} duranium, {latinum} latinum, {research} research and {industry} work a month.',
  'item.worldUnseen': 'That is what was last known of {world}: there may be more or less.',
  'item.technology': 'Saves {receiver} {points} points of research; who gives it keeps it.',
  'item.fleet':
    'Passes to {receiver} with {ships:ship|ships}, paper strength {strength}. Its upkeep there: {latinum} latinum and {dilithium} dilithium a month.',
  'item.prisoner': '{character} leaves the custody of {giver} and goes home.',
  'item.favour':
    'While {giver} owes it, it leans {points:point|points} towards every motion that {receiver} moves.',
  'item.peace':
    'The war of {giver} and {receiver}, and of their allies on each side, ends in a truce of {months:month|months}.',
  'item.peaceKeeps': 'Each keeps the worlds it holds, but for those in the baskets.',

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
  'motion.quota': '{member} owes ships of {strength} paper strength to an operation called now.',
  'motion.shared':
    'What another member knows already takes {percent} % less research, on top of what allies save as it is.',
  'motion.unshared': 'Research no longer takes {percent} % less for what another member knows.',
  'motion.majority':
    'A motion passes with more than {percent} % of the standing that votes; now with more than {before} %.',
  'motion.gains': '{member} gains {points:point|points} of standing: {before} now, {after} then.',
  'motion.loses': '{member} loses {points:point|points} of standing: {before} now, {after} then.',
  'motion.sameWeight': 'It changes nobody’s standing now.',
  'motion.censured': '{member} loses {prestige} prestige.',
  'motion.grudge':
    '{member} thinks {points:point|points} worse of the alliance, and forgets it over {months:month|months}.',
  'motion.called': '{called} must come to the help of {on}.',
  'motion.fighting': '{fighting} fight {on} already.',

  // promises
  'promise.vote': 'Kept if {giver} votes so when the motion comes to the vote.',
  'promise.war': 'Kept as soon as {giver} is at war with them; broken when its time runs out.',
  'promise.lean':
    'Kept if {giver} uses its weight so, with some effort, on every turn of its time.',
  'promise.cede':
    'Kept once the world has changed hands; void if {giver} does not own it when it is due.',
  'promise.spare': 'Broken by {giver} beginning a war on them within its time; kept otherwise.',
  'promise.breach':
    'Broken, it costs {giver} {points} of the opinion of {receiver}, {witnessed} of each who knew of it, and trust in its word.',
};
