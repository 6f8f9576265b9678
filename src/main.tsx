import { createRoot } from 'react-dom/client';
import { required } from './sim';
import { trustOwnScripts } from './trustedScripts';
import { App } from './ui/App';
import { watchTroubles } from './ui/trouble/watchTroubles';

trustOwnScripts();
watchTroubles();

const loadMap = () => import('./map');

createRoot(required(document.getElementById('root'), 'the page')).render(<App loadMap={loadMap} />);
