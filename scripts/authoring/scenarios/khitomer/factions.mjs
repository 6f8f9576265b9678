import { words } from '../notation.mjs';
import { stocks } from './forces.mjs';

const sector = (name, seat, policy, governor) =>
  governor === undefined ? { name, seat, policy } : { name, seat, policy, governor };

const great = {
  klingon: {
    name: 'Klingon Empire',
    government: 'Empire under a Regent',
    capital: 'qonos.prime',
    head: 'gorkon',
    technologies: {
      tier: 1,
      fields: { weapons: 2 },
      plus: words('firing_while_cloaked capital_frames penal_labour state_banks warp_dynamics'),
    },
    playable: true,
    difficulty: 'medium',
    situation:
      'Two years after Praxis the home world chokes on its own moon and the treasury holds half of what the fleets will cost. The fleets themselves have never been better.',
    firstPlan:
      'Found the Alliance before the first shot. In Diplomacy, under Talks, propose it to Cardassia with Bajor as its broker; each answer is shown before you send it, and shares and leader can be bargained over until all three would sign. Then let the Council vote the war on the Republic.',
    different:
      'The strongest ships on the map and a weapon nobody can answer yet, carried by an economy that cannot pay for a long war. Victory is honoured twice over, retreat shames twice as deep.',
    research: words('damage_control supply_tenders automation salvo_control cloak_tuning'),
    sectors: [
      sector('Home Stars', 'qonos.prime', 'industry', 'azetbur'),
      sector('Terran March', 'khitomer.prime', 'war'),
      sector('Rura Penthe', 'rura_penthe.prime', 'calm', 'toragh'),
      sector('Gorn March', 'maranga.iv', 'war'),
    ],
  },
  cardassian: {
    name: 'Cardassian Union',
    government: 'Union under Central Command',
    capital: 'cardassia.prime',
    head: 'renar',
    technologies: {
      tier: 1,
      fields: { industry: 2, society: 2, defence: 2 },
      plus: words('listening_posts long_range_scans'),
    },
    playable: true,
    difficulty: 'medium',
    situation:
      'Solvent, orderly and too few to win alone. The Terran worlds nearest to the Union are thinly held, and the one power that could share a war against them is on the far side of the map, and Klingon.',
    firstPlan:
      'Found the Alliance. In Diplomacy, under Talks, propose it to the Klingons with Bajor as its broker, or sign what they propose; each answer is shown before you send it. Until it stands, keep the fleet at home and the yards busy.',
    different:
      'Cheap works, obedient worlds and the eyes of the Obsidian Order. Conquered peoples settle faster under Cardassian clerks than under Klingon blades; the fleets are small and must not be wasted.',
    research: words(
      'orbital_foundries shield_harmonics pulse_emitters occupation_law supply_tenders',
    ),
    sectors: [
      sector('Union Core', 'cardassia.prime', 'industry', 'corval'),
      sector('Terran March', 'chintoka.ii', 'war'),
      sector('Outer Colonies', 'arawath.prime', 'industry', 'ildra'),
    ],
  },
  bajor: {
    name: 'Republic of Bajor',
    government: 'Republic under a First Minister',
    capital: 'bajor.prime',
    head: 'solis',
    technologies: { tier: 1, fields: { society: 2 }, plus: words('envoy_corps listening_posts') },
    playable: true,
    difficulty: 'hard',
    situation:
      'A free people with eight warships, wedged between neighbours that could swallow it. Two giants want each other’s help and trust nobody’s word but Bajor’s; that word is the most valuable thing on the map, and it is for sale once.',
    firstPlan:
      'See that the Alliance is founded, with you as its broker. In Diplomacy, under Talks, propose it to both giants, or sign what one of them proposes; each answer is shown before you send it. Then keep the balance in Council, month by month.',
    different:
      'The broker: more latinum and influence than fleets. Bajor lives from being needed, settles what the giants overlook and must never meet either of them alone.',
    research: words('state_banks trade_codes orbital_guns world_shields joint_institutes'),
    sectors: [sector('Republic', 'bajor.prime', 'calm', 'arilen')],
  },
  terran: {
    name: 'Terran Republic',
    government: 'Republic under an elected Consul',
    capital: 'sol.earth',
    head: 'spock',
    technologies: {
      tier: 2,
      fields: { weapons: 1, defence: 2 },
      plus: words('capital_frames flight_decks envoy_corps memory_archive joint_institutes'),
    },
    traits: ['cannotDeclareWar', 'emancipator'],
    playable: true,
    difficulty: 'hard',
    situation:
      'The largest state on the map and the least ready for war: crews that never fired a shot, dreadnoughts under dust sheets, and enemies on two sides. Its scholars are the best alive.',
    firstPlan:
      'Get ready without beginning a war: study tachyon grids, bring the scattered ships together at Earth and Vulcan, and fill the redoubts. What keeps the Klingons and Cardassians from signing with each other is worth more than a fleet.',
    different:
      'May never begin a war and must survive the one that is coming. It out-learns everybody: tachyon grids would break the cloaks, if they come in time. If Earth cannot be held, what lies in the hidden redoubts still can.',
    research: words(
      'tachyon_grids photon_torpedoes gunnery_computers shield_harmonics fortress_worlds',
    ),
    sectors: [
      sector('Home Worlds', 'sol.earth', 'science', 'moreau'),
      sector('Vulcan', 'vulcan.prime', 'science', 'sarek'),
      sector('Foundries of Tellar', 'tellar.prime', 'industry'),
      sector('Rimward Worlds', 'deneva.prime', 'war'),
      sector('Cardassian March', 'trill.prime', 'war'),
      sector('Redoubts', 'bolarus.ix', 'science', 'carol_marcus'),
    ],
  },
  romulan: {
    name: 'Romulan Star Empire',
    government: 'Senate and Praetor',
    capital: 'romulus.prime',
    head: 'vrax',
    technologies: {
      tier: 1,
      fields: { sensors: 2, propulsion: 2 },
      plus: words('romulan_cloak capital_frames plasma_torpedoes learned_academies state_banks'),
    },
    playable: true,
    difficulty: 'easy',
    situation:
      'Rested fleets, full stores, no friends and no war. Spock sent the Praetor’s offer home unopened; the Senate has not forgotten, and it is in no hurry.',
    firstPlan:
      'Stay out of it, and be stronger when it is over: build, settle the free stars, watch both borders under cloak, and choose the hour and the victim yourself.',
    different:
      'Nearly every ship can hide. Romulus chooses its hour: carve the borders of a falling republic, strike the victors while they bleed, or let all of them tire and inherit the map.',
    research: words(
      'emission_masks automation spiral_wave_disruptors shield_harmonics convoy_routes',
    ),
    sectors: [
      sector('Twin Worlds', 'romulus.prime', 'industry', 'pardek'),
      sector('Neutral Zone', 'rator.iii', 'war'),
      sector('Far Provinces', 'dewa.iii', 'science'),
    ],
  },
};

