/** The developed worlds of 2295, and what differs from the star chart. */

const terran = {
  'sol.earth': {
    people: 'terran 8300, vulcan 140, andorian 60',
    buildings:
      'forum_of_the_republic reform_statutes spacedock_sol shipyard_3 institute exchange academy orbital_battery*2 planetary_shield barracks hospital embassy',
    loyalty: 84,
  },
  'sol.mars': {
    people: 'terran 900',
    buildings: 'utopia_planitia duranium_mine foundry reactor orbital_battery drydock',
    loyalty: 80,
  },
  'vulcan.prime': {
    people: 'vulcan 6300, terran 40',
    buildings:
      'mount_seleya institute exchange shipyard_2 orbital_battery*2 planetary_shield embassy monument barracks',
    loyalty: 90,
  },
  'andoria.prime': {
    people: 'andorian 5400',
    buildings: 'shipyard_2 drydock barracks orbital_battery foundry duranium_mine embassy monument',
    loyalty: 66,
  },
  'tellar.prime': {
    people: 'tellarite 4200',
    buildings: 'shipyard_2 foundry duranium_mine*2 smelter monument',
    loyalty: 68,
  },
  'alpha_centauri.iii': {
    people: 'terran 3700',
    buildings: 'exchange laboratory granaries orbital_battery monument shipyard_1 drydock',
    loyalty: 84,
  },
  'denobula.triaxa': {
    people: 'denobulan 5200',
    buildings: 'hospital institute exchange granaries monument orbital_battery',
    loyalty: 82,
  },
  'coridan.prime': {
    people: 'coridanite 1100, terran 400',
    buildings: 'dilithium_mine*2 refinery duranium_mine monument orbital_battery',
    loyalty: 60,
  },
  'deneva.prime': {
    people: 'terran 2900',
    buildings: 'exchange duranium_mine supply_depot monument shipyard_1',
    loyalty: 80,
  },
  'betazed.prime': {
    people: 'betazoid 4600',
    buildings: 'institute exchange embassy temple monument orbital_battery',
    loyalty: 80,
  },
  'trill.prime': {
    people: 'trill 3800',
    buildings: 'institute hospital exchange shipyard_1 embassy monument supply_depot',
    loyalty: 58,
  },
  'bolarus.ix': {
    people: 'bolian 4000',
    buildings: 'exchange casino granaries monument',
    loyalty: 76,
  },
};

const klingon = {
  'qonos.prime': {
    people: 'klingon 8400, kriosian 200 subject',
    buildings:
      'council_chamber praxis_fallout shipyard_3 drydock foundry orbital_battery*2 barracks monument exchange',
    loyalty: 52,
  },
  'ty_gokor.prime': {
    people: 'klingon 420',
    buildings: 'tygokor drydock orbital_battery barracks',
    loyalty: 82,
  },
  'sohcha.prime': {
    people: 'klingon 520',
    buildings: 'sohcha_yards duranium_mine foundry',
    loyalty: 74,
  },
  'h_atoria.prime': {
    people: 'klingon 5800',
    buildings: 'exchange shipyard_2 granaries monument casino',
    loyalty: 74,
  },
  'khitomer.prime': {
    people: 'klingon 1900, romulan 30 subject',
    buildings: 'shipyard_1 drydock trade_hub supply_depot orbital_battery barracks',
    loyalty: 74,
  },
  'rura_penthe.prime': {
    people: 'klingon 30, mixed 220 enslaved',
    buildings: 'rura_penthe dilithium_mine*2 barracks ore_camp',
    loyalty: 16,
  },
  'maranga.iv': {
    people: 'klingon 2500',
    buildings: 'shipyard_2 drydock orbital_battery trade_hub',
    loyalty: 74,
  },
  'ogat.prime': {
    people: 'klingon 4100',
    buildings: 'exchange granaries monument casino',
    loyalty: 78,
  },
  'mempa.v': {
    people: 'klingon 1900',
    buildings: 'duranium_mine foundry trade_hub shipyard_1',
    loyalty: 60,
  },
};

const cardassian = {
  'cardassia.prime': {
    people: 'cardassian 8200',
    buildings:
      'central_command obsidian_order shipyard_3 drydock foundry exchange laboratory orbital_battery*2 barracks administration monument',
    loyalty: 86,
  },
  'monac.iv': {
    people: 'cardassian 700',
    buildings: 'shipyard_2 duranium_mine*2 foundry drydock',
    loyalty: 78,
  },
  'arawath.prime': {
    people: 'cardassian 4300',
    buildings: 'exchange shipyard_1 granaries administration',
    loyalty: 80,
  },
  'rakal.ii': {
    people: 'cardassian 3900',
    buildings: 'shipyard_2 drydock duranium_mine smelter orbital_battery trade_hub',
    loyalty: 80,
  },
  'chintoka.ii': {
    people: 'cardassian 2900',
    buildings: 'shipyard_1 drydock orbital_battery*2 supply_depot barracks',
    loyalty: 80,
  },
  'kora.ii': {
    people: 'cardassian 3900',
    buildings: 'academy laboratory exchange monument',
    loyalty: 82,
  },
  'orias.iii': {
    people: 'cardassian 240',
    buildings: 'shipyard_1 dilithium_mine duranium_mine intelligence_bureau',
    loyalty: 80,
  },
};

