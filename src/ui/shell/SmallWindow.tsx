import { useState } from 'react';
import { words } from '../../text';
import { ActButton } from '../trouble/ActButton';
import './SmallWindow.css';

/** Says plainly that a window is too small for the game. The stylesheet knows when that is. */
export function SmallWindow() {
  const t = words.shell.smallWindow;
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <div className="ra-small-window" role="alert">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <ActButton onClick={() => setDismissed(true)}>{t.anyway}</ActButton>
    </div>
  );
}
