import { nameList } from './nameList';

/** Names of ships, fleets and people of each power, in the manner of its people. All are our own. */
export const neighbourCulturesNames = {
  ferengi: {
    ships: nameList(`
      Gilded Ledger, Fair Margin, Ninth Rule, Lobe of Fortune, Quick Return, Marked Up, Small
      Print, Generous Terms, Bulk Discount, Nagus's Smile
    `),
    fleets: nameList(`
      First Consortium, Debt Collectors, Escort Pool, Tariff Fleet, Guild Convoy, Long Haul,
      Margin Guard, Seventh Ledger
    `),
    people: nameList(`
      Brank, Dorg, Farl, Gaxo, Hurb, Krax, Lemp, Mord, Prink, Zobb
    `),
  },
  vulcan: {
    ships: nameList(`
      T'Rul, Seleya's Step, Surak's Silence, Vokaya, Sehlat, Kir, Gol, Raal, Shi'Kahr,
      L-langon, Ni'Var
    `),
    fleets: nameList(`
      First Inquiry, Second Inquiry, Quiet Reach, Kir Squadron, Observers, Reserve of Gol,
      Raal Squadron, Long View
    `),
    people: nameList(`
      Sabrek, T'Lara, Solkan, Velik, T'Prin, Sutok, Tavin, T'Mira, Savel, Stonek
    `),
  },
  andorian: {
    ships: nameList(`
      Kolvara, Ice Lance, Shransor, Thalek, Zhevra, Cutting Wind, Tarath, Laibok, Vethor, Blue
      Anger
    `),
    fleets: nameList(`
      First Guard, Second Guard, Ice Watch, Lance Wing, Clan Host, Winter Fleet, Third Guard,
      Oathbound
    `),
    people: nameList(`
      Thelar, Shevrat, Jhavoren, Kytra, Talveth, Vrithan, Zhyra, Ithos, Thirevan, Shalla
    `),
  },
  tellarite: {
    ships: nameList(`
      Blunt Answer, Kevrag, Counter-Argument, Hard Bargain, Miracht, Gorvag, Loud Truth, Slab,
      Glavak, Rebuttal
    `),
    fleets: nameList(`
      First Works, Forge Squadron, Miracht Guard, Ore Convoy, Heavy Group, Debate Club, Hammer
      Squadron, Second Works
    `),
    people: nameList(`
      Brag, Glor, Skorr, Mavig, Torg Natt, Grev, Jeshav, Pell Gav, Hrall, Vonk
    `),
  },
  trill: {
    ships: nameList(`
      Mak'ala, Leran Pool, Second Memory, Tenaran, Caves of Light, Bes Dar, Gheryzan, Old
      Voice
    `),
    fleets: nameList(`
      Pool Guard, Memory Watch, Leran Wing, First Guard, Tenara Wing, Quiet Host, Second
      Guard, Border Wing
    `),
    people: nameList(`
      Arrin, Belar, Cela, Dannic, Esrin, Fala, Hanor, Jovin, Kareth, Vanna
    `),
  },
  betazed: {
    ships: nameList(`
      Riix Chalice, Fifth House, Lake Cataria, Silver Thought, Opal Sea, Janaran, Darona, Open
      Mind
    `),
    fleets: nameList(`
      First House, Second House, Chalice Guard, Cataria Wing, Listening Watch, Silver Wing,
      Third House, Rixx Guard
    `),
    people: nameList(`
      Aldra, Caden, Dessa, Elbin, Jesmin, Lorran, Maja, Reittan, Sian, Tevra
    `),
  },
  orion: {
    ships: nameList(`
      Green Bargain, Velvet Knife, Last Offer, Botchok, Market Day, Sweet Poison, Unlisted,
      Heavy Purse, Finder's Fee, Kolari
    `),
    fleets: nameList(`
      First Concern, Collectors, Borderland Ring, Night Market, Botchok Ring, Hunters,
      Brokers, Second Concern
    `),
    people: nameList(`
      Dezrah, Garrux, Harrin, Marell, Navia, Sholl, Tarvis, Urdok, Vexa, Zoran
    `),
  },
  gorn: {
    ships: nameList(`
      S'slarr, Ghazzan, Broodfather, Hot Stone, Kressik, Szanthis, Tail of Fire, Vasrik, Long
      Patience, Rrath
    `),
    fleets: nameList(`
      First Brood, Second Brood, Egg Guard, Stone Host, Imperator's Claw, Basking Fleet, Third
      Brood, Slow Hunt
    `),
    people: nameList(`
      S'rass, Grozzik, Slarth, Vizzara, Kressath, Hssen, Zorrak, Ghrissa, Skarn, Thozzel
    `),
  },
  tholian: {
    ships: nameList(`
      Facet of Wrath, Eighth Angle, Loskene's Line, Prism, Burning Edge, True Vertex, Red
      Lattice, Cold Refused
    `),
    fleets: nameList(`
      First Lattice, Second Lattice, Web Guard, Conclave Edge, Vertex Group, Heat Watch, Third
      Lattice, Spinners
    `),
    people: nameList(`
      Azkene, Loskaz, Narrene, Ozkesh, Pazlene, Razkar, Sezrene, Tezrin
    `),
  },
  breen: {
    ships: nameList(`
      Vrak Tor, Sar Theln, Kel Dak, Gorr Vesh, Pral Zed, Thot Karr, Chel Voss, Rav Dakal
    `),
    fleets: nameList(`
      First Cohort, Second Cohort, Cold Hand, Silent Cohort, Ice Cohort, Visor Group, Third
      Cohort, Fourth Cohort
    `),
    people: nameList(`
      Thot Arn, Thot Bresh, Thot Delk, Thot Garr, Thot Kresh, Thot Prann, Thot Raz, Thot Vonn
    `),
  },
  tzenkethi: {
    ships: nameList(`
      Autarch's Gaze, Bright Order, Ninth Echelon, Clear Duty, Alosi, Rehnar, Steady Lamp,
      Velliq
    `),
    fleets: nameList(`
      First Echelon, Second Echelon, Autarch's Guard, Bright Watch, Third Echelon, Border
      Echelon, Lamp Bearers, Fourth Echelon
    `),
    people: nameList(`
      Alizor, Denev, Jorev, Kaltar, Nelid, Selek Tov, Tzelnar, Veska
    `),
  },
  talarian: {
    ships: nameList(`
      Hunter's Son, Merrak, Galen Wind, Endless Chase, Q'Maire's Oath, Spear Hand, Torvan, Red
      Ridge
    `),
    fleets: nameList(`
      First Hunt, Second Hunt, Ridge Riders, Young Spears, Long Chase, Torvan Guard, Third
      Hunt, Sons of Merrak
    `),
    people: nameList(`
      Arak, Bevor, Endar Kell, Garrul, Jonal, Merkan, Sorel Tarn, Vakar
    `),
  },
  sheliak: {
    ships: nameList(`
      Clause Nine, Paragraph 1290, Definitive Reading, Annex, Footnote, Binding Term, Exhibit,
      Sub-section
    `),
    fleets: nameList(`
      First Clause, Second Clause, Enforcement, Boundary Survey, Third Clause, Arbitration,
      Notice, Final Reading
    `),
    people: nameList(`
      Director Akh, Director Brel, Director Cho, Director Dask, Director Ehl, Director Fenn,
      Director Gohl, Director Heth
    `),
  },
};
