/**
 * What campaigns are tuned with: treasuries, and every fleet with its ships and the experience of
 * its crews. Warships: Klingons 28, Cardassians 40, Bajor 12, the rebels 12, the Syndicate 8.
 */
export const stocks = {
  klingon: { dilithium: 400, duranium: 700, latinum: 500, influence: 120 },
  cardassian: { dilithium: 450, duranium: 800, latinum: 700, influence: 110 },
  bajor: { dilithium: 240, duranium: 320, latinum: 600, influence: 140 },
  rebellion: { dilithium: 300, duranium: 400, latinum: 400, influence: 80 },
  orion: { dilithium: 120, duranium: 160, latinum: 400, influence: 30 },
};

const fleet = (name, system, ships, more = {}) => ({ name, system, ships, ...more });

export const fleets = {
  klingon: [
    fleet(
      'Fleet of Earth',
      'sol',
      'kli_vorcha 2 crew 350, kli_kvort 2 crew 300, kli_ktinga 2 crew 250, kli_freighter 2',
      { commander: 'martok' },
    ),
    fleet('Vulcan Occupation', 'vulcan', 'kli_ktinga 2 crew 220, kli_brel 2 crew 250', {
      commander: 'goluk',
    }),
    fleet('Deneva Column', 'deneva', 'kli_kvort 2 crew 300, kli_brel 3 crew 300', {
      commander: 'kurn',
      stance: 'patrol',
    }),
    fleet('Betazed Occupation', 'betazed', 'kli_ktinga 2 crew 220, kli_brel 2 crew 220', {
      commander: 'duras',
    }),
    fleet(
      'Regent’s Hunters',
      'satos_anchor',
      'kli_vorcha 1 crew 350, kli_kvort 2 crew 320, kli_brel 4 crew 320, kli_freighter 2',
      { commander: 'klag', cloak: true, stance: 'assault' },
    ),
    fleet('Ardana Guard', 'ardana', 'kli_ktinga 2 crew 200', { commander: 'telok' }),
    fleet('Eyes of the Regent', 'rhenvara', 'kli_scout 2', { cloak: true }),
  ],
  cardassian: [
    fleet(
      'First Order',
      'arawath',
      'car_keldon 2 crew 350, car_galor 3 crew 300, car_hideki 2 crew 250',
      {
        commander: 'damar',
      },
    ),
    fleet('Chin’toka Order', 'setlik', 'car_galor 3 crew 280, car_hideki 3 crew 250', {
      commander: 'macet',
    }),
    fleet(
      'Order of the Marches',
      'kalandra',
      'car_galor 3 crew 250, car_hideki 4 crew 250, car_groumall 2',
      { commander: 'madred', stance: 'patrol' },
    ),
    fleet(
      'Badlands Hunters',
      'lazon',
      'car_galor 3 crew 280, car_hideki 4 crew 280, car_groumall 2',
      { commander: 'evek', stance: 'assault' },
    ),
    fleet('Trill Occupation', 'trill', 'car_galor 2 crew 220, car_hideki 2 crew 200', {
      commander: 'joret',
    }),
    fleet(
      'Rakal Order',
      'rakal',
      'car_keldon 1 crew 300, car_galor 2 crew 250, car_hideki 1 crew 200',
    ),
    fleet(
      'Monac Guard',
      'orias',
      'car_keldon 1 crew 300, car_galor 2 crew 200, car_hideki 2 crew 200',
    ),
    fleet('Order’s Own Eyes', 'orias', 'car_scout 3'),
    fleet('Colonial Office', 'arawath', 'car_settler 1, car_miner 2'),
  ],
  bajor: [
    fleet('Squadron of the Intendant', 'golana', 'baj_assault 2 crew 300, baj_guard 2 crew 300', {
      commander: 'lenaris',
      stance: 'patrol',
    }),
    fleet('Terok Nor Interceptors', 'denorios_belt', 'baj_raider 6 crew 600'),
    fleet(
      'Guard of the Orbs',
      'bajor',
      'baj_guard 1 crew 280, baj_assault 1 crew 260, baj_transport 1',
      {
        commander: 'jaro',
      },
    ),
    fleet('Solar Winds', 'dreon', 'baj_lightship 2'),
    fleet('Pilgrims', 'bajor', 'baj_settler 1'),
  ],
  rebellion: [
    fleet('Sisko’s Raiders', 'badlands', 'reb_raider 8 crew 500, reb_slave_hauler 3', {
      commander: 'obrien',
      stance: 'hold',
    }),
    fleet('Dax’s Wing', 'badlands', 'reb_raider 3 crew 450', {
      commander: 'jadzia',
      stance: 'evade',
    }),
    fleet('The Stolen Prize', 'badlands', 'reb_prize 1 crew 400', {
      commander: 'bashir',
      stance: 'raid',
    }),
    fleet('Storm Pilots', 'badlands', 'reb_skiff 2 crew 400', { stance: 'evade' }),
    fleet('First Convoy', 'badlands', 'reb_refugee 2'),
  ],
  orion: [
    fleet(
      'Farius Collectors',
      'farius',
      'com_raider_late 5 crew 300, com_escort_late 3 crew 250, com_transport_late 1',
      {
        commander: 'draim',
      },
    ),
  ],
};
