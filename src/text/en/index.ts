import { advice } from './advice';
import { calendar } from './calendar';
import { councilScreen } from './councilScreen';
import { diplomacyScreen } from './diplomacyScreen';
import { events } from './events';
import { figureWords } from './figureWords';
import { issues } from './issues';
import { keeping } from './keeping';
import { known } from './known';
import { map } from './map';
import { market } from './market';
import { menus } from './menus';
import { motionNames, subjectLawNames } from './motions';
import { naming } from './naming';
import { nouns } from './nouns';
import { missionNames, orderNames, stanceNames } from './orders';
import { outcomes } from './outcomes';
import { panels } from './panels';
import { treatyNames } from './politics/treaties';
import { reasons } from './reasons';
import { refit } from './refit';
import { refusals } from './refusals';
import { screens } from './screens';
import { sectors } from './sectors';
import { shell } from './shell';
import { statecraft } from './statecraft';
import { statecraftMap } from './statecraftMap';
import { terms } from './terms';
import { trouble } from './trouble';
import { withdrawal } from './withdrawal';

/** English, one object for each area. */
export const words = {
  advice,
  calendar,
  council: councilScreen,
  diplomacy: diplomacyScreen,
  events,
  issues,
  known,
  map,
  market,
  menus,
  missions: missionNames,
  motions: motionNames,
  naming,
  nouns,
  orders: orderNames,
  outcomes,
  panels,
  reasons,
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
  terms,
  withdrawal,
  trouble,
};

export type Words = typeof words;
