import type { TraitKey } from '../../../sim';
import type { ContentWords } from '../../worded';

/** Switchable rules of ships and of factions; the hook of each is in `src/sim/traits`. */
export const traits: ContentWords<TraitKey> = {
  firesWhileCloaked: {
    name: 'Fires while cloaked',
    text: 'Cannot be aimed at between volleys until a detection roll finds it.',
  },
  plasmaTrail: {
    name: 'Plasma trail',
    text: 'Its exhaust gives it away: once it has fired it is found more easily.',
  },
  alphaStrike: {
    name: 'Alpha strike',
    text: 'Its first volley of a battle does half as much damage again.',
  },
  adaptive: { name: 'Adaptive', text: 'In every round under fire it shrugs off more.' },
  regenerates: {
    name: 'Regenerates',
    text: 'A part of its hull grows back in every round of a battle.',
  },
  boarding: {
    name: 'Boarding crew',
    text: 'Boards enemies that still fight, with a strong party.',
  },
  assimilates: {
    name: 'Assimilates',
    text: 'Boards whatever it reaches; what it takes serves it, ships and worlds alike.',
  },
  slavers: {
    name: 'Slavers',
    text: 'Comes for the crews: boards what is disabled with a strong party.',
  },
  commandAura: { name: 'Flagship', text: 'Its staff directs the fire of the whole side.' },
  fragile: { name: 'Fragile', text: 'Every hit on it counts for more.' },
  armoured: { name: 'Armoured', text: 'Every hit on it loses a part of its force.' },
  agile: { name: 'Agile', text: 'Turns inside its enemies: fires earlier and is harder to hit.' },
  swarm: { name: 'Swarm', text: 'Attacks in numbers too small to aim at.' },
  fighters: { name: 'Fighters', text: 'Its wings fly two more attacks in every round.' },
  webCast: { name: 'Web', text: 'What it hits cannot leave the battle in that round.' },
  energyDissipator: {
    name: 'Energy dissipator',
    text: 'Every hit drains the shields of its target.',
  },
  piercing: { name: 'Piercing', text: 'Half of its damage passes through shields.' },
  ram: { name: 'Ram', text: 'When crippled it throws itself at an enemy.' },
  hitAndRun: {
    name: 'Hit and run',
    text: 'Fires early, and takes no fire from pursuers when it leaves.',
  },
  falseColours: {
    name: 'False colours',
    text: 'Flies a friend’s flag until it opens fire: it fires first, and harder.',
  },
  slowTurn: { name: 'Slow to turn', text: 'Fires late and is easier to hit.' },
  systemDefence: { name: 'System defence', text: 'Cannot leave the system where it was built.' },
  wormholeJump: { name: 'Wormhole jump', text: 'Skips part of every lane: half its pace more.' },
  stealth: { name: 'Low profile', text: 'Hard to make out even without a cloak.' },
  badlandsPilot: { name: 'Badlands pilots', text: 'Sees through nebulae and plasma storms.' },
  shockTroops: { name: 'Shock troops', text: 'Its troops fight harder when they take a world.' },
  prospector: { name: 'Prospector', text: 'Founds outposts only, never colonies.' },
  unique: { name: 'One of a kind', text: 'No yard can build another.' },
  cannotDeclareWar: { name: 'No first strike', text: 'Its law forbids it to begin a war.' },
  homeless: {
    name: 'Homeless',
    text: 'Needs no world to live: while it has a ship it fights on, supplied wherever no power holds a world.',
  },
  hideouts: { name: 'Hideouts', text: 'All its ships know where not to be seen.' },
  honour: {
    name: 'Honour',
    text: 'Victory is praised twice over, and so is the shame of retreat.',
  },
  slaveholder: { name: 'Bondage', text: 'The peoples it conquers are enslaved.' },
  emancipator: { name: 'Emancipator', text: 'The peoples it takes from their masters are free.' },
};
