import { councilScreen } from './en/screens/councilScreen';
import { spoken } from './spoken';

/** What the screen of the Council says. */
export function councilWords(): typeof councilScreen {
  return spoken(councilScreen);
}
