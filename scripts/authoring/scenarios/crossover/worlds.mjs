/** The developed worlds of this theatre in 2370, and what differs from the star chart. */

const klingon = {
  'sol.earth': {
    people: 'klingon 240, terran 6400 enslaved, vulcan 60 enslaved',
    buildings:
      'imperial_palace spacedock_sol shipyard_3 fortress orbital_battery*2 planetary_shield ore_camp exchange temple',
    loyalty: 30,
  },
  'sol.mars': {
    people: 'klingon 20, terran 620 enslaved',
    buildings: 'utopia_planitia duranium_mine ore_camp barracks',
    loyalty: 22,
  },
  'vulcan.prime': {
    people: 'klingon 90, vulcan 4800 enslaved',
    buildings: 'ore_camp fortress orbital_battery exchange temple',
    loyalty: 22,
  },
  'andoria.prime': {
    people: 'klingon 40, andorian 4200 enslaved',
    buildings: 'shipyard_2 ore_camp barracks duranium_mine exchange',
    loyalty: 20,
  },
  'denobula.triaxa': {
    people: 'klingon 20, denobulan 6200 subject',
    buildings: 'hospital institute exchange temple',
    loyalty: 44,
  },
  'deneva.prime': {
    people: 'klingon 60, terran 3000 enslaved',
    buildings: 'exchange ore_camp duranium_mine barracks shipyard_2 drydock',
    loyalty: 22,
  },
  'betazed.prime': {
    people: 'klingon 50, betazoid 4100 subject',
    buildings: 'exchange temple barracks casino',
    loyalty: 44,
  },
  'satos_anchor.prime': {
    people: 'klingon 30, terran 20 enslaved',
    buildings: 'shipyard_2 drydock supply_depot orbital_battery',
    loyalty: 55,
  },
  'capella.iv': {
    people: 'klingon 20, capellan 2400 subject',
    buildings: 'dilithium_mine refinery exchange barracks',
    loyalty: 44,
  },
};

const cardassian = {
  'cardassia.prime': {
    people: 'cardassian 8800',
    buildings:
      'central_command obsidian_order shipyard_3 great_dock foundry exchange institute orbital_battery*2 planetary_shield administration monument',
    loyalty: 86,
  },
  'monac.iv': {
    people: 'cardassian 780, mixed 60 enslaved',
    buildings: 'shipyard_3 duranium_mine foundry drydock',
    loyalty: 74,
  },
  'arawath.prime': {
    people: 'cardassian 4800',
    buildings: 'exchange shipyard_2 granaries administration',
    loyalty: 80,
  },
  'rakal.ii': {
    people: 'cardassian 4200',
    buildings: 'shipyard_2 drydock duranium_mine smelter exchange',
    loyalty: 80,
  },
  'chintoka.ii': {
    people: 'cardassian 3400',
    buildings: 'exchange drydock orbital_battery*2 supply_depot barracks',
    loyalty: 80,
  },
  'kora.ii': {
    people: 'cardassian 4200',
    buildings: 'academy institute exchange monument',
    loyalty: 82,
  },
  'orias.iii': {
    people: 'cardassian 300',
    buildings: 'shipyard_2 dilithium_mine intelligence_bureau',
    loyalty: 80,
  },
  'trivas.empok_nor': {
    people: 'cardassian 4, mixed 3 enslaved',
    buildings: 'empok_nor supply_depot',
    garrison: 50,
    loyalty: 50,
  },
  'trill.prime': {
    people: 'cardassian 30, trill 4400 client',
    buildings: 'hospital exchange barracks casino',
    loyalty: 46,
  },
  'volan.iii': {
    people: 'cardassian 40, terran 1100 enslaved',
    buildings: 'ore_camp barracks drydock trade_hub',
    loyalty: 22,
  },
  'lazon.ii': {
    people: 'cardassian 40, mixed 460 enslaved',
    buildings: 'dilithium_mine ore_camp barracks',
    loyalty: 18,
  },
};

const bajor = {
  'bajor.prime': {
    people: 'bajoran 7200, terran 40 enslaved',
    buildings:
      'orb_shrine temple exchange embassy shipyard_2 drydock casino orbital_battery*2 planetary_shield barracks monument',
    loyalty: 84,
  },
  'denorios_belt.terok_nor': {
    people: 'bajoran 6, terran 38 enslaved, cardassian 2',
    buildings: 'terok_nor ore_camp casino drydock',
    garrison: 44,
    loyalty: 12,
    unrest: 25,
  },
  'bajor.jeraddo': { garrison: 90 },
  'bajor.derna': { garrison: 110 },
  'dreon.vii': { people: 'bajoran 2600', buildings: 'granaries temple exchange', loyalty: 82 },
  'valo.ii': {
    people: 'bajoran 1000, terran 60 enslaved',
    buildings: 'dilithium_mine duranium_mine orbital_battery ore_camp',
    loyalty: 62,
  },
  'golana.prime': { people: 'bajoran 1500', buildings: 'temple exchange', loyalty: 82 },
};

const rebellion = {
  'badlands.planetoid': {
    owner: 'rebellion',
    people: 'terran 9, mixed 5',
    buildings: 'badlands_haven storm_tunnels barracks orbital_battery',
    garrison: 500,
    loyalty: 95,
  },
  'badlands.terikof_belt': { owner: 'rebellion', people: 'terran 2', garrison: 40, loyalty: 95 },
};

const others = {
  'farius.prime': {
    people: 'orion 600, terran 1100 enslaved',
    buildings: 'exchange casino shipyard_2 barracks',
    loyalty: 40,
  },
  'hutet.prime': { people: 'cardassian 5, bajoran 90 enslaved', loyalty: 20 },
  'sindorin.prime': { people: 'ingavi 60' },
  'denorios_belt.shoals': { owner: null, people: 'mixed 2', garrison: 80 },
  'athos.iv': { people: 'terran 3' },
};

export const worlds = { ...klingon, ...cardassian, ...bajor, ...rebellion, ...others };

/**
 * Who holds systems otherwise than the star chart has it: the Klingon share of old Terran space is
 * larger in this theatre, the Syndicate keeps Farius, and small free ports live between the powers.
 */
export const owners = {
  terra_nova: 'klingon',
  ardana: 'klingon',
  janus: 'klingon',
  capella: 'klingon',
  beta_aurigae: 'klingon',
  rhenvara: 'klingon',
  perrins_loss: 'klingon',
  new_okinawa: 'klingon',
  farius: 'orion',
  klaestron: 'independent',
  xepolite: 'independent',
  kobheer: 'independent',
  camor: 'independent',
  umoth: 'independent',
  regulon: 'none',
  goralis: 'none',
  soukara: 'none',
  argolis_cluster: 'none',
};
