import { calendar } from './calendar';
import { known } from './codes/known';
import { motionNames, subjectLawNames } from './codes/motions';
import { missionNames, stanceNames } from './codes/orders';
import { outcomes } from './codes/outcomes';
import { allianceLevelNames } from './codes/politics/levels';
import { treatyNames } from './codes/politics/treaties';
import { statecraft } from './codes/statecraft';
import { naming } from './naming';
import { nouns } from './nouns';
import { chronicle } from './screens/chronicle';
import { diplomacyScreen } from './screens/diplomacy/diplomacyScreen';
import { edicts } from './screens/edicts';
import { keeping } from './screens/keeping';
import { menus } from './screens/menus';
import { choices } from './screens/panels/choices';
import { refit } from './screens/panels/refit';
import { withdrawal } from './screens/panels/withdrawal';
import { screens } from './screens/screens';
import { sectors } from './screens/sectors';
import { advice } from './screens/shell/advice';
import { map } from './screens/shell/map';
import { market } from './screens/shell/market';
import { pursuits } from './screens/shell/pursuits';
import { shell } from './screens/shell/shell';
import { statecraftMap } from './screens/shell/statecraftMap';
import { table } from './screens/table';
import { trouble } from './screens/trouble';

/**
 * English, one object for each area. The sentences of facts, terms, reasons and mistakes, and the words
 * of the largest rooms of a game, have functions of their own, so that the title does not wait for them.
 */
export const words = {
  advice,
  calendar,
  choices,
  chronicle,
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
  pursuits,
  refit,
  screens,
  edicts,
  sectors,
  keeping,
  shell,
  stances: stanceNames,
  statecraft,
  statecraftMap,
  allianceLevels: allianceLevelNames,
  subjectLaws: subjectLawNames,
  table,
  treaties: treatyNames,
  withdrawal,
  trouble,
};

export type Words = typeof words;
