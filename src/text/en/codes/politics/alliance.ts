import type { AllianceTerm } from '../../../../sim';

/** Words of alliances, by their codes. */
export const allianceTerms: Readonly<Record<AllianceTerm, string>> = {
  office: 'Office: {subject}',

  // standing in Council
  'standing.equal': 'One member, one voice',
  'standing.share': 'Share agreed in the charter',
  'standing.fleets': 'Fleets',
  'standing.industry': 'Industry',
  'standing.prestige': 'Prestige',
  'standing.office': '{subject}',
  'standing.parity': 'Parity between the great partners',
  'standing.lean': 'Weight of the broker: {subject}',

  // where parity is heading
  'parity.broker': '{subject} in the broker’s chair',
  'parity.effort': 'The broker keeps the balance',
  'parity.leaning': 'The broker leans to {subject}',
  'parity.trust': 'What {subject} thinks of the broker',
  'parity.gap': 'The gap to be bridged',
  'parity.bound': 'Neither below 0 nor above 100',

  // contentment
  'contentment.base': 'Neither content nor discontent',
  'contentment.protected': 'Alone against {subject}',
  'contentment.ruled': '{subject} weighs more in Council',
  'contentment.rules': 'Outweighs {subject}',
  'contentment.outweighed': '{subject} carries any motion alone',
  'contentment.shortShare': 'Base share against the strength it brings',
  'contentment.leads': 'Leads the alliance',
  'contentment.offices': 'Offices held',
  'contentment.favoured': '{subject} leans our way',
  'contentment.slighted': '{subject} leans to the other',
  'contentment.courted': 'Courted by both partners',
  'contentment.unneeded': '{subject} would do better without us',
  'contentment.enriched': 'Won by the alliance’s wars',
  'contentment.cheated': 'Got less of the spoils than it gave',
  'contentment.rewarded': 'Got more of the spoils than it gave',
  'contentment.custom': 'What its people think of allies',
  'contentment.law': 'The law on subject peoples',
  'contentment.equality': 'Equal votes',
  'contentment.ambition': 'Ambition: another leads',
  'contentment.opinion': 'Opinion of {subject}',
  'contentment.dues': 'The tariff',
  'contentment.weary': 'War weariness',
  'contentment.levied': 'Made to pay {subject} by the Council',
  'contentment.paid': 'Paid by {subject} for the Council',
  'contentment.bound': 'Neither below 0 nor above 100',

  // cohesion
  'cohesion.base': 'They have signed one charter',
  'cohesion.sharedWar': 'Fought one war together',
  'cohesion.struckTogether': 'Joint operations to which all came',
  'cohesion.promisesKept': 'Promises kept among members',
  'cohesion.quotasShort': 'Members who did not come when called',
  'cohesion.promisesBroken': 'Promises broken among members',
  'cohesion.membersLost': 'Members who left or were put out',
  'cohesion.discontent': 'Discontent of members',
  'cohesion.bound': 'Neither below 0 nor above 100',

  // how much a partner needs its broker
  'need.standing': 'Weight gained or lost in Council',
  'need.danger': 'Alone against {subject}',
  'need.opinion': 'Opinion of {subject}',
  'need.fee': 'The broker’s fee',

  // founding
  'founding.reluctance': 'Hands no longer free',
  'founding.enemy': 'Alone against {subject}',
  'founding.enough': 'Stronger together than the enemy',
  'founding.tooWeak': 'Weaker than the enemy even together',
  'founding.guarantee': '{subject} guarantees equality',
  'founding.chair': 'The broker’s chair',
  'founding.distrust': '{subject} is stronger, and nobody keeps it in check',
  'founding.share': 'A greater share than it asks',
  'founding.shortShare': 'A smaller share than it asks',
  'founding.cooled': 'Liking counts less where the share is small',
  'founding.leads': 'Would lead',
  'founding.crowd': 'Many at one table',
  'founding.custom': 'What its people think of allies',
  'founding.law': 'The law on subject peoples',
  'founding.equality': 'Equal votes',
  'founding.ambition': 'Ambition: another would lead',
  'founding.opinion': 'Opinion of {subject}',

  // dues
  'dues.tariff': 'Tariff to the common chest',
  'dues.chest': 'Share of the common chest',
  'dues.keeper': 'Keeper of the chest',
  'dues.tithe': 'The intendant’s tithe of unfree labour',
  'dues.fee': 'Broker’s fee: {subject}',
  'dues.courted': 'Courted by both partners',
  'dues.brokerage': 'Brokerage',

  // leaving
  'follow.caution': 'Caution',
  'follow.leaver': 'Opinion of {subject}',
  'follow.leader': 'Opinion of the leader, {subject}',
  'follow.discontent': 'Discontent with the alliance',
  'follow.say': 'Its weight in Council, given up',
  'follow.offices': 'Its offices, given up',
  'follow.spoils': 'Its part of spoils not yet allotted',
  'follow.war': 'War with those who remain',
  'leaving.fee': 'Broker’s fee: {subject}',
  'leaving.courted': 'Nobody courts us any more',
};
