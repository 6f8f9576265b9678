import { nameList } from './nameList';

/** Names of ships, fleets and people of each power, in the manner of its people. All are our own. */
export const housesNames = {
  house1: {
    ships: nameList(`
      Amaranth, Bellwether, Cinder, Dauntless, Evenstar, Farsight, Gauntlet, Harrow, Ironwood,
      Jubilant, Kingfisher, Lodestar, Marrow, Nightjar, Obelisk, Palisade, Quicksilver,
      Redoubt, Sabreur, Tempest
    `),
    fleets: nameList(`
      First Host, Second Host, Third Host, Vanguard, Rearguard, Home Watch, Border Watch, Long
      Patrol, Reserve, Outriders, Black Banner, White Banner
    `),
    people: nameList(`
      Abrel, Bastin, Caldor, Devra, Ethan Roe, Farran, Gisla, Hadren, Ilona, Jaspar, Keldra,
      Lucan, Mirela, Norvin, Ostara, Perrin, Rhosan, Selwyn, Tamsin, Ulric
    `),
  },
  house2: {
    ships: nameList(`
      Dauntless, Evenstar, Farsight, Gauntlet, Harrow, Ironwood, Jubilant, Kingfisher,
      Lodestar, Marrow, Nightjar, Obelisk, Palisade, Quicksilver, Redoubt, Sabreur, Tempest,
      Amaranth, Bellwether, Cinder
    `),
    fleets: nameList(`
      Third Host, Vanguard, Rearguard, Home Watch, Border Watch, Long Patrol, Reserve,
      Outriders, Black Banner, White Banner, First Host, Second Host
    `),
    people: nameList(`
      Devra, Ethan Roe, Farran, Gisla, Hadren, Ilona, Jaspar, Keldra, Lucan, Mirela, Norvin,
      Ostara, Perrin, Rhosan, Selwyn, Tamsin, Ulric, Abrel, Bastin, Caldor
    `),
  },
  house3: {
    ships: nameList(`
      Gauntlet, Harrow, Ironwood, Jubilant, Kingfisher, Lodestar, Marrow, Nightjar, Obelisk,
      Palisade, Quicksilver, Redoubt, Sabreur, Tempest, Amaranth, Bellwether, Cinder,
      Dauntless, Evenstar, Farsight
    `),
    fleets: nameList(`
      Rearguard, Home Watch, Border Watch, Long Patrol, Reserve, Outriders, Black Banner,
      White Banner, First Host, Second Host, Third Host, Vanguard
    `),
    people: nameList(`
      Gisla, Hadren, Ilona, Jaspar, Keldra, Lucan, Mirela, Norvin, Ostara, Perrin, Rhosan,
      Selwyn, Tamsin, Ulric, Abrel, Bastin, Caldor, Devra, Ethan Roe, Farran
    `),
  },
  house4: {
    ships: nameList(`
      Jubilant, Kingfisher, Lodestar, Marrow, Nightjar, Obelisk, Palisade, Quicksilver,
      Redoubt, Sabreur, Tempest, Amaranth, Bellwether, Cinder, Dauntless, Evenstar, Farsight,
      Gauntlet, Harrow, Ironwood
    `),
    fleets: nameList(`
      Border Watch, Long Patrol, Reserve, Outriders, Black Banner, White Banner, First Host,
      Second Host, Third Host, Vanguard, Rearguard, Home Watch
    `),
    people: nameList(`
      Jaspar, Keldra, Lucan, Mirela, Norvin, Ostara, Perrin, Rhosan, Selwyn, Tamsin, Ulric,
      Abrel, Bastin, Caldor, Devra, Ethan Roe, Farran, Gisla, Hadren, Ilona
    `),
  },
  house5: {
    ships: nameList(`
      Marrow, Nightjar, Obelisk, Palisade, Quicksilver, Redoubt, Sabreur, Tempest, Amaranth,
      Bellwether, Cinder, Dauntless, Evenstar, Farsight, Gauntlet, Harrow, Ironwood, Jubilant,
      Kingfisher, Lodestar
    `),
    fleets: nameList(`
      Reserve, Outriders, Black Banner, White Banner, First Host, Second Host, Third Host,
      Vanguard, Rearguard, Home Watch, Border Watch, Long Patrol
    `),
    people: nameList(`
      Mirela, Norvin, Ostara, Perrin, Rhosan, Selwyn, Tamsin, Ulric, Abrel, Bastin, Caldor,
      Devra, Ethan Roe, Farran, Gisla, Hadren, Ilona, Jaspar, Keldra, Lucan
    `),
  },
  house6: {
    ships: nameList(`
      Palisade, Quicksilver, Redoubt, Sabreur, Tempest, Amaranth, Bellwether, Cinder,
      Dauntless, Evenstar, Farsight, Gauntlet, Harrow, Ironwood, Jubilant, Kingfisher,
      Lodestar, Marrow, Nightjar, Obelisk
    `),
    fleets: nameList(`
      Black Banner, White Banner, First Host, Second Host, Third Host, Vanguard, Rearguard,
      Home Watch, Border Watch, Long Patrol, Reserve, Outriders
    `),
    people: nameList(`
      Perrin, Rhosan, Selwyn, Tamsin, Ulric, Abrel, Bastin, Caldor, Devra, Ethan Roe, Farran,
      Gisla, Hadren, Ilona, Jaspar, Keldra, Lucan, Mirela, Norvin, Ostara
    `),
  },
  house7: {
    ships: nameList(`
      Sabreur, Tempest, Amaranth, Bellwether, Cinder, Dauntless, Evenstar, Farsight, Gauntlet,
      Harrow, Ironwood, Jubilant, Kingfisher, Lodestar, Marrow, Nightjar, Obelisk, Palisade,
      Quicksilver, Redoubt
    `),
    fleets: nameList(`
      First Host, Second Host, Third Host, Vanguard, Rearguard, Home Watch, Border Watch, Long
      Patrol, Reserve, Outriders, Black Banner, White Banner
    `),
    people: nameList(`
      Tamsin, Ulric, Abrel, Bastin, Caldor, Devra, Ethan Roe, Farran, Gisla, Hadren, Ilona,
      Jaspar, Keldra, Lucan, Mirela, Norvin, Ostara, Perrin, Rhosan, Selwyn
    `),
  },
  house8: {
    ships: nameList(`
      Bellwether, Cinder, Dauntless, Evenstar, Farsight, Gauntlet, Harrow, Ironwood, Jubilant,
      Kingfisher, Lodestar, Marrow, Nightjar, Obelisk, Palisade, Quicksilver, Redoubt,
      Sabreur, Tempest, Amaranth
    `),
    fleets: nameList(`
      Third Host, Vanguard, Rearguard, Home Watch, Border Watch, Long Patrol, Reserve,
      Outriders, Black Banner, White Banner, First Host, Second Host
    `),
    people: nameList(`
      Bastin, Caldor, Devra, Ethan Roe, Farran, Gisla, Hadren, Ilona, Jaspar, Keldra, Lucan,
      Mirela, Norvin, Ostara, Perrin, Rhosan, Selwyn, Tamsin, Ulric, Abrel
    `),
  },
};
