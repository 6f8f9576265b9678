import { createRoot } from 'react-dom/client';
import { required } from './sim';
import { useSettings, useTrouble } from './store';
import { chooseLanguage, words } from './text';
import { trustOwnScripts } from './trustedScripts';
import { App } from './ui/App';
import { watchTroubles } from './ui/trouble/watchTroubles';

trustOwnScripts();
watchTroubles();

const loadMap = () => import('./map');
const root = createRoot(required(document.getElementById('root'), 'the page'));

/** Where the chosen language does not arrive, the page is there all the same: in English. */
chooseLanguage(useSettings.getState().language)
  .catch((cause: unknown) => useTrouble.getState().tell(words.trouble.parts.language, cause))
  .finally(() => root.render(<App loadMap={loadMap} />));
