import { persons } from './en/screens/persons';
import { spoken } from './spoken';

/** What the screen of people says of chairs, captives and careers. */
export function personsWords(): typeof persons {
  return spoken(persons);
}
