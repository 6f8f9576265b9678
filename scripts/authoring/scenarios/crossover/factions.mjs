import { words } from '../notation.mjs';
import { stocks } from './forces.mjs';

const sector = (name, seat, policy, governor) =>
  governor === undefined ? { name, seat, policy } : { name, seat, policy, governor };

const powers = {
  klingon: {
    name: 'Klingon Empire',
    government: 'Empire under the Regent of the Alliance',
    capital: 'sol.earth',
    head: 'worf',
    technologies: {
      tier: 2,
      fields: { weapons: 3, propulsion: 3 },
      plus: words('fortress_worlds command_ships'),
    },
    prestige: 90,
    exhaustion: 10,
    playable: true,
    difficulty: 'easy',
    situation:
      'Earth, Vulcan, Andoria and Betazed work for the Empire, whether they like it or not. The Regent holds court far away; here Intendant Miral governs from a stolen palace and the fleets grow bored.',
    firstPlan:
      'Find the rebels before they are many: station fleets on the worlds that make ships and at the edge of the Badlands, keep the garrisons full where people are in chains, and hold the Alliance together in Council.',
    different:
      'Great ships, billions in bondage and a long way to the trouble. What the slaves earn this year they will charge for later: every world you squeeze is one the rebels can light.',
    research: words('phase_modulation gravimetric_scans officer_schools orbital_foundries'),
    sectors: [
      sector('Sol', 'sol.earth', 'war', 'miral'),
      sector('Vulcan and Andoria', 'vulcan.prime', 'calm', 'belanna'),
      sector('Deneva', 'deneva.prime', 'industry'),
      sector('Betazed', 'betazed.prime', 'calm'),
    ],
  },
  cardassian: {
    name: 'Cardassian Union',
    government: 'Union under Central Command',
    capital: 'cardassia.prime',
    head: 'dukat',
    technologies: {
      tier: 2,
      fields: { industry: 3, society: 3 },
      plus: words('great_docks fortress_worlds'),
    },
    prestige: 20,
    playable: true,
    difficulty: 'medium',
    situation:
      'The Union runs the mines, the stations and the lists of the Alliance, and stands second in everything. The revolt has broken out next door: whoever ends it will be first.',
    firstPlan:
      'Keep the works running and the peoples quiet: full garrisons, good governors, sensors at the edge of the storms. In Council your share grows with what you bring.',
    different:
      'Forty worlds, good administrators and eyes everywhere, but the storms lie in your own backyard. Hunt with sensors, not with numbers, and keep your patrols close to the mines.',
    research: words('gravimetric_scans tachyon_pulse spiral_wave_disruptors deep_field_arrays'),
    sectors: [
      sector('Union Core', 'cardassia.prime', 'industry', 'tain'),
      sector('Chin’toka', 'chintoka.ii', 'war'),
      sector('Badlands March', 'volan.iii', 'calm', 'garak'),
      sector('Trill', 'trill.prime', 'science'),
      sector('Lazon', 'lazon.ii', 'industry'),
    ],
  },
  bajor: {
    name: 'Republic of Bajor',
    government: 'Republic under an Intendant',
    capital: 'bajor.prime',
    head: 'kira',
    technologies: { tier: 2, fields: { society: 3 }, plus: words('convoy_routes') },
    prestige: 30,
    playable: true,
    difficulty: 'hard',
    situation:
      'Terok Nor made Bajor rich and the Intendant vain. An overseer is dead, a barman was hanged for kindness, and her favourite pirate has turned his guns round, all within one week.',
    firstPlan:
      'Stay needed. Keep the balance between the two partners in Council, for a price, and keep the mine at Terok Nor out of rebel hands.',
    different:
      'Five worlds, a dozen small ships and the richest ore station of the sector, one jump from the rebels’ storms. Bajor cannot win by force; it must stay too useful to be replaced.',
    research: words('gravimetric_scans fortress_worlds grand_diplomacy free_markets'),
    sectors: [
      sector('Bajor', 'bajor.prime', 'calm', 'li_nalas'),
      sector('Terok Nor', 'denorios_belt.terok_nor', 'industry', 'jennifer_sisko'),
    ],
  },
  rebellion: {
    name: 'Terran Rebellion',
    government: 'Council of captains',
    capital: 'badlands.planetoid',
    head: 'sisko',
    technologies: {
      tier: 1,
      fields: { propulsion: 2, weapons: 2 },
      plus: words('high_energy_turns militia_law'),
    },
    prestige: 10,
    playable: true,
    difficulty: 'brutal',
    situation:
      'A dozen ships, one rock in a plasma storm, and a story that travels faster than warp: that somewhere Terrans are free. Everybody else on this map is hunting you, or for sale.',
    firstPlan:
      'Stay alive. Hide in the storms, raid what comes alone, free one weakly held world after another for its people and its yards, and never fight a battle that the enemy saw coming.',
    different:
      'The storms hide you and your pilots see through them. Needs no home to fight on, frees whomever it reaches, raids for a living. Stand up to a line of battle once and it is over.',
    research: words('emission_masks salvo_control supply_tenders pulse_emitters'),
    sectors: [sector('The Storms', 'badlands.planetoid', 'war', 'eddington')],
    surveyed: words('athos sindorin argolis_cluster regulon goldin_discontinuity denorios_belt'),
  },
  orion: {
    name: 'Orion Syndicate',
    government: 'Syndicate of the dens',
    capital: 'farius.prime',
    head: 'raimus',
    technologies: { tier: 2 },
    playable: false,
    difficulty: 'medium',
    situation: 'Keeps one den between the giants, sells to both and asks no names.',
    different: 'Lives from what others lose.',
    research: words('convoy_routes free_markets'),
  },
};

export const factions = Object.fromEntries(
  Object.entries(powers).map(([id, faction]) => [id, { ...faction, stocks: stocks[id] }]),
);
