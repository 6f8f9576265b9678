import type { RuleNumbers } from '../../../../sim';
import type { UnitsOf } from './numberUnit';

/** Units of the numbers of opinions. */
export const opinionUnits: UnitsOf<RuleNumbers['opinion']> = {
  memories: 'points',
  points: 'points',
  span: 'months',
  most: 'points',
  atWar: 'points',
  truce: 'points',
  allied: 'points',
  treaties: 'points',
  commonEnemy: 'points',
  commonEnemies: 'powers',
  friendsEnemy: 'points',
  friendsEnemies: 'powers',
  mightyNeighbour: 'points',
  neighbourRange: 'length',
  kinMillions: 'millions',
  beliefs: 'points',
  mostBeliefs: 'points',
  bondage: 'points',
  conquest: 'points',
  conquests: 'wars',
  prestige: 'points',
  prestigeFull: 'prestige',
  faithless: 'share',
  custom: 'points',
  trade: 'points',
  rival: 'points',
  forgiveness: 'share',
};

/** Units of the numbers of what goes on between powers. */
export const affairsUnits: UnitsOf<RuleNumbers['affairs']> = {
  pace: 'points',
  range: 'length',
  shared: 'times',
  fresh: 'times',
  freshFor: 'months',
  eases: 'share',
  kin: 'share',
  home: 'months',
  taken: 'months',
  heldFor: 'months',
  developed: 'times',
  from: 'share',
  fair: 'share',
  step: 'share',
  aid: 'times',
};

/** Units of the numbers of treaties, wars and peace. */
export const treatiesUnits: UnitsOf<RuleNumbers['treaties']> = {
  keptAfter: 'months',
  longest: 'months',
  usual: 'months',
  renewal: 'months',
  notice: 'months',
  zoneSystems: 'systems',
  withdrawal: 'months',
  zoneStrikes: 'violations',
  gravity: 'points',
  breachPrestige: 'prestige',
  latinumPerPartner: 'latinum',
  causeLasts: 'months',
  goals: 'systems',
  worldSize: 'points',
  goal: 'points',
  lossesPerPoint: 'duranium',
  exhaustion: 'share',
  worth: 'latinum',
};