const lesser = {
  gorn: {
    name: 'Gorn Hegemony',
    government: 'Hegemony under an Imperator',
    capital: 'gornar.prime',
    head: 'szorak',
    technologies: { tier: 1, plus: words('boarding_parties capital_frames') },
    situation: 'Slavers with a long memory, between a hungry empire and a disarmed republic.',
    different: 'Slow to anger and hard to dig out; its raiders sell what they catch.',
    research: words('militia_law layered_hulls'),
  },
  tholian: {
    name: 'Tholian Assembly',
    government: 'Assembly under a Ruling Conclave',
    capital: 'tholia.prime',
    head: 'velkrene',
    technologies: { tier: 1, fields: { defence: 2 } },
    situation: 'Holds the Taurus Reach and answers no hails.',
    different: 'Its webs let nobody leave a battle. It wants borders, not neighbours.',
    research: words('shield_harmonics point_defence'),
  },
  orion: {
    name: 'Orion Syndicate',
    government: 'Syndicate of the Matrons',
    capital: 'orion.prime',
    head: 'zhavira',
    technologies: { tier: 1, plus: ['state_banks'] },
    situation: 'Sells to every side of this war, and buys what is left of the losers.',
    different: 'Lives from raids and auctions deep inside Terran space.',
    research: words('convoy_routes thruster_grids'),
  },
  ferengi: {
    name: 'Ferengi Alliance',
    government: 'Commercial authority under a Nagus',
    capital: 'ferenginar.prime',
    head: 'nagus_torv',
    technologies: { tier: 1, fields: { society: 2 } },
    situation: 'Rich, distant and open for business with whoever wins.',
    different: 'Trades where others fight; a war is a cost until it is a market.',
    research: words('free_markets convoy_routes'),
  },
  talarian: {
    name: 'Talarian Republic',
    government: 'Republic of warrior clans',
    capital: 'talar.prime',
    head: 'endrak',
    technologies: { tier: 1 },
    situation: 'A poor coreward march with more pride than hulls.',
    different: 'Light raiders that strike where nobody looks.',
    research: words('thruster_grids field_shaping'),
  },
  sheliak: {
    name: 'Sheliak Corporate',
    government: 'Corporate under its treaties',
    capital: 'sheliak.seat',
    head: 'director',
    technologies: { tier: 1, fields: { defence: 2 } },
    situation: 'Bound by its own law to begin no war, and by nothing to end one.',
    different: 'Keeps to its sector to the letter, and expects the same.',
    research: words('fortress_worlds shield_harmonics'),
  },
};

const minor = Object.entries(lesser).map(([id, faction]) => [
  id,
  { ...faction, playable: false, difficulty: 'medium' },
]);

export const factions = Object.fromEntries(
  [...Object.entries(great), ...minor].map(([id, faction]) => [
    id,
    { ...faction, stocks: stocks[id] },
  ]),
);
