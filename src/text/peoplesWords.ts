import { peoplesScreen } from './en/screens/peoplesScreen';
import { spoken } from './spoken';

/** What the screen of peoples says. */
export function peoplesWords(): typeof peoplesScreen {
  return spoken(peoplesScreen);
}
