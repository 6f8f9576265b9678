import type { BuildingKey } from '../../../content/buildings';
import type { ContentWords } from '../../worded';

/** Buildings and wonders. */
export const buildings: ContentWords<BuildingKey> = {
  duranium_mine: { name: 'Duranium mine', text: 'Shafts, crushers and a mass driver to orbit.' },
  dilithium_mine: { name: 'Dilithium mine', text: 'Crystal cut by hand: machines shatter it.' },
  smelter: { name: 'Smelter', text: 'Furnaces that never go out.' },
  refinery: { name: 'Dilithium refinery', text: 'Cracked crystal goes in, fuel comes out.' },
  reactor: { name: 'Fusion works', text: 'Power for every mill on the world.' },
  foundry: { name: 'Foundry', text: 'Plates, beams and turbines.' },
  orbital_foundry: { name: 'Orbital foundry', text: 'A ring of mills above the air.' },
  ore_camp: {
    name: 'Ore-processing camp',
    text: 'Wire, overseers and a quota. What it digs is paid for later, with interest.',
  },
  granaries: { name: 'Granaries', text: 'Seven good years, stored.' },
  terraformers: {
    name: 'Terraforming towers',
    text: 'Towers that breathe for a world until it breathes by itself.',
  },
  replicator_works: {
    name: 'Replicator works',
    text: 'Everything small is made here, from everything broken.',
  },
  shipyard_1: { name: 'Light shipyard', text: 'Slips for scouts, freighters and small warships.' },
  shipyard_2: { name: 'Cruiser yard', text: 'Slips for ships of the line.' },
  shipyard_3: { name: 'Capital yard', text: 'Slips for the largest hulls a state can pay for.' },
  drydock: { name: 'Drydock', text: 'Cranes, plates and people who know where every rivet goes.' },
  great_dock: { name: 'Great dock', text: 'A whole fleet inside one hull.' },
  academy: { name: 'Fleet academy', text: 'Crews leave it knowing what their ship can do.' },
  supply_depot: { name: 'Supply depot', text: 'Tanks, shells, bread.' },
  fleet_command: { name: 'Fleet command', text: 'One table with every front on it.' },
  laboratory: { name: 'Laboratory', text: 'A roof, instruments and someone with a question.' },
  institute: {
    name: 'Science institute',
    text: 'Schools of thought, each sure that the others are wrong.',
  },
  joint_institute: {
    name: 'Institute of peoples',
    text: 'Scholars of many peoples under one roof.',
  },
  proving_ground: {
    name: 'Proving ground',
    text: 'New weapons are broken here, so that they hold elsewhere.',
  },
  trade_hub: {
    name: 'Trade hub',
    text: 'Piers, warehouses and a customs house that takes only the usual share.',
  },
  exchange: { name: 'Exchange', text: 'Futures, freight and rumours, all quoted by the minute.' },
  free_port: { name: 'Free port', text: 'No duties, few questions.' },
  casino: { name: 'Gaming house', text: 'The house wins, and pays for the street lamps.' },
  convoy_office: {
    name: 'Convoy office',
    text: 'Pilots, false papers and a schedule nobody else has seen.',
  },
  temple: { name: 'Temple', text: 'A quiet place, and a loud one on feast days.' },
  administration: { name: 'Administration', text: 'Seven clerks, one seal, no lost files.' },
  intelligence_bureau: {
    name: 'Intelligence bureau',
    text: 'It knows. It is known that it knows.',
  },
  hospital: { name: 'Hospital', text: 'People who are cared for stay.' },
  archive_of_rights: {
    name: 'Hall of charters',
    text: 'The law hangs on the wall where everyone can read it.',
  },
  monument: { name: 'Monument', text: 'So that nobody forgets who won.' },
  embassy: { name: 'Embassy quarter', text: 'Receptions, apologies and letters of protest.' },
  congress_hall: {
    name: 'Congress hall',
    text: 'A round table in a round room, so that nobody sits lower.',
  },
  orbital_battery: {
    name: 'Orbital battery',
    text: 'Guns in orbit that need no crew to be brave.',
  },
  planet_guns: { name: 'Ground batteries', text: 'Guns with a planet for ammunition hoist.' },
  planetary_shield: { name: 'Planetary shield', text: 'A second sky.' },
  sensor_array: { name: 'Sensor array', text: 'Dishes turned to the dark.' },
  deep_array: {
    name: 'Deep-field array',
    text: 'It hears a reactor start a dozen light years away.',
  },
  tachyon_grid: {
    name: 'Tachyon grid',
    text: 'A net of beams around a whole system. Cloaks tear in it.',
  },
  barracks: { name: 'Barracks', text: 'Beds, rifles and sergeants.' },
  fortress: {
    name: 'Fortress',
    text: 'Walls that were old when the war began, and new guns behind them.',
  },
  terok_nor: {
    name: 'Terok Nor',
    text: 'A ring of ore presses over Bajor, and a promenade where its masters drink. Who holds it holds the sector.',
  },
  empok_nor: {
    name: 'Empok Nor',
    text: 'The sister station, cold and half stripped. A dozen small hulls would fit its docks.',
  },
  rura_penthe: {
    name: 'Rura Penthe',
    text: 'The aliens’ graveyard: ice above, crystal below, nobody out.',
  },
  utopia_planitia: {
    name: 'Utopia Planitia',
    text: 'Red plains under slips as far as the eye can see. Half of all Terran ships were born here.',
  },
  spacedock_sol: {
    name: 'Terran spacedock',
    text: 'A mushroom of steel over Earth that swallows cruisers whole.',
  },
  council_chamber: {
    name: 'Great Hall of the Council',
    text: 'Torches, banners and a chair worth dying for.',
  },
  tygokor: {
    name: 'Ty’Gokor',
    text: 'The Regent’s fortress in its belt of stones, where the great fleets gather.',
  },
  praxis_works: {
    name: 'Praxis mines',
    text: 'The moon that lit an empire. It was mined past every warning.',
  },
  sohcha_yards: {
    name: 'SoHcha yards',
    text: 'Slips on the far border, and the pride of three houses.',
  },
  boreth: {
    name: 'Monastery of Boreth',
    text: 'Monks, snow and a legend the throne would rather forget.',
  },
  memory_alpha: {
    name: 'Memory Alpha',
    text: 'All that the Empire knew, on a rock without guards. That was the point.',
  },
  obsidian_order: {
    name: 'Seat of the Obsidian Order',
    text: 'No sign on the door. Everybody knows the door.',
  },
  central_command: { name: 'Central Command', text: 'Grey halls where every ship has its file.' },
  orb_shrine: {
    name: 'Shrine of the Orbs',
    text: 'A light in a casket. Even conquerors lower their voices.',
  },
  forum_of_the_republic: {
    name: 'Forum of the Republic',
    text: 'Benches for every people that once knelt here.',
  },
  imperial_palace: { name: 'Imperial palace', text: 'Gold outside, booths inside.' },
  tower_of_commerce: { name: 'Tower of Commerce', text: 'Forty floors and a fee for every door.' },
  mount_seleya: { name: 'Mount Seleya', text: 'Steps, silence and minds older than the Empire.' },
  remus_mines: {
    name: 'Mines of Remus',
    text: 'Half a world in the dark, digging for the half in the light.',
  },
  romulan_senate: {
    name: 'Romulan Senate',
    text: 'A floor of polished stone, and every step on it is heard.',
  },
  web_loom: { name: 'Web loom', text: 'Crystal arms that spin walls of fire between the stars.' },
  badlands_haven: {
    name: 'Badlands haven',
    text: 'Hulls lashed together where the plasma hides their heat.',
  },
  crystal_pits: {
    name: 'Coridan pits',
    text: 'The richest crystal in reach of Sol. It has never belonged to those who dig it.',
  },
  breen_vaults: {
    name: 'Breen vaults',
    text: 'Below the ice something works, and no visitor has described it twice the same way.',
  },
  andorian_deep_city: {
    name: 'Deep city of Andor',
    text: 'Halls under the ice where the Guard swears its oaths.',
  },
};
