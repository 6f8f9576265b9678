/**
 * What campaigns are tuned with: treasuries, and every fleet with its ships and the experience of
 * its crews. Warships: Klingons 55, Cardassians 30, Bajor 8, Terrans 55 with raw crews, Romulans 40.
 */
export const stocks = {
  klingon: { dilithium: 360, duranium: 600, latinum: 400, influence: 60 },
  cardassian: { dilithium: 300, duranium: 500, latinum: 520, influence: 70 },
  bajor: { dilithium: 140, duranium: 200, latinum: 480, influence: 140 },
  terran: { dilithium: 320, duranium: 240, latinum: 220, influence: 90 },
  romulan: { dilithium: 300, duranium: 400, latinum: 320, influence: 60 },
  gorn: { dilithium: 160, duranium: 240, latinum: 160, influence: 30 },
  tholian: { dilithium: 200, duranium: 260, latinum: 160, influence: 30 },
  orion: { dilithium: 100, duranium: 120, latinum: 260, influence: 30 },
  ferengi: { dilithium: 140, duranium: 180, latinum: 600, influence: 40 },
  talarian: { dilithium: 100, duranium: 140, latinum: 120, influence: 20 },
  sheliak: { dilithium: 120, duranium: 160, latinum: 120, influence: 20 },
};

const fleet = (name, system, ships, more = {}) => ({ name, system, ships, ...more });

