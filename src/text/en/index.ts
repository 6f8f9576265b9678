import { calendar } from './calendar';
import { events } from './events';
import { issues } from './issues';
import { map } from './map';
import { market } from './market';
import { menus } from './menus';
import { naming } from './naming';
import { nouns } from './nouns';
import { missionNames, orderNames, stanceNames } from './orders';
import { outcomes } from './outcomes';
import { panels } from './panels';
import { reasons } from './reasons';
import { refit } from './refit';
import { refusals } from './refusals';
import { screens } from './screens';
import { sectors } from './sectors';
import { shell } from './shell';
import { terms } from './terms';

/** English, one object for each area. */
export const words = {
  calendar,
  events,
  issues,
  map,
  market,
  menus,
  missions: missionNames,
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
  shell,
  stances: stanceNames,
  terms,
};

export type Words = typeof words;
