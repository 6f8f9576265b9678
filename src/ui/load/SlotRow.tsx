import { liveryOf } from '../../content/palette';
import { autosaveSlot, type SavedGame } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Emblem } from '../kit/Emblem';
import { IconButton } from '../kit/IconButton';
import type { Purpose } from './openGame';

const t = words.menus.load;

interface SlotRowProps {
  save: SavedGame;
  purpose: Purpose;
  onOpen: (purpose: Purpose) => void;
  onExport: () => void;
  onDelete: () => void;
}

/** One saved game with what can be done with it; what the person came for stands out. */
export function SlotRow({ save, purpose, onOpen, onExport, onDelete }: SlotRowProps) {
  const name = nameOf(save);
  return (
    <li className="ra-slot">
      <span className="ra-slot-emblem">
        <Emblem
          faction={save.faction ?? 'independent'}
          colour={liveryOf(save.faction ?? 'independent').colour}
        />
      </span>
      <div className="ra-slot-names">
        <strong>{name}</strong>
        <span>
          {save.faction === null ? t.observer : save.factionName} · {save.title}
        </span>
      </div>
      <div className="ra-slot-date">
        <strong>{words.calendar.date(save.date)}</strong>
        <span>
          {t.columns.turn} {save.turn}
        </span>
      </div>
      <div className="ra-slot-date">
        <span>{t.savedAt(save.savedAt)}</span>
        <span>{t.size(save.size)}</span>
      </div>
      <div className="ra-slot-acts">
        <Button
          variant={purpose === 'play' ? 'ember' : 'brass'}
          icon="play"
          onClick={() => onOpen('play')}
        >
          {t.play}
        </Button>
        <Button
          variant={purpose === 'watch' ? 'ember' : 'brass'}
          icon="replay"
          onClick={() => onOpen('watch')}
        >
          {t.watch}
        </Button>
        <IconButton icon="export" label={t.export(name)} onClick={onExport} />
        <IconButton icon="close" label={t.delete(name)} onClick={onDelete} />
      </div>
    </li>
  );
}

/** What a slot is called on the page. */
export function nameOf({ slot }: SavedGame): string {
  return slot === autosaveSlot ? t.autosave : slot;
}