const bajor = {
  'bajor.prime': {
    people: 'bajoran 6400',
    buildings:
      'orb_shrine temple exchange embassy shipyard_2 drydock laboratory orbital_battery*2 monument barracks casino',
    loyalty: 92,
  },
  'bajor.jeraddo': {
    people: 'bajoran 700',
    buildings: 'granaries dilithium_mine trade_hub',
    loyalty: 84,
  },
  'dreon.vii': { people: 'bajoran 2400', buildings: 'granaries temple exchange', loyalty: 84 },
  'valo.ii': {
    people: 'bajoran 900',
    buildings: 'dilithium_mine duranium_mine orbital_battery trade_hub',
    loyalty: 78,
  },
  'golana.prime': { people: 'bajoran 1300', buildings: 'temple trade_hub', loyalty: 84 },
};

const romulan = {
  'romulus.prime': {
    people: 'romulan 8800',
    buildings:
      'romulan_senate intelligence_bureau shipyard_3 drydock institute exchange orbital_battery*2 planetary_shield sensor_array barracks monument',
    loyalty: 86,
  },
  'romulus.remus': {
    people: 'romulan 60, reman 2500 enslaved',
    buildings: 'remus_mines dilithium_mine duranium_mine barracks shipyard_2',
    loyalty: 18,
  },
  'rator.iii': {
    people: 'romulan 4200',
    buildings: 'shipyard_2 exchange foundry monument drydock orbital_battery',
    loyalty: 80,
  },
  'artaleirh.prime': {
    people: 'romulan 4400',
    buildings: 'foundry duranium_mine smelter trade_hub',
    loyalty: 52,
  },
  'dewa.iii': {
    people: 'romulan 2400',
    buildings: 'dilithium_mine granaries exchange',
    loyalty: 76,
  },
  'devoras.prime': {
    people: 'romulan 1800',
    buildings: 'institute exchange',
    loyalty: 78,
  },
  'unroth.iii': {
    people: 'romulan 800',
    buildings: 'shipyard_2 drydock duranium_mine academy',
    loyalty: 78,
  },
  'romii.prime': { people: 'romulan 3200', buildings: 'exchange granaries monument', loyalty: 80 },
};

const lesser = {
  'gornar.prime': {
    people: 'gorn 7600',
    buildings: 'shipyard_3 drydock foundry barracks orbital_battery*2 monument trade_hub',
    loyalty: 84,
  },
  'seudath.prime': {
    people: 'gorn 1300',
    buildings: 'shipyard_2 duranium_mine trade_hub',
    loyalty: 78,
  },
  'ozannot.prime': { people: 'gorn 3600', buildings: 'granaries trade_hub barracks', loyalty: 78 },
  'tholia.prime': {
    people: 'tholian 7800',
    buildings: 'web_loom shipyard_2 drydock orbital_battery*2 trade_hub duranium_mine monument',
    loyalty: 88,
  },
  'vintaak.dock': {
    people: 'tholian 40',
    buildings: 'shipyard_1 trade_hub',
    loyalty: 82,
  },
  'vanguard.starbase_47': {
    people: 'tholian 30, terran 5 enslaved',
    buildings: 'shipyard_1 sensor_array supply_depot',
    loyalty: 70,
  },
  'orion.prime': {
    people: 'orion 5100',
    buildings: 'casino exchange shipyard_2 orbital_battery barracks monument',
    loyalty: 76,
  },
  'orion.verex_iii': {
    people: 'orion 500, mixed 300 enslaved',
    buildings: 'exchange casino barracks',
    loyalty: 40,
  },
  'ferenginar.prime': {
    people: 'ferengi 8100',
    buildings:
      'tower_of_commerce exchange casino shipyard_2 drydock laboratory orbital_battery monument',
    loyalty: 84,
  },
  'talar.prime': {
    people: 'talarian 3500',
    buildings: 'shipyard_2 barracks trade_hub orbital_battery',
    loyalty: 82,
  },
  'sheliak.seat': {
    people: 'sheliak 4200',
    buildings: 'shipyard_2 foundry orbital_battery trade_hub',
    loyalty: 90,
  },
};

/** Worlds that nobody rules, as they are in this year. */
const free = {
  'organia.prime': { people: 'organian 10', garrison: 160 },
  'denorios_belt.terok_nor': { people: 'bajoran 3', garrison: 25 },
  'qualor.ii': { people: 'zakdorn 900', garrison: 90 },
};

export const worlds = {
  ...terran,
  ...klingon,
  ...cardassian,
  ...bajor,
  ...romulan,
  ...lesser,
  ...free,
};

/** Names of places that were called otherwise before the Alliance came. */
export const names = {
  'denorios_belt.terok_nor': 'Denorios Anchorage',
  'trivas.empok_nor': 'Trivas Wreck',
  'vanguard.starbase_47': 'Vanguard Hulk',
};
