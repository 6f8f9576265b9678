import { useEffect } from 'react';
import { useUi } from '../../store';
import { words } from '../../text';
import { Backdrop } from '../kit/Backdrop';
import { Icon } from '../kit/Icon';
import { Wordmark } from '../kit/Wordmark';
import { FileDrop } from '../load/FileDrop';
import { openSave } from '../load/openGame';
import { whoseName } from '../load/saveNames';
import { useSaves } from '../load/useSaves';
import { takeSharedLink } from './sharedLink';
import './TitleStage.css';

interface Entry {
  readonly id: 'newCampaign' | 'load' | 'replays' | 'sandbox' | 'databank' | 'settings';
  readonly icon: string;
  readonly act: () => void;
}

const { goTo, openDialog } = useUi.getState();

const entries: readonly Entry[] = [
  { id: 'newCampaign', icon: 'swords', act: () => goTo('newCampaign') },
  { id: 'load', icon: 'load', act: () => goTo('load') },
  { id: 'replays', icon: 'replay', act: showReplays },
  { id: 'sandbox', icon: 'sandbox', act: () => goTo('sandbox') },
  { id: 'databank', icon: 'databank', act: () => goTo('databank') },
  { id: 'settings', icon: 'settings', act: () => goTo('settings') },
];

function showReplays(): void {
  goTo('load');
  openDialog('replays');
}

/** The first thing anybody sees. */
export function TitleStage() {
  const t = words.menus.title;
  useEffect(takeSharedLink, []);
  return (
    <Backdrop>
      <main className="ra-title">
        <Wordmark words={t.name} motto={t.motto} />
        <nav aria-label={t.menu}>
          <ul className="ra-title-menu">
            <Continue />
            {entries.map(({ id, icon, act }) => (
              <li key={id}>
                <button type="button" className="ra-title-entry" onClick={act}>
                  <Icon name={icon} />
                  <span>{t[id]}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <footer className="ra-title-note">
          <p>{t.drop}</p>
          <p>{t.note}</p>
        </footer>
      </main>
      <FileDrop />
    </Backdrop>
  );
}

/** Goes on with the game saved last; not there when nothing was saved. */
function Continue() {
  const t = words.menus.title;
  const { campaigns } = useSaves();
  const latest = campaigns?.[0]?.latest;
  if (!latest) return null;
  return (
    <li>
      <button
        type="button"
        className="ra-title-entry ra-title-continue"
        onClick={() => void openSave(latest.key, 'play')}
      >
        <Icon name="play" />
        <span>
          {t.continue}
          <small>{t.continueWith(whoseName(latest), words.calendar.date(latest.date))}</small>
        </span>
      </button>
    </li>
  );
}
