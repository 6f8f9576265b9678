import type { TechnologyKey } from '../../../content/technologies';
import type { ContentWords } from '../../worded';

export const technologies: ContentWords<TechnologyKey> = {
  warp_coils: {
    name: 'Tuned warp coils',
    text: 'Coils wound to a finer measure hold their field at higher speeds.',
  },
  impulse_drives: {
    name: 'Impulse drives',
    text: 'Sub-light engines that answer at once make a ship harder to hit.',
  },
  fuel_economy: {
    name: 'Fuel economy',
    text: 'Leaner reactions stretch every crate of dilithium that a fleet burns.',
  },
  endurance_tanks: {
    name: 'Endurance tanks',
    text: 'Antimatter pods and stores for months beyond the last depot.',
  },
  field_shaping: {
    name: 'Field shaping',
    text: 'A warp field cut to the hull wastes less power and runs faster.',
  },
  supply_tenders: {
    name: 'Supply tenders',
    text: 'Tenders shuttle between depots and front, and lengthen the reach of every base.',
  },
  thruster_grids: {
    name: 'Thruster grids',
    text: 'Small thrusters all over the hull turn a warship within its own length.',
  },
  convoy_routes: {
    name: 'Convoy routing',
    text: 'Timed convoys on shifting courses slip past blockaders and reach distant markets.',
  },
  high_energy_turns: {
    name: 'High-energy turns',
    text: 'Light ships throw themselves across the enemy’s line of fire.',
  },
  warp_dynamics: {
    name: 'Warp dynamics',
    text: 'A new theory of the field’s folds, and engines built on it.',
  },
  deep_depots: {
    name: 'Deep depots',
    text: 'Hidden stores along the lanes carry a war far past the border.',
  },
  folding_nacelles: {
    name: 'Folding nacelles',
    text: 'Nacelles that change their angle at every speed spare engines and fuel.',
  },
  transwarp_coils: {
    name: 'Transwarp coils',
    text: 'The old dream of the great shipbuilders, at last with a crew that survives it.',
  },
  unbroken_lines: {
    name: 'Unbroken lines',
    text: 'Supply becomes a science: no fleet is ever further than a week from a tender.',
  },
  singularity_cores: {
    name: 'Singularity cores',
    text: 'A captive black hole drives the ship. It burns no dilithium and cannot be switched off.',
  },
  jaunt_drive: {
    name: 'Jaunt drive',
    text: 'A hole is torn in space and closed behind the ship. Its makers guard it like a child.',
  },
  disruptor_cannons: {
    name: 'Disruptor cannons',
    text: 'Heavier emitters and steadier power make every hit count.',
  },
  photon_torpedoes: {
    name: 'Photon torpedoes',
    text: 'Casings of antimatter that strike hardest when fired together.',
  },
  gunnery_computers: {
    name: 'Gunnery computers',
    text: 'Fire control that leads the target instead of chasing it.',
  },
  boarding_parties: {
    name: 'Boarding parties',
    text: 'Crews drilled to take a ship whole, deck by deck.',
  },
  flight_decks: {
    name: 'Flight decks',
    text: 'Hangars, catapults and pilots: a ship that fights with a hundred small ones.',
  },
  pulse_emitters: {
    name: 'Pulse emitters',
    text: 'Short, savage bursts suit small hulls with small reactors.',
  },
  siege_batteries: {
    name: 'Siege batteries',
    text: 'Guns that fire down a gravity well and hit what they aim at.',
  },
  plasma_torpedoes: { name: 'Plasma torpedoes', text: 'Slow, searing and very hard to stop.' },
  salvo_control: { name: 'Salvo control', text: 'All ships of a squadron fire as one, and first.' },
  spiral_wave_disruptors: {
    name: 'Spiral-wave disruptors',
    text: 'The beam turns about its own axis and bites deeper.',
  },
  phase_modulation: {
    name: 'Phase modulation',
    text: 'Beams that change their phase faster than shields can follow.',
  },
  quantum_torpedoes: {
    name: 'Quantum torpedoes',
    text: 'Warheads that draw their force from the vacuum itself.',
  },
  landing_fire: {
    name: 'Landing fire',
    text: 'Gunners and troops fall on a world in the same minute.',
  },
  lance_weapons: {
    name: 'Lance weapons',
    text: 'One great beam along the keel: the ship is built around its gun.',
  },
  swarm_tactics: {
    name: 'Swarm tactics',
    text: 'Small craft strike from every side and are gone.',
  },
  firing_while_cloaked: {
    name: 'Firing while cloaked',
    text: 'A cloak that does not fall when the guns speak. General Chang’s birds-of-prey ended a state with it.',
  },
  defiant_plans: {
    name: 'Defiant plans',
    text: 'Stolen drawings of a warship from the other side: too much engine, too many guns, too small a hull.',
  },
  transphasic_torpedoes: {
    name: 'Transphasic torpedoes',
    text: 'They pass through shields as if through smoke. Their makers waited a lifetime to use them.',
  },
  duranium_plating: { name: 'Duranium plating', text: 'Thicker plates over what must not be hit.' },
  deflector_tuning: {
    name: 'Deflector tuning',
    text: 'Shields that spread a blow over the whole hull.',
  },
  orbital_guns: { name: 'Orbital guns', text: 'Gun platforms around every settled world.' },
  damage_control: {
    name: 'Damage control',
    text: 'Crews that mend under fire, and yards that know the drill.',
  },
  layered_hulls: { name: 'Layered hulls', text: 'A second skin inside the first.' },
  militia_law: {
    name: 'Militia law',
    text: 'Every able citizen has a rifle and a place on the wall.',
  },
  world_shields: { name: 'World shields', text: 'Generators that cover a city, then a continent.' },
  shield_harmonics: {
    name: 'Shield harmonics',
    text: 'Layers of shield that stiffen one another.',
  },
  fortress_worlds: {
    name: 'Fortress worlds',
    text: 'Tunnels, bunkers and stores to hold out for years.',
  },
  point_defence: {
    name: 'Point defence',
    text: 'Quick guns that pick torpedoes and fighters out of the dark.',
  },
  ablative_armour: {
    name: 'Ablative armour',
    text: 'Armour that boils away and takes the blow with it.',
  },
  regenerative_shields: {
    name: 'Regenerative shields',
    text: 'Shields that rebuild themselves between two volleys.',
  },
  planet_forts: {
    name: 'Planetary forts',
    text: 'Guns below ground with the power of a whole world behind them.',
  },
  multiphase_shields: {
    name: 'Multiphase shields',
    text: 'Shields that live in several phases at once.',
  },
  living_hulls: {
    name: 'Self-mending hulls',
    text: 'Plates that remember their shape and flow back into it.',
  },
  wide_band_sensors: {
    name: 'Wide-band sensors',
    text: 'Receivers that listen to everything a ship gives off.',
  },
  picket_networks: { name: 'Picket networks', text: 'Buoys and watch posts share what they hear.' },
  cloak_tuning: {
    name: 'Cloak tuning',
    text: 'Careful crews with careful engines leave less behind.',
  },
  battle_scanners: {
    name: 'Battle scanners',
    text: 'Scanners for the close fight, quick rather than deep.',
  },
  listening_posts: {
    name: 'Listening posts',
    text: 'Stations without lights on dead moons, full of patient people.',
  },
  long_range_scans: { name: 'Long-range scans', text: 'Arrays that see a wake light years away.' },
  emission_masks: {
    name: 'Emission masks',
    text: 'Nothing warm, nothing bright, nothing that hums.',
  },
  gravimetric_scans: { name: 'Gravimetric scans', text: 'A hidden ship still has weight.' },
  tachyon_grids: {
    name: 'Tachyon grids',
    text: 'Beams stretched between ships and stations like a net: what breaks them is found.',
  },
  deep_field_arrays: {
    name: 'Deep-field arrays',
    text: 'Dishes as wide as a moon look into the enemy’s own space.',
  },
  silent_running: {
    name: 'Silent running',
    text: 'Whole fleets cross a border with their engines cold.',
  },
  tachyon_pulse: { name: 'Tachyon pulse', text: 'One flash that shows every cloak in the battle.' },
  deep_cloak: { name: 'Deep cloak', text: 'A cloak that bends gravity as well as light.' },
  all_seeing_net: {
    name: 'All-seeing net',
    text: 'Every sensor of the realm is part of one great eye.',
  },
  romulan_cloak: {
    name: 'Romulan cloak',
    text: 'The device the Star Empire never sold. Wars have been fought for one of them.',
  },
  perfect_cloak: {
    name: 'Perfect cloak',
    text: 'No wake, no shadow, no tachyon: only the stars behind it.',
  },
  interphase: {
    name: 'Interphase',
    text: 'The art of opening the way between two universes, and of looking through it.',
  },
  deep_mining: { name: 'Deep mining', text: 'Shafts to the mantle, where the good crystal grows.' },
  ore_smelting: { name: 'Ore smelting', text: 'Hotter furnaces win more metal from poorer ore.' },
  modular_yards: {
    name: 'Modular yards',
    text: 'Hulls are built in sections and joined in orbit.',
  },
  automation: { name: 'Automation', text: 'Machines that build machines, watched by fewer hands.' },
  capital_frames: {
    name: 'Capital frames',
    text: 'Keels and frames for the greatest ships, and the slips to lay them on.',
  },
  crystal_refining: { name: 'Crystal refining', text: 'Cracked crystal is grown whole again.' },
  prefabrication: {
    name: 'Prefabrication',
    text: 'Towns that fit into a hold and stand in a week.',
  },
  belt_works: { name: 'Belt works', text: 'Whole belts are taken apart, rock by rock.' },
  orbital_foundries: {
    name: 'Orbital foundries',
    text: 'Without weight, without air: perfect castings.',
  },
  terraforming: { name: 'Terraforming', text: 'Deserts learn to hold water, and people.' },
  great_docks: { name: 'Great docks', text: 'A dock that could hold a city, and does.' },
  replication: { name: 'Replication', text: 'Spare parts and bread from the same machine.' },
  superheavy_frames: { name: 'Superheavy frames', text: 'Ships that need a second spine.' },
  living_works: { name: 'Thinking works', text: 'Foundries that plan their own next month.' },
  world_shaping: { name: 'World shaping', text: 'A world is only a draft.' },
  genesis_matrix: {
    name: 'Genesis matrix',
    text: 'Life from lifelessness in a day. It was hidden because nobody could be trusted with it.',
  },
  colonial_charter: {
    name: 'Colonial charter',
    text: 'Land, tools and a promise for whoever goes first.',
  },
  trade_codes: {
    name: 'Trade codes',
    text: 'Weights, measures and a court that enforces contracts.',
  },
  war_colleges: { name: 'War colleges', text: 'Officers are taught, not merely born.' },
  civil_service: { name: 'Civil service', text: 'Clerks who can read, count and refuse a bribe.' },
  learned_academies: { name: 'Learned academies', text: 'Scholars with money, peace and rivals.' },
  penal_labour: {
    name: 'Penal labour',
    text: 'Camps, quotas and overseers. The ledgers improve; everything else decays.',
  },
  state_banks: { name: 'State banks', text: 'Credit carries further than coin.' },
  command_ships: {
    name: 'Command ships',
    text: 'A flagship with staff, maps and a clear line to every captain.',
  },
  envoy_corps: { name: 'Envoy corps', text: 'People who can lose an argument and win the treaty.' },
  occupation_law: {
    name: 'Occupation law',
    text: 'Rules for the conqueror, so that the conquered know what to expect.',
  },
  joint_institutes: {
    name: 'Joint institutes',
    text: 'Many peoples around one table, each with a piece of the answer.',
  },
  officer_schools: {
    name: 'Officer schools',
    text: 'Staff rides, war games and merciless examiners.',
  },
  free_markets: {
    name: 'Free markets',
    text: 'A trader’s flag is welcome where a soldier’s is not.',
  },
  grand_diplomacy: { name: 'Grand diplomacy', text: 'Congresses, guarantees and patient rooms.' },
  charter_of_peoples: {
    name: 'Charter of peoples',
    text: 'One law for all who live under the flag, and rights that bind the state.',
  },
  total_mobilisation: {
    name: 'Total mobilisation',
    text: 'Every hand, every furnace, every hour.',
  },
  memory_archive: {
    name: 'Memory archive',
    text: 'All that was known before the fall, kept in the dark for those who come after.',
  },
};
