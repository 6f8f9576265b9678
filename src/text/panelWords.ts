import { panels } from './en/screens/panels/panels';
import { spoken } from './spoken';

/** What the panels of what is selected say. */
export function panelWords(): typeof panels {
  return spoken(panels);
}
