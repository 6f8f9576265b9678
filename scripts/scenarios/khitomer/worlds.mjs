/** The developed worlds of 2295, and what differs from the star chart. */

const terran = {
  'sol.earth': {
    people: 'terran 8300, vulcan 140, andorian 60',
    buildings:
      'forum_of_the_republic spacedock_sol shipyard_3 institute exchange academy orbital_battery*2 planetary_shield foundry hospital embassy',
    garrison: 110,
    loyalty: 84,
  },
  'sol.mars': {
    people: 'terran 900',
    buildings: 'utopia_planitia duranium_mine*2 foundry reactor orbital_battery drydock',
    loyalty: 80,
  },
  'vulcan.prime': {
    people: 'vulcan 6300, terran 40',
    buildings:
      'mount_seleya institute exchange shipyard_2 orbital_battery*2 planetary_shield embassy monument duranium_mine',
    garrison: 60,
    loyalty: 90,
  },
  'andoria.prime': {
    people: 'andorian 5400',
    buildings: 'shipyard_2 drydock barracks orbital_battery foundry duranium_mine embassy monument',
    garrison: 110,
    loyalty: 66,
  },
  'tellar.prime': {
    people: 'tellarite 4200',
    buildings: 'shipyard_2 foundry*2 duranium_mine*2 smelter reactor monument',
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
    people: 'coridanite 1900',
    buildings: 'dilithium_mine*2 refinery duranium_mine monument orbital_battery',
    loyalty: 60,
  },
  'deneva.prime': {
    people: 'terran 2900',
    buildings: 'exchange duranium_mine*2 supply_depot monument shipyard_1',
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
  'qonos.qonos': {
    people: 'klingon 8100, kriosian 200 subject',
    buildings:
      'council_chamber praxis_fallout shipyard_3 drydock foundry*2 orbital_battery*2 barracks monument supply_depot',
    garrison: 130,
    loyalty: 52,
  },
  'ty_gokor.prime': {
    people: 'klingon 420',
    buildings: 'tygokor drydock academy orbital_battery*2 barracks sensor_array',
    garrison: 120,
    loyalty: 82,
  },
  'sohcha.prime': {
    people: 'klingon 520',
    buildings: 'sohcha_yards duranium_mine*2 foundry reactor',
    loyalty: 74,
  },
  'h_atoria.prime': {
    people: 'klingon 3900',
    buildings: 'trade_hub shipyard_2 duranium_mine granaries foundry monument',
    loyalty: 74,
  },
  'khitomer.prime': {
    people: 'klingon 820, romulan 30 subject',
    buildings: 'shipyard_1 drydock sensor_array supply_depot orbital_battery barracks',
    garrison: 100,
    loyalty: 74,
  },
  'rura_penthe.prime': {
    people: 'klingon 30, mixed 220 enslaved',
    buildings: 'rura_penthe dilithium_mine*2 barracks ore_camp',
    garrison: 100,
    loyalty: 16,
  },
  'maranga.iv': {
    people: 'klingon 1300',
    buildings: 'shipyard_2 drydock duranium_mine orbital_battery supply_depot',
    loyalty: 74,
  },
  'ogat.prime': {
    people: 'klingon 2100',
    buildings: 'academy trade_hub granaries monument',
    loyalty: 78,
  },
  'mempa.v': {
    people: 'klingon 1500',
    buildings: 'duranium_mine*2 foundry trade_hub shipyard_1',
    loyalty: 60,
  },
};

const cardassian = {
  'cardassia.prime': {
    people: 'cardassian 7500',
    buildings:
      'central_command obsidian_order shipyard_3 drydock foundry exchange laboratory orbital_battery*2 administration monument',
    garrison: 130,
    loyalty: 86,
  },
  'monac.iv': {
    people: 'cardassian 700',
    buildings: 'shipyard_2 duranium_mine*2 foundry reactor drydock',
    loyalty: 78,
  },
  'arawath.prime': {
    people: 'cardassian 2200',
    buildings: 'trade_hub shipyard_1 duranium_mine granaries administration',
    loyalty: 80,
  },
  'rakal.ii': {
    people: 'cardassian 2300',
    buildings: 'shipyard_2 drydock duranium_mine*2 smelter orbital_battery',
    loyalty: 80,
  },
  'chintoka.ii': {
    people: 'cardassian 1700',
    buildings: 'shipyard_1 drydock orbital_battery*2 supply_depot barracks',
    garrison: 110,
    loyalty: 80,
  },
  'kora.ii': {
    people: 'cardassian 1900',
    buildings: 'academy laboratory trade_hub monument',
    loyalty: 82,
  },
  'orias.iii': {
    people: 'cardassian 240',
    buildings: 'shipyard_1 dilithium_mine duranium_mine intelligence_bureau',
    loyalty: 80,
  },
};

const bajor = {
  'bajor.bajor': {
    people: 'bajoran 4900',
    buildings:
      'orb_shrine temple exchange embassy shipyard_2 drydock laboratory orbital_battery*2 monument hospital',
    garrison: 110,
    loyalty: 92,
  },
  'bajor.jeraddo': {
    people: 'bajoran 150',
    buildings: 'granaries duranium_mine dilithium_mine',
    loyalty: 84,
  },
  'dreon.vii': { people: 'bajoran 640', buildings: 'granaries temple trade_hub', loyalty: 84 },
  'valo.ii': {
    people: 'bajoran 310',
    buildings: 'dilithium_mine duranium_mine orbital_battery supply_depot',
    loyalty: 78,
  },
  'golana.prime': { people: 'bajoran 240', buildings: 'temple embassy', loyalty: 84 },
};

const romulan = {
  'romulus.romulus': {
    people: 'romulan 8800',
    buildings:
      'romulan_senate intelligence_bureau shipyard_3 drydock institute exchange orbital_battery*2 planetary_shield sensor_array barracks monument',
    garrison: 140,
    loyalty: 86,
  },
  'romulus.remus': {
    people: 'romulan 60, reman 2500 enslaved',
    buildings: 'remus_mines dilithium_mine*2 duranium_mine*2 barracks shipyard_2',
    garrison: 110,
    loyalty: 18,
  },
  'rator.iii': {
    people: 'romulan 4200',
    buildings: 'shipyard_2 exchange foundry monument drydock orbital_battery',
    loyalty: 80,
  },
  'artaleirh.prime': {
    people: 'romulan 3800',
    buildings: 'foundry*2 duranium_mine*2 smelter shipyard_1',
    loyalty: 52,
  },
  'dewa.iii': {
    people: 'romulan 1700',
    buildings: 'laboratory dilithium_mine duranium_mine granaries',
    loyalty: 76,
  },
  'devoras.prime': {
    people: 'romulan 1500',
    buildings: 'intelligence_bureau institute sensor_array',
    loyalty: 78,
  },
  'unroth.iii': {
    people: 'romulan 800',
    buildings: 'shipyard_2 drydock duranium_mine academy',
    loyalty: 78,
  },
  'romii.prime': { people: 'romulan 2600', buildings: 'trade_hub granaries monument', loyalty: 80 },
};

const lesser = {
  'gornar.prime': {
    people: 'gorn 7600',
    buildings: 'shipyard_3 drydock foundry barracks orbital_battery*2 monument duranium_mine',
    loyalty: 84,
  },
  'seudath.prime': {
    people: 'gorn 1300',
    buildings: 'shipyard_2 duranium_mine*2 foundry',
    loyalty: 78,
  },
  'ozannot.prime': { people: 'gorn 2400', buildings: 'granaries trade_hub barracks', loyalty: 78 },
  'tholia.prime': {
    people: 'tholian 6200',
    buildings: 'web_loom shipyard_2 drydock orbital_battery*2 laboratory foundry duranium_mine*2 monument',
    loyalty: 88,
  },
  'vintaak.dock': {
    people: 'tholian 40',
    buildings: 'shipyard_1 drydock sensor_array',
    loyalty: 82,
  },
  'vanguard.starbase_47': {
    people: 'tholian 30, terran 5 enslaved',
    buildings: 'shipyard_1 sensor_array supply_depot orbital_battery',
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
    buildings: 'tower_of_commerce exchange casino shipyard_2 drydock laboratory orbital_battery monument',
    loyalty: 84,
  },
  'talar.prime': {
    people: 'talarian 3500',
    buildings: 'shipyard_2 barracks duranium_mine orbital_battery',
    loyalty: 82,
  },
  'sheliak.seat': {
    people: 'sheliak 3000',
    buildings: 'shipyard_2 duranium_mine foundry orbital_battery*2',
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
