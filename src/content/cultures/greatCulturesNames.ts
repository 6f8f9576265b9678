import { nameList } from './nameList';

/** Names of ships, fleets and people of each power, in the manner of its people. All are our own. */
export const greatCulturesNames = {
  klingon: {
    ships: nameList(`
      Vor'Tak, Ghargh, Maht'Ha, Qu'Vong, Hegh'bat, Kor'Dal, Tagh'Mar, Ya'Qov, Chu'HoS,
      Mughato, Ragh'Duj, Sto'Vagh, Batlh, Quv'wI, Norgh, Be'Joq, HoS'Yav, Tor'Gan, Loj'Qeb,
      Gin'Tak, Vagh'Tuq, Chagh'Ta, Q'Oraq, Duj'Nagh
    `),
    fleets: nameList(`
      First Fang, Spear of the Regent, Red Hunt, Blades of Kling, Ketha Guard, Storm Wing,
      Song of Molor, Iron Hearth, Knives in the Dark, Long Shadow, Border Host, Oath-Keepers,
      Second Fang
    `),
    people: nameList(`
      Korvagh, Marag, K'Tal, Torgath, Rodek, Hurgha, Lakmar, Ba'kor, Vorek, Kargan, Malkora,
      Gorath, Dorreth, T'Vagh, Mokta, Kaylor, Arkon, Grelda, Lorok, Brag'ha, Huss, Kromm
    `),
  },
  cardassian: {
    ships: nameList(`
      Aldara's Reply, Bekar, Corvan, Dalvos, Entral, Gartan, Hutek, Ilvek, Jorat, Kelvan's
      Due, Lokar, Makbar, Norvek, Orrin, Prakath, Ravok, Sarvat, Terok's Rule, Ularen, Velkor,
      Zarale, Trenvar
    `),
    fleets: nameList(`
      First Order, Second Order, Third Order, Fourth Order, Fifth Order, Sixth Order, Home
      Guard, Legate's Reserve, Border Order, Monac Group, Kelvas Group, Silent Watch
    `),
    people: nameList(`
      Arvak, Belor, Corat Venn, Dorem, Elat, Gilora Dane, Hadar, Iloja, Jasad Mor, Kovat,
      Lemec, Makren, Natima Orr, Ocett, Parek, Rusot, Saratha, Telle, Ulani, Vordek, Yaltar,
      Zaren
    `),
  },
  bajor: {
    ships: nameList(`
      Ashalla, Perikian Wind, Dahkur Hills, Lonar, Kendra's Hope, Moba Blossom, Rakantha,
      Jalanda, Sahving, Tilar, Relliketh, Musilla, Ilvian Dawn, Golana, Yerrin, Hedrikspool,
      Cliffs of Undalar, Serpent's Ridge, Meeting Hall, Lakarian Sky, Tozhat, Vekora
    `),
    fleets: nameList(`
      Guard of the Republic, Dahkur Wing, Kendra Wing, Rakantha Wing, Pilgrim Watch, Ashalla
      Guard, Lantern Fleet, Ninth Prayer, Intendant's Own, Orbital Watch, Harvest Wing,
      Broker's Seal
    `),
    people: nameList(`
      Anara Tem, Bek Toral, Cerin Latha, Dalin Mora, Ekar Sul, Furel Jann, Gantt Ilor, Hovath
      Ren, Ilvin Sera, Jaro Tessa, Keeve Nalo, Lorit Dax'a, Mabrin Holl, Neela Korr, Orta
      Vell, Porta Asan, Razka Imm, Sirco Bel, Tahna Ree, Varis Omo, Yassim Lett, Zayra Don
    `),
  },
  terran: {
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
  rebellion: {
    ships: nameList(`
      Broken Chain, No Masters, Second Chance, Ember, Long Night, Bright Knife, Nobody's
      Property, Sisko's Word, Unpaid Debt, Lucky Shot, Terok's Ghost, Open Door, Last Shift,
      Ore and Ash, Freed Hand, Runaway, Plasma Rose, Quiet Riot, Spare Parts, Wake-Up Call,
      Hope Against, Nine Lives
    `),
    fleets: nameList(`
      Badlands Cell, Ember Cell, Dawn Cell, First Free Flight, Second Free Flight,
      Lockpickers, Storm Riders, The Night Shift, Ghost Wing, Hammer Cell, Lamplighters,
      Breakout Group
    `),
    people: nameList(`
      Ama Brody, Cole Tanner, Dace Irwin, Edda Moss, Finn Okoro, Greta Sand, Hal Novak, Ines
      Calder, Jory Pike, Kit Marlow, Lena Voss, Mack Dunn, Nils Harrow, Orla Quist, Pax
      Romero, Rena Holt, Sam Tolliver, Tess Arden, Ulf Becker, Vera Lund, Will Stark, Zoe
      Ferrant
    `),
  },
  commonwealth: {
    ships: nameList(`
      Open Hand, Common Cause, Concordance, Earthrise, Free Passage, Neutral Ground, New
      Charter, Picard's Find, Signatory, Trust, Welcome, Armistice
    `),
    fleets: nameList(`
      First Peacekeepers, Zone Watch, Home Guard, Charter Squadron, Open Door Squadron, Relief
      Group, Second Peacekeepers, Border Pilots
    `),
    people: nameList(`
      Amara Leigh, Bram Teller, Cato Reyes, Dana Whitlock, Elio Marsh, Freya Stone, Gil
      Ansari, Hanne Brook, Ira Solberg, June Castell
    `),
  },
  romulan: {
    ships: nameList(`
      Aehfe, Bloodwing's Heir, Citadel's Shadow, D'varek, Eisn's Light, Far Sight, Galae,
      Hidden Talon, Ihhei, Jolan, Khnial, Llairhi, Mnhei'vel, Nveid, Oriens, Praetor's
      Patience, Rihan Blade, S'task's Exile, Terrh, Unseen, Vastam's Wing, Winter Sun
    `),
    fleets: nameList(`
      First Legion, Second Legion, Third Legion, Talon Wing, Neutral Watch, Senate Guard,
      Praetor's Wing, Dark Wing, Outer Marches, Silent Legion, Aehallh Wing, Remus Guard
    `),
    people: nameList(`
      Aidren, Bochra Tel, Charvak, D'Tan Sei, Elvek, Galan, Hakeev Ro, Jarok Sen, Karith,
      Lovok Tal, Mirek, Nevala, Orrec, Parem, Rehu, Selveth, Taris Vel, Ulamok, Vreth, Ysanne,
      Tarvek, Merrik
    `),
  },
};
