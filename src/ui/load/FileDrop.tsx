import { useEffect, useState } from 'react';
import { type FileFacts, isPlaying, useGame, useRefused, useUi } from '../../store';
import { words } from '../../text';
import { Icon } from '../kit/Icon';
import './FileDrop.css';
import { fetchedPart } from '../trouble/fetchedPart';
import { Guard } from '../trouble/Guard';
import { openFile } from './openGame';

// The title stands without the dialogs: they load when a file asks for one.
const FileIssues = fetchedPart(
  () => import('./FileIssues'),
  (module) => module.FileIssues,
);
const OpenFileDialog = fetchedPart(
  () => import('./OpenFileDialog'),
  (module) => module.OpenFileDialog,
);

/** A whole file that waits for a person's word, since it would put another game away. */
interface Waiting {
  readonly bytes: Uint8Array;
  readonly facts: FileFacts;
}

/**
 * Lets a game or scenario file be dropped anywhere on the page while it is mounted. While a game is
 * open a whole file is asked about first, and a broken one lists its faults over the game.
 */
export function FileDrop() {
  const t = words.menus.drop;
  const [over, setOver] = useState(false);
  const refused = useGame((game) => game.issues !== null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  useEffect(() => {
    const ask = async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      useRefused.setState({ file: file.name });
      const look = await useGame.getState().lookInto(bytes);
      // Nothing is put away while a scenario's power is chosen: one may go back to the game.
      if (look === 'scenario') useUi.getState().goTo('newCampaign');
      else setWaiting(look && { bytes, facts: look });
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      setOver(false);
      void (!isPlaying(useGame.getState()) ? openFile(file) : ask(file));
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (waiting) {
    return (
      <Guard part={words.trouble.parts.drop} place="ra-toasts">
        <OpenFileDialog {...waiting} onClose={() => setWaiting(null)} />
      </Guard>
    );
  }
  if (!over) {
    return (
      <Guard part={words.trouble.parts.drop} place="ra-toasts">
        {refused && <FileIssues />}
      </Guard>
    );
  }
  return (
    <div className="ra-filedrop">
      <p className="ra-cut">
        <Icon name="import" />
        <strong>{t.title}</strong>
        {t.text}
      </p>
    </div>
  );
}
