import { adaptive } from './adaptive';
import { agile } from './agile';
import { alphaStrike } from './alphaStrike';
import { armoured } from './armoured';
import { assimilates } from './assimilates';
import { badlandsPilot } from './badlandsPilot';
import { boarding } from './boarding';
import { cannotDeclareWar } from './cannotDeclareWar';
import { commandAura } from './commandAura';
import { emancipator } from './emancipator';
import { energyDissipator } from './energyDissipator';
import { falseColours } from './falseColours';
import { fighters } from './fighters';
import { firesWhileCloaked } from './firesWhileCloaked';
import { fragile } from './fragile';
import { hideouts } from './hideouts';
import { hitAndRun } from './hitAndRun';
import { homeless } from './homeless';
import { honour } from './honour';
import { piercing } from './piercing';
import { plasmaTrail } from './plasmaTrail';
import { prospector } from './prospector';
import { ram } from './ram';
import { regenerates } from './regenerates';
import { shockTroops } from './shockTroops';
import { slaveholder } from './slaveholder';
import { slavers } from './slavers';
import { slowTurn } from './slowTurn';
import { stealth } from './stealth';
import { swarm } from './swarm';
import { systemDefence } from './systemDefence';
import type { Trait } from './trait';
import { unique } from './unique';
import { webCast } from './webCast';
import { wormholeJump } from './wormholeJump';

const traits = [
  firesWhileCloaked,
  plasmaTrail,
  alphaStrike,
  adaptive,
  regenerates,
  boarding,
  assimilates,
  slavers,
  commandAura,
  fragile,
  armoured,
  agile,
  swarm,
  fighters,
  webCast,
  energyDissipator,
  piercing,
  ram,
  hitAndRun,
  falseColours,
  slowTurn,
  systemDefence,
  wormholeJump,
  stealth,
  badlandsPilot,
  prospector,
  unique,
  shockTroops,
  cannotDeclareWar,
  homeless,
  hideouts,
  honour,
  slaveholder,
  emancipator,
] as const;

export type TraitKey = (typeof traits)[number]['id'];

/** Every trait there is, one file each; their hooks are called in this order. */
export const traitRegistry: readonly Trait[] = traits;

export const traitIds: readonly TraitKey[] = traits.map(({ id }) => id);
