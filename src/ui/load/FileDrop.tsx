import { useEffect, useState } from 'react';
import { words } from '../../text';
import { Icon } from '../kit/Icon';
import './FileDrop.css';
import { openFile } from './openGame';

const t = words.menus.drop;

/** Lets a game or scenario file be dropped anywhere on the page while it is mounted. */
export function FileDrop() {
  const [over, setOver] = useState(false);
  useEffect(() => {
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
      void openFile(file);
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
  if (!over) return null;
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
