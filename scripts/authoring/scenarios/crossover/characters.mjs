import { person } from '../notation.mjs';

/** Skills in the order attack, defence, manoeuvre, ground, administration. */
export const characters = {
  klingon: [
    person(
      'worf',
      'Regent Worf, son of Mogh',
      'klingon',
      [7, 5, 4, 6, 4],
      'wrathful flagship_pride',
    ),
    person('martok', 'General Martok', 'klingon', [7, 6, 5, 6, 5], 'cunning'),
    person('kurn', 'Captain Kurn', 'klingon', [6, 4, 6, 5, 2], 'station_killer'),
    person('klag', 'Captain Klag, son of M’Raq', 'klingon', [7, 4, 6, 7, 1], 'one_armed_hero'),
    person('goluk', 'General Goluk', 'klingon', [6, 3, 5, 5, 2], 'blitz'),
    person('duras', 'General Duras', 'klingon', [4, 5, 4, 3, 6], 'cautious'),
    person('telok', 'Captain Telok', 'klingon', [3, 3, 2, 5, 1], 'ruthless'),
    person('miral', 'Intendant Miral', 'klingon', [1, 2, 1, 3, 7], 'harsh_governor'),
    person('belanna', 'B’Elanna, daughter of Miral', 'klingon', [3, 2, 3, 3, 5], 'half_blood'),
  ],
  cardassian: [
    person('dukat', 'Legate Skrain Dukat', 'cardassian', [6, 5, 5, 4, 7], 'vain bajor_courtier'),
    person('damar', 'Glinn Corat Damar', 'cardassian', [5, 5, 4, 4, 2], 'loyal'),
    person('macet', 'Gul Akellen Macet', 'cardassian', [5, 6, 5, 3, 3], 'steady'),
    person('madred', 'Gul Madred', 'cardassian', [4, 5, 3, 3, 4], 'patron_of_digs'),
    person('evek', 'Gul Evek', 'cardassian', [6, 4, 6, 3, 1], 'badlands_hunter'),
    person('joret', 'Gul Joret', 'cardassian', [3, 5, 4, 3, 3], 'cautious'),
    person('tain', 'Enabran Tain', 'cardassian', [1, 4, 1, 1, 9], 'puppeteer'),
    person('garak', 'Elim Garak', 'cardassian', [3, 3, 4, 4, 6], 'plotter torturer'),
  ],
  bajor: [
    person('kira', 'Intendant Kira Nerys', 'bajoran', [4, 4, 4, 3, 7], 'seducer sadist'),
    person('lenaris', 'Colonel Lenaris Holem', 'bajoran', [5, 5, 5, 4, 2], 'steady'),
    person('jaro', 'General Jaro Teran', 'bajoran', [3, 6, 4, 4, 3], 'ambitious'),
    person('li_nalas', 'First Minister Li Nalas', 'bajoran', [2, 3, 2, 3, 7], 'cautious_statesman'),
    person('jennifer_sisko', 'Professor Jennifer Sisko', 'terran', [0, 0, 0, 0, 6], 'sensor_array'),
  ],
  rebellion: [
    person('sisko', 'Benjamin Sisko', 'terran', [7, 4, 7, 6, 4], 'charismatic reckless'),
    person('obrien', 'Miles O’Brien', 'terran', [5, 6, 5, 4, 6], 'tinkerer plan_thief'),
    person('bashir', 'Captain Julian Bashir', 'terran', [7, 2, 6, 6, 1], 'hothead'),
    person('jadzia', 'Jadzia', 'trill', [5, 4, 7, 4, 3], 'smuggler'),
    person('tuvok', 'Tuvok', 'vulcan', [4, 6, 5, 4, 5], 'calm deep_cover'),
    person('chakotay', 'Captain Chakotay', 'terran', [5, 4, 6, 5, 2], 'raider'),
    person('hudson', 'Cal Hudson', 'terran', [4, 4, 7, 3, 2], 'pilot'),
    person('eddington', 'Michael Eddington', 'terran', [3, 5, 4, 4, 6], 'strict_idealist'),
  ],
  orion: [
    person('raimus', 'Raimus of the Syndicate', 'orion', [2, 3, 3, 2, 6], 'opportunist'),
    person('draim', 'Captain Draim', 'orion', [4, 3, 6, 4, 2], 'smuggler'),
  ],
};
