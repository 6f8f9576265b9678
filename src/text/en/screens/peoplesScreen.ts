import { laws } from './laws';
import { movements } from './movements';

/** The screen of the peoples one rules: apart from the words of all screens, which the title carries. */
export const peoplesScreen = { movements, laws };
