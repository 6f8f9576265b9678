import { buildings } from './buildings';
import { characterTraits } from './characterTraits';
import { charters } from './charters';
import { cultures } from './cultures';
import { decisions } from './decisions';
import { edicts } from './edicts';
import { offices } from './offices';
import { shipClasses } from './shipClasses';
import { situations } from './situations';
import { species } from './species';
import { technologies } from './technologies';
import { traits } from './traits';

/** What the game's own content is called, and what is said of it. */
export const content = {
  buildings,
  characterTraits,
  charters,
  cultures,
  decisions,
  edicts,
  offices,
  shipClasses,
  situations,
  species,
  technologies,
  traits,
};
