import { person } from '../notation.mjs';

/** Skills in the order attack, defence, manoeuvre, ground, administration. */
export const characters = {
  klingon: [
    person(
      'gorkon',
      'Gorkon, son of Toq',
      'klingon',
      [6, 5, 4, 4, 7],
      'dealmaker avenger_of_praxis',
    ),
    person('chang', 'General Chang', 'klingon', [9, 4, 8, 3, 2], 'cloaked_gunnery'),
    person('kang', 'General Kang', 'klingon', [7, 6, 5, 6, 3], 'proud'),
    person('alakon', 'Councillor Alakon', 'klingon', [4, 6, 3, 3, 5], 'loyal'),
    person('morath', 'Captain Morath', 'klingon', [6, 3, 6, 5, 1], 'blitz'),
    person('qolorth', 'Captain Qolorth', 'klingon', [5, 5, 4, 2, 1], 'boarding_leader'),
    person('vraksa', 'Captain Vraksa', 'klingon', [4, 5, 3, 4, 2], 'raider'),
    person('azetbur', 'Azetbur, daughter of Gorkon', 'klingon', [1, 2, 1, 1, 8], 'negotiator'),
    person('toragh', 'Overseer Toragh', 'klingon', [3, 3, 1, 5, 4], 'harsh_governor'),
  ],
  cardassian: [
    person('renar', 'Legate Renar', 'cardassian', [4, 6, 4, 3, 8], 'negotiator opportunist'),
    person('tirak', 'Gul Tirak', 'cardassian', [4, 7, 4, 3, 4], 'steady'),
    person('esad', 'Gul Esad', 'cardassian', [6, 5, 5, 5, 2], 'field_commander'),
    person('varen', 'Gul Varen', 'cardassian', [5, 5, 6, 3, 2], 'ambitious'),
    person('lemec', 'Gul Lemec', 'cardassian', [3, 4, 3, 3, 3], 'cautious'),
    person('corval', 'Legate Corval', 'cardassian', [2, 3, 2, 2, 8], 'rules_of_obedience'),
    person('ildra', 'Archon Ildra', 'cardassian', [1, 2, 1, 1, 7], 'plotter'),
  ],
  bajor: [
    person('solis', 'First Minister Solis Taren', 'bajoran', [1, 3, 2, 1, 9], 'cautious_statesman'),
    person('ralan', 'General Ralan Meru', 'bajoran', [4, 7, 5, 4, 3], 'steady'),
    person('jorin', 'Colonel Jorin Vael', 'bajoran', [5, 5, 7, 3, 2], 'pilot'),
    person('arilen', 'Vedek Arilen', 'bajoran', [0, 1, 0, 0, 7], 'prophecy'),
  ],
  terran: [
    person('spock', 'Consul Spock', 'vulcan', [5, 7, 5, 2, 10], 'reformer master_plan'),
    person('saavik', 'Captain Saavik', 'vulcan', [6, 7, 7, 3, 4], 'long_view calm'),
    person('scott', 'Commodore Montgomery Scott', 'terran', [3, 7, 4, 1, 5], 'miracle_repairs'),
    person('lindqvist', 'Admiral Rhea Lindqvist', 'terran', [5, 6, 4, 3, 4], 'old_guard'),
    person('okoro', 'Commodore Anton Okoro', 'terran', [5, 5, 6, 2, 2], 'resolute'),
    person('zhao', 'Captain Mei Zhao', 'terran', [4, 4, 6, 1, 2], 'reckless'),
    person('gralen', 'Captain Brosh Gralen', 'tellarite', [5, 6, 3, 4, 2], 'engineer'),
    person('castellan', 'Captain Ione Castellan', 'betazoid', [3, 5, 5, 1, 4], 'empath'),
    person('zoreth', 'General Shrav th’Zoreth', 'andorian', [7, 5, 5, 7, 2], 'proud'),
    person('tlara', 'Captain T’Lara', 'vulcan', [4, 6, 5, 2, 3], 'steady'),
    person('sarek', 'Sarek of Vulcan', 'vulcan', [1, 3, 1, 1, 9], 'logic_council'),
    person('carol_marcus', 'Doctor Carol Marcus', 'terran', [0, 1, 0, 0, 7], 'terraforming'),
    person('moreau', 'Marlena Moreau', 'terran', [2, 3, 2, 2, 7], 'tantalus_owner'),
  ],
  romulan: [
    person('vrax', 'Praetor Vrax', 'romulan', [4, 6, 4, 3, 7], 'offers_pact'),
    person('tovek', 'Admiral Tovek', 'romulan', [5, 7, 4, 3, 4], 'old_guard'),
    person('velar', 'Commander Velar', 'romulan', [7, 4, 7, 3, 2], 'cunning'),
    person('sirelle', 'Commander Sirelle', 'romulan', [6, 5, 7, 2, 3], 'hit_and_run'),
    person('nevian', 'Commander Nevian', 'romulan', [4, 5, 5, 2, 2], 'cautious'),
    person('pardek', 'Senator Pardek', 'romulan', [0, 2, 0, 0, 8], 'long_view'),
  ],
  gorn: [
    person('szorak', 'Imperator Szorak', 'gorn', [6, 5, 2, 7, 4], 'conqueror'),
    person('hissak', 'Captain Hissak', 'gorn', [5, 6, 3, 5, 2], 'steady'),
    person('ssarlik', 'Slave-captain Ssarlik', 'gorn', [5, 3, 4, 6, 1], 'raider'),
  ],
  tholian: [
    person('velkrene', 'Velkrene the Crimson', 'tholian', [5, 7, 4, 2, 5], 'suspicious'),
    person('orrkene', 'Orrkene the Gold', 'tholian', [6, 5, 5, 2, 2], 'zealot'),
    person('tesskor', 'Tesskor the Amber', 'tholian', [4, 6, 5, 2, 3], 'steady'),
  ],
  orion: [
    person('zhavira', 'Matron Zhavira', 'orion', [2, 3, 3, 2, 6], 'seducer'),
    person('harrad', 'Captain Harrad', 'orion', [5, 3, 6, 4, 2], 'smuggler'),
  ],
  ferengi: [
    person('nagus_torv', 'Grand Nagus Torv', 'ferengi', [1, 2, 1, 0, 8], 'war_profiteer'),
    person('daimon_prask', 'DaiMon Prask', 'ferengi', [3, 4, 5, 1, 4], 'smuggler'),
  ],
  talarian: [
    person('endrak', 'High Captain Endrak', 'talarian', [5, 4, 4, 5, 5], 'proud'),
    person('jorvek', 'Captain Jorvek', 'talarian', [5, 3, 6, 4, 1], 'hothead'),
  ],
  sheliak: [
    person('director', 'Director of the Corporate Seat', 'sheliak', [3, 6, 2, 3, 6], 'suspicious'),
  ],
};
