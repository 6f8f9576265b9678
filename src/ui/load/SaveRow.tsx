import type { ListedSave, Purpose } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';

import { saveName } from './saveNames';

/** What can be done with a saved game. */
export interface SaveActs {
  readonly onOpen: (save: ListedSave, purpose: Purpose) => void;
  readonly onExport: (save: ListedSave) => void;
  readonly onDelete: (save: ListedSave) => void;
}

interface SaveRowProps extends SaveActs {
  save: ListedSave;
  purpose: Purpose;
}

/** One saved game with what can be done with it; what the person came for stands out. */
export function SaveRow({ save, purpose, onOpen, onExport, onDelete }: SaveRowProps) {
  const t = words.menus.load;
  const name = saveName(save);
  // How much others have ordered is theirs to know.
  const orders = save.shared ? 0 : Object.values(save.draft).flat().length;
  return (
    <li className="ra-save">
      <div className="ra-save-names">
        <strong>{name}</strong>
        <span>
          {[
            save.name === null ? t.byItself : words.calendar.date(save.date),
            save.ended && t.ended,
            orders > 0 && t.orders(orders),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className="ra-save-facts">
        <span>{t.turn(save.turn)}</span>
        <span>{t.size(save.size)}</span>
      </div>
      <div className="ra-save-facts">
        <span>{t.savedAt(save.touchedAt)}</span>
      </div>
      <div className="ra-save-acts">
        <Button
          variant={purpose === 'play' ? 'ember' : 'brass'}
          icon="play"
          onClick={() => onOpen(save, 'play')}
        >
          {t.play}
        </Button>
        <Button
          variant={purpose === 'watch' ? 'ember' : 'brass'}
          icon="replay"
          reason={save.shared && !save.ended ? words.table.stillPlayed : undefined}
          onClick={() => onOpen(save, 'watch')}
        >
          {t.watch}
        </Button>
        <IconButton icon="export" label={t.export(name)} onClick={() => onExport(save)} />
        <IconButton icon="close" label={t.delete(name)} onClick={() => onDelete(save)} />
      </div>
    </li>
  );
}
