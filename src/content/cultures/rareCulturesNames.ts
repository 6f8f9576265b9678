import { nameList } from './nameList';

/** Names of ships, fleets and people of each power, in the manner of its people. All are our own. */
export const rareCulturesNames = {
  borg: {
    ships: nameList(`
      Cube 117, Cube 233, Cube 348, Cube 461, Cube 572, Cube 694, Cube 785, Cube 918
    `),
    fleets: nameList(`
      Unimatrix 02, Unimatrix 07, Unimatrix 11, Unimatrix 13, Unimatrix 17, Unimatrix 23,
      Unimatrix 31, Unimatrix 42
    `),
    people: nameList(`
      Third of Five, Sixth of Nine, Ninth of Ten, Second of Four, Primus One, Primus Two,
      Eighth of Twelve, First of Three
    `),
  },
  dominion: {
    ships: nameList(`
      Founder's Will, Obedience, Ketracel, Life Is Victory, Omarion, First Duty, Karemma Levy,
      Second Duty
    `),
    fleets: nameList(`
      First Bred, Second Bred, Third Bred, Wormhole Guard, Founder's Hand, Order Keepers,
      Fourth Bred, Fifth Bred
    `),
    people: nameList(`
      Kelun, Yelgran, Weyal, Borath Ven, Eris Tol, Keev, Luaran, Deyos Nar
    `),
  },
  prime_starfleet: {
    ships: nameList(`
      Amity, Beagle, Clarity, Endeavour Rising, Galileo Hope, Kestrel, Larkspur, Northern
      Light
    `),
    fleets: nameList(`
      Task Force Mirror, Away Group, Rift Watch, Second Away Group, Relief Squadron, Survey
      Squadron, Rear Guard, Standing Watch
    `),
    people: nameList(`
      Abara, Chen, Dubois, Hargrove, Lindholm, Mbeki, Ortega, Sato
    `),
  },
  true_way: {
    ships: nameList(`
      Old Order, Restoration, Dukat's Vow, Pure Hand, Hard Truth, Unbowed, Return, Last Legate
    `),
    fleets: nameList(`
      First Column, Second Column, Hidden Hand, Restorers, Third Column, Silent Column,
      Vengeance Group, Fourth Column
    `),
    people: nameList(`
      Arvenn, Corvat, Dolak, Hekor, Kordrek, Mirel, Sarek Venn, Tharet
    `),
  },
  terran_dark: {
    ships: nameList(`
      Sovereign Will, Dauntless Edge, Vengeance of Sol, Concord, Athena's Shield, Prometheus
      Unbound, Reliance, Halcyon, Vigil, Ardent, Meridian, Justice of Mars, Indomitable,
      Themis, Aurora, Horizon Bound, Covenant, Luna's Daughter, Iron Dawn, Perseverance, New
      Charter, Constant, Orion's Belt, Unity
    `),
    fleets: nameList(`
      Home Fleet, First Fleet, Second Fleet, Third Fleet, Border Patrol, Coreward Squadron,
      Rimward Squadron, Vega Squadron, Forum Guard, Deep Survey, Reserve Fleet, Seventh Fleet
    `),
    people: nameList(`
      Adeyemi, Brandt, Castellane, Delacroix, Eriksen, Fairweather, Grigorescu, Haldane,
      Ivanova, Jimenez, Kowalczyk, Lindqvist, Marchetti, Nakamura, Okonkwo, Petrov, Quintero,
      Rasmussen, Sandoval, Thackeray, Ueda, Vance
    `),
  },
  klingon_slaves: {
    ships: nameList(`
      Vor'Tak, Ghargh, Maht'Ha, Qu'Vong, Hegh'bat, Kor'Dal, Tagh'Mar, Ya'Qov, Chu'HoS,
      Mughato, Ragh'Duj, Sto'Vagh, Batlh, Quv'wI, Norgh, Be'Joq, HoS'Yav, Tor'Gan, Loj'Qeb,
      Gin'Tak, Vagh'Tuq, Chagh'Ta, Q'Oraq, Duj'Nagh
    `),
    fleets: nameList(`
      Chainbreakers, Sons of the Pit, Forge Cell, Night of Kling, Free Blades, Ember of
      Qo'noS, Unbowed, Second Chain
    `),
    people: nameList(`
      Korvagh, Marag, K'Tal, Torgath, Rodek, Hurgha, Lakmar, Ba'kor, Vorek, Kargan, Malkora,
      Gorath, Dorreth, T'Vagh, Mokta, Kaylor, Arkon, Grelda, Lorok, Brag'ha, Huss, Kromm
    `),
  },
  alliance: {
    ships: nameList(`
      Vor'Tak, Ghargh, Maht'Ha, Qu'Vong, Hegh'bat, Kor'Dal, Tagh'Mar, Ya'Qov, Chu'HoS,
      Mughato, Ragh'Duj, Sto'Vagh, Batlh, Quv'wI, Norgh, Be'Joq, HoS'Yav, Tor'Gan, Loj'Qeb,
      Gin'Tak, Vagh'Tuq, Chagh'Ta, Q'Oraq, Duj'Nagh, Aldara's Reply, Bekar, Corvan, Dalvos,
      Entral, Gartan, Hutek, Ilvek, Jorat, Kelvan's Due, Lokar, Makbar, Norvek, Orrin,
      Prakath, Ravok, Sarvat, Terok's Rule, Ularen, Velkor, Zarale, Trenvar
    `),
    fleets: nameList(`
      First Fang, Spear of the Regent, Red Hunt, Blades of Kling, Ketha Guard, Storm Wing,
      Song of Molor, Iron Hearth, Knives in the Dark, Long Shadow, Border Host, Oath-Keepers,
      Second Fang
    `),
    people: nameList(`
      Korvagh, Marag, K'Tal, Torgath, Rodek, Hurgha, Lakmar, Ba'kor, Vorek, Kargan, Malkora,
      Gorath, Dorreth, T'Vagh, Mokta, Kaylor, Arkon, Grelda, Lorok, Brag'ha, Huss, Kromm,
      Arvak, Belor, Corat Venn, Dorem, Elat, Gilora Dane, Hadar, Iloja, Jasad Mor, Kovat,
      Lemec, Makren, Natima Orr, Ocett, Parek, Rusot, Saratha, Telle, Ulani, Vordek, Yaltar,
      Zaren
    `),
  },
};