export const fleets = {
  klingon: [
    fleet(
      'Fleet of the Regent',
      'qonos',
      'kli_warbird 4 crew 400, kli_d7 4 crew 300, kli_ktinga 2 crew 350',
      {
        commander: 'alakon',
      },
    ),
    fleet('The Unseen Squadron', 'khitomer', 'kli_bop_chang 12 crew 500, kli_ktinga 2 crew 350', {
      commander: 'chang',
      stance: 'ambush',
      cloak: true,
    }),
    fleet(
      'Fist of Archanis',
      'archanis',
      'kli_ktinga 4 crew 400, kli_d7 4 crew 350, kli_brel 4 crew 350, kli_freighter 6',
      { commander: 'kang', stance: 'assault' },
    ),
    fleet(
      'Blades of Korvat',
      'korvat',
      'kli_d7 4 crew 350, kli_brel 4 crew 350, kli_ktinga 1 crew 350, kli_freighter 6',
      { commander: 'morath', stance: 'assault' },
    ),
    fleet('Narendra Watch', 'narendra', 'kli_ktinga 3 crew 250, kli_brel 3 crew 200', {
      commander: 'qolorth',
      stance: 'patrol',
    }),
    fleet('Maranga Guard', 'maranga', 'kli_d7 2 crew 200, kli_brel 2 crew 200', {
      commander: 'vraksa',
    }),
    fleet('Eyes of Morska', 'morska', 'kli_scout 2'),
    fleet('House Duras Prospectors', 'qonos', 'kli_settler 1, kli_miner 1'),
  ],
  cardassian: [
    fleet(
      'First Order',
      'cardassia',
      'car_warship 3 crew 300, car_early_cruiser 3 crew 250, car_patrol 2 crew 200',
      { commander: 'tirak' },
    ),
    fleet(
      'Chin’toka Order',
      'chintoka',
      'car_early_cruiser 6 crew 350, car_patrol 5 crew 300, car_warship 1 crew 350, car_troopship 6',
      { commander: 'esad', stance: 'assault' },
    ),
    fleet(
      'Rakal Order',
      'rakal',
      'car_early_cruiser 3 crew 300, car_patrol 3 crew 300, car_warship 1 crew 350, car_troopship 4',
      { commander: 'varen', stance: 'assault' },
    ),
    fleet('Kora Cadets', 'kora', 'car_patrol 3 crew 120', { commander: 'lemec' }),
    fleet('Survey Bureau', 'cardassia', 'car_survey 2'),
    fleet('Colonial Office', 'arawath', 'car_settler 1, car_miner 1'),
  ],
  bajor: [
    fleet('Guard of the Orbs', 'bajor', 'baj_guard 3 crew 300, baj_frigate 2 crew 250', {
      commander: 'ralan',
    }),
    fleet('Valo Squadron', 'valo', 'baj_guard 1 crew 250, baj_frigate 2 crew 250, baj_caravel 2', {
      commander: 'jorin',
    }),
    fleet('Solar Winds', 'dreon', 'baj_lightship 2'),
    fleet('Pilgrims of the Shoals', 'bajor', 'baj_settler 1'),
  ],
  terran: [
    fleet(
      'Home Fleet',
      'sol',
      'ter_excelsior 2 crew 120, ter_const_refit 3 crew 100, ter_miranda 3 crew 80',
      {
        commander: 'lindqvist',
      },
    ),
    fleet('Mothballed Reserve', 'sol', 'ter_dreadnought 3 crew 10, ter_constellation 1 crew 20', {
      commander: 'scott',
    }),
    fleet('Sol Spacedock', 'sol', 'ter_spacedock 1 crew 100'),
    fleet('Vulcan Guard', 'vulcan', 'ter_const_refit 3 crew 120, ter_miranda 3 crew 100', {
      commander: 'saavik',
    }),
    fleet('Vulcan Watchtower', 'vulcan', 'ter_watchtower 1 crew 100'),
    fleet('Andorian Guard', 'andoria', 'ter_const_refit 2 crew 200, ter_miranda 4 crew 180', {
      commander: 'zoreth',
    }),
    fleet('Klingon March Patrol', 'archer', 'ter_const_refit 3 crew 80, ter_miranda 3 crew 60', {
      commander: 'okoro',
      stance: 'patrol',
    }),
    fleet('Trade Station Squadron', 'k_7', 'ter_constellation 2 crew 60, ter_miranda 2 crew 50', {
      commander: 'zhao',
    }),
    fleet(
      'Cardassian March Patrol',
      'trill',
      'ter_excelsior 1 crew 80, ter_const_refit 2 crew 80, ter_constellation 2 crew 80, ter_miranda 2 crew 60',
      { commander: 'gralen', stance: 'patrol' },
    ),
    fleet('Betazed Squadron', 'betazed', 'ter_constellation 2 crew 80, ter_miranda 2 crew 60', {
      commander: 'castellan',
    }),
    fleet(
      'Neutral Zone Squadron',
      'gamma_hydra',
      'ter_excelsior 1 crew 100, ter_const_refit 2 crew 80, ter_constellation 1 crew 60, ter_miranda 6 crew 60',
      { commander: 'tlara' },
    ),
    fleet('Science Squadron', 'memory_alpha', 'ter_oberth 4 crew 150'),
    fleet('Fleet Train', 'sol', 'ter_transport 3'),
    fleet('Omega Convoy', 'regula', 'ter_settler 1, ter_miner 1'),
  ],
  romulan: [
    fleet('Praetor’s Own', 'romulus', 'rom_praetor 4 crew 350, rom_stormbird 4 crew 300', {
      commander: 'tovek',
    }),
    fleet(
      'Wings of Algeron',
      'algeron',
      'rom_stormbird 5 crew 250, rom_bop 6 crew 250, rom_praetor 2 crew 300, rom_troopship 2',
      { commander: 'velar', stance: 'ambush', cloak: true },
    ),
    fleet(
      'Wings of Rator',
      'rator',
      'rom_stormbird 4 crew 250, rom_bop 5 crew 250, rom_praetor 1 crew 300, rom_troopship 2',
      { commander: 'sirelle', cloak: true },
    ),
    fleet('Carraya Picket', 'carraya', 'rom_bop 4 crew 220, rom_stormbird 2 crew 220', {
      commander: 'nevian',
      cloak: true,
    }),
    fleet(
      'Unroth Reserve',
      'unroth',
      'rom_stormbird 1 crew 150, rom_praetor 1 crew 200, rom_bop 1 crew 150',
    ),
    fleet('Watchers', 'galorndon_core', 'rom_watcher 3', { cloak: true }),
    fleet('Colonists of Virinat', 'romulus', 'rom_settler 1'),
  ],
  gorn: [
    fleet(
      'Imperator’s Claw',
      'gornar',
      'com_battleship 2 crew 250, com_cruiser 4 crew 220, com_transport 2',
      {
        commander: 'hissak',
      },
    ),
    fleet('Slavers of Ozannot', 'ozannot', 'gor_raider 7 crew 250', {
      commander: 'ssarlik',
      stance: 'raid',
    }),
    fleet('Tau Lacertae Guard', 'tau_lacertae', 'com_cruiser 2 crew 200, gor_raider 3 crew 200'),
  ],
  tholian: [
    fleet('Weavers of the Core', 'tholia', 'tho_spinner 8 crew 300, com_cruiser 3 crew 250', {
      commander: 'orrkene',
    }),
    fleet('Weavers of the Reach', 'vanguard', 'tho_spinner 7 crew 280, com_transport 2', {
      commander: 'tesskor',
    }),
    fleet('Dock Wardens', 'vintaak', 'tho_spinner 2 crew 220'),
    fleet('Great Loom', 'tholia', 'tho_drydock 1 crew 200'),
  ],
  orion: [
    fleet(
      'Syndicate Hunters',
      'orion',
      'ori_interceptor 5 crew 300, com_escort 3 crew 200, com_transport 1',
      {
        commander: 'harrad',
      },
    ),
    fleet('Row Collectors', 'cutters_row', 'ori_interceptor 2 crew 250', { stance: 'raid' }),
  ],
  ferengi: [
    fleet(
      'Convoy Investors',
      'ferenginar',
      'com_cruiser 3 crew 200, com_escort 4 crew 200, fer_trader 2',
      {
        commander: 'daimon_prask',
      },
    ),
  ],
  talarian: [
    fleet(
      'Sons of Talar',
      'talar',
      'com_escort 3 crew 250, com_raider 4 crew 250, com_transport 1',
      {
        commander: 'jorvek',
      },
    ),
  ],
  sheliak: [
    fleet('Corporate Instrument', 'sheliak', 'com_cruiser 4 crew 250, com_escort 4 crew 250'),
  ],
};
