import { advice } from './advice';
import { calendar } from './calendar';
import { choices } from './choices';
import { councilScreen } from './councilScreen';
import { diplomacyScreen } from './diplomacyScreen';
import { figureWords } from './figureWords';
import { keeping } from './keeping';
import { known } from './known';
import { map } from './map';
import { market } from './market';
import { menus } from './menus';
import { motionNames, subjectLawNames } from './motions';
import { naming } from './naming';
import { nouns } from './nouns';
import { missionNames, stanceNames } from './orders';
import { outcomes } from './outcomes';
import { panels } from './panels';
import { treatyNames } from './politics/treaties';
import { refit } from './refit';
import { refusals } from './refusals';
import { screens } from './screens';
import { sectors } from './sectors';
import { shell } from './shell';
import { statecraft } from './statecraft';
import { statecraftMap } from './statecraftMap';
import { trouble } from './trouble';
import { withdrawal } from './withdrawal';

/**
 * English, one object for each area. The sentences of facts, terms, reasons and mistakes have functions
 * of their own, so that the title does not wait for them.
 */
export const words = {
  advice,
  calendar,
  choices,
  council: councilScreen,
  diplomacy: diplomacyScreen,
  known,
  map,
  market,
  menus,
  missions: missionNames,
  motions: motionNames,
  naming,
  nouns,
  outcomes,
  panels,
  refit,
  refusals,
  screens,
  sectors,
  keeping,
  shell,
  stances: stanceNames,
  statecraft,
  statecraftMap,
  subjectLaws: subjectLawNames,
  figures: figureWords,
  treaties: treatyNames,
  withdrawal,
  trouble,
};

export type Words = typeof words;
