import type { TraitText } from '../sim';
import { byId } from './byId';

/** Switchable rules of ships and of factions, in words; the hook of each is in `src/sim/traits`. */
export const traitTexts = byId<TraitText>([
  {
    id: 'firesWhileCloaked',
    name: 'Fires while cloaked',
    text: 'Cannot be aimed at between volleys until a detection roll finds it.',
  },
  {
    id: 'plasmaTrail',
    name: 'Plasma trail',
    text: 'Its exhaust gives it away: once it has fired it is found more easily.',
  },
  {
    id: 'alphaStrike',
    name: 'Alpha strike',
    text: 'Its first volley of a battle does half as much damage again.',
  },
  { id: 'adaptive', name: 'Adaptive', text: 'In every round under fire it shrugs off more.' },
  {
    id: 'regenerates',
    name: 'Regenerates',
    text: 'A part of its hull grows back in every round of a battle.',
  },
  {
    id: 'boarding',
    name: 'Boarding crew',
    text: 'Boards enemies that still fight, with a strong party.',
  },
  {
    id: 'assimilates',
    name: 'Assimilates',
    text: 'Boards whatever it reaches; what it takes serves it, ships and worlds alike.',
  },
  {
    id: 'slavers',
    name: 'Slavers',
    text: 'Comes for the crews: boards what is disabled with a strong party.',
  },
  { id: 'commandAura', name: 'Flagship', text: 'Its staff directs the fire of the whole side.' },
  { id: 'fragile', name: 'Fragile', text: 'Every hit on it counts for more.' },
  { id: 'armoured', name: 'Armoured', text: 'Every hit on it loses a part of its force.' },
  {
    id: 'agile',
    name: 'Agile',
    text: 'Turns inside its enemies: fires earlier and is harder to hit.',
  },
  { id: 'swarm', name: 'Swarm', text: 'Attacks in numbers too small to aim at.' },
  { id: 'fighters', name: 'Fighters', text: 'Its wings fly two more attacks in every round.' },
  { id: 'webCast', name: 'Web', text: 'What it hits cannot leave the battle in that round.' },
  {
    id: 'energyDissipator',
    name: 'Energy dissipator',
    text: 'Every hit drains the shields of its target.',
  },
  { id: 'piercing', name: 'Piercing', text: 'Half of its damage passes through shields.' },
  { id: 'ram', name: 'Ram', text: 'When crippled it throws itself at an enemy.' },
  {
    id: 'hitAndRun',
    name: 'Hit and run',
    text: 'Fires early, and takes no fire from pursuers when it leaves.',
  },
  {
    id: 'falseColours',
    name: 'False colours',
    text: 'Flies a friend’s flag until it opens fire: it fires first, and harder.',
  },
  { id: 'slowTurn', name: 'Slow to turn', text: 'Fires late and is easier to hit.' },
  {
    id: 'systemDefence',
    name: 'System defence',
    text: 'Cannot leave the system where it was built.',
  },
  {
    id: 'wormholeJump',
    name: 'Wormhole jump',
    text: 'Skips part of every lane: half its pace more.',
  },
  { id: 'stealth', name: 'Low profile', text: 'Hard to make out even without a cloak.' },
  { id: 'badlandsPilot', name: 'Badlands pilots', text: 'Sees through nebulae and plasma storms.' },
  {
    id: 'shockTroops',
    name: 'Shock troops',
    text: 'Its troops fight harder when they take a world.',
  },
  { id: 'prospector', name: 'Prospector', text: 'Founds outposts only, never colonies.' },
  { id: 'unique', name: 'One of a kind', text: 'No yard can build another.' },
  { id: 'cannotDeclareWar', name: 'No first strike', text: 'Its law forbids it to begin a war.' },
  {
    id: 'homeless',
    name: 'Homeless',
    text: 'Needs no world to live: while it has a ship it fights on, supplied wherever no power holds a world.',
  },
  { id: 'hideouts', name: 'Hideouts', text: 'All its ships know where not to be seen.' },
  {
    id: 'honour',
    name: 'Honour',
    text: 'Victory is praised twice over, and so is the shame of retreat.',
  },
  { id: 'slaveholder', name: 'Bondage', text: 'The peoples it conquers are enslaved.' },
  {
    id: 'emancipator',
    name: 'Emancipator',
    text: 'The peoples it takes from their masters are free.',
  },
]);
