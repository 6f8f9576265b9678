import type { Ruleset } from '../sim';
import { allianceNames } from './allianceNames';
import { buildings } from './buildings';
import { characterTraits } from './characterTraits';
import { charters } from './charters';
import { cultures } from './cultures';
import { decisions } from './decisions';
import { edicts } from './edicts';
import { numbers } from './numbers';
import { offices } from './offices';
import { sandbox } from './sandbox';
import { sectorPolicies } from './sectorPolicies';
import { shipClasses } from './shipClasses';
import { situations } from './situations';
import { species } from './species';
import { technologies } from './technologies';
import { temperaments } from './temperaments';

/** The game's own content and numbers. A scenario may add to it. */
export const ruleset: Ruleset = {
  version: 10,
  numbers,
  shipClasses,
  technologies,
  buildings,
  species,
  cultures,
  temperaments,
  characterTraits,
  charters,
  offices,
  edicts,
  decisions,
  situations,
  allianceNames,
  sectorPolicies,
  sandbox,
};
