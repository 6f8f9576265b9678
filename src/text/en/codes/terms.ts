import type { GeneralTerm, TermLabel } from '../../../sim';
import { allianceTerms } from './politics/alliance';
import { computerTerms } from './politics/computer';
import { councilTerms } from './politics/council';
import { dealTerms } from './politics/deals';
import { operationTerms } from './politics/operations';
import { opinionTerms } from './politics/opinion';
import { treatyTerms } from './politics/treaties';

const general: Readonly<Record<GeneralTerm, string>> = {
  // where a change comes from
  technology: '{subject}',
  culture: 'Way of {subject}',
  species: 'People: {subject}',
  building: '{subject}',
  world: '{subject}',
  governor: 'Governor {subject}: skill',
  governorTrait: 'Governor {subject}: character',
  head: 'Head of state: {subject}',
  handicap: 'Handicap of this game',
  arrears: 'Unpaid {subject}',
  shipClass: 'Class {subject}',
  least: 'No less is possible',
  pace: 'Pace of this map',

  // income and upkeep
  'income.world': '{subject}',
  'output.richness': 'Deposits',
  'output.base': 'Workshops',
  'output.capital': 'Seat of power',
  'output.developed': 'Developed world',
  'output.outpost': 'Outpost',
  'output.trade': 'Trade with foreign worlds in range, at peace',
  'output.citizen': 'Citizens: {subject}',
  'output.client': 'Clients: {subject}',
  'output.subject': 'Subjects: {subject}',
  'output.enslaved': 'Enslaved: {subject}',
  'loss.disloyalty': 'Disloyalty',
  'loss.unrest': 'Unrest',
  'loss.blockade': 'Blockade',
  'upkeep.fleet': 'Upkeep of {subject}',
  'upkeep.buildings': 'Buildings on {subject}',
  'upkeep.worlds': 'Administration of developed worlds',
  'upkeep.outposts': 'Administration of outposts',
  deficit: 'What the treasury lacks each month',
  'upkeep.empire': 'Weight of a large realm',
  'upkeep.favours': 'Favours that lapse unclaimed',

  // people
  'capacity.size': 'Size of the world',
  'capacity.habitability': 'Habitability for {subject}',
  'capacity.outpost': 'Only an outpost',
  'loyalty.base': 'Custom',
  'loyalty.capital': 'The capital',
  'loyalty.ownSpecies': 'Ruled by their own kind',
  'loyalty.citizen': 'Citizens under the law',
  'loyalty.client': 'Clients',
  'loyalty.subject': 'Subjects without a voice',
  'loyalty.enslaved': 'In bondage',
  'loyalty.garrison': 'Garrison',
  'loyalty.conquest': 'Conquered not long ago',
  'loyalty.arrears': 'Unpaid upkeep',
  'loyalty.blockade': 'Under blockade',
  'loyalty.exhaustion': 'Weary of war',
  'unrest.disloyalty': 'Disloyalty',
  'unrest.garrison': 'Held down by the garrison',

  // ships
  traits: 'Qualities of the class',
  'repair.field': 'In the field, in supply',
  'repair.port': 'In port at {subject}',
  'repair.drydock': 'Drydock',

  // building and research
  'slots.base': 'Developed world',
  'slots.size': 'Size of the world',
  'technology.cost': 'Cost',
  'technology.ally': 'Known to {subject}',

  // battle, landings and defences
  'stake.world': '{subject}',
  'stake.developed': 'A developed world',
  'stake.capital': 'The capital',
  'stake.odds': 'The enemy’s part of the strength there',
  'stake.landing': 'Troops enough to land',
  'stake.away': 'Still a jump away',
  'stake.ships': 'Ships of {subject}',
  'stake.starving': 'Ships that starve',
  'stake.hungry': 'Ships whose supplies end',
  'stake.unpaid': 'Crews unpaid',
  'stake.unrest': 'Unrest',
  'stake.research': 'A month of study',
  'stake.work': 'Work that nobody uses',
  'stake.vote': 'A vote not cast',
  'stake.ultimatum': 'A partner who would leave',
  'stake.aim': 'An aim that nobody pursues',
  'stake.offer': 'A court kept waiting',
  'stake.talks': 'An alliance in the making',
  'stake.lapses': 'It lapses this month',
  'stake.lapsed': 'Orders overtaken by events',
  'stake.idle': 'Ships without a task',
  'battle.strength': 'Fighting strength',
  'battle.commander': 'Commander {subject}',
  'battle.outOfSupply': 'Out of supply',
  'battle.overCommand': 'More ships than one can lead',
  'battle.unseen': 'Part of the fighting strength that comes unseen',
  'battle.batteries': 'Part of the fighting strength: batteries of {subject}',
  'ground.troops': 'Troops of {subject}',
  'ground.commander': 'Commander {subject}',
  'ground.shockTroops': 'Shock troops',
  'ground.garrison': 'Garrison',
  'ground.militia': 'Militia of {subject}',
  'defences.outpost': 'Outpost',
  'defences.developed': 'Developed world',
  'garrison.outpost': 'Outpost',
  'garrison.developed': 'Developed world',
  'militia.population': 'Population',
  'militia.loyalty': 'Will not fight for their ruler',

  // what the computer weighs
  strength: 'Fighting strength of {subject}',
  opposition: 'Enemies known at {subject}',
  store: 'In store',
  threat: 'Threat to {subject}',
  troops: 'Troops of {subject}',
  garrison: 'Garrison of {subject}',
  gain: 'Gain from {subject}',
  promise: 'Promise of {subject}',
  exhaustion: 'Exhaustion',
  theirStrength: 'Might of {subject}, in thousandths of ours',
  accepted: 'Odds wanted, in thousandths',
};

/** Labels of the parts that figures are sums of. `{subject}` is what the part speaks of. */
export const terms: Readonly<Record<TermLabel, string>> = {
  ...general,
  ...allianceTerms,
  ...computerTerms,
  ...councilTerms,
  ...dealTerms,
  ...operationTerms,
  ...opinionTerms,
  ...treatyTerms,
};
