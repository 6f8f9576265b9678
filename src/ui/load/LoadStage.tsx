import { type ChangeEvent, useRef, useState } from 'react';
import { downloadFile, readSave, type SavedGame, useGame, useUi } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { ProgressBar } from '../kit/ProgressBar';
import { leaveMenu } from '../title/leaveMenu';
import { MenuFrame } from '../title/MenuFrame';
import { DeleteDialog } from './DeleteDialog';
import { IssueList } from './IssueList';
import './LoadStage.css';
import { openFile, openSlot, type Purpose } from './openGame';
import { SlotRow } from './SlotRow';
import { useSaves } from './useSaves';

const t = words.menus.load;

/** Saved games: to go on with, to watch, to take away as files. */
export function LoadStage() {
  const purpose: Purpose = useUi((ui) => (ui.dialog?.kind === 'replays' ? 'watch' : 'play'));
  const issues = useGame((game) => game.issues);
  const opening = useGame((game) => game.busy?.kind === 'opening');
  const { saves, problem, refresh } = useSaves();
  const [doomed, setDoomed] = useState<SavedGame | null>(null);
  return (
    <MenuFrame
      eyebrow={t.eyebrow[purpose]}
      title={t.title[purpose]}
      onBack={leaveMenu}
      actions={<ImportButton purpose={purpose} />}
    >
      {issues !== null && issues.length > 0 && <IssueList issues={issues} />}
      {problem !== null && <p role="alert">{t.storage(problem)}</p>}
      {opening && <ProgressBar label={t.opening} />}
      {saves !== null && saves.length === 0 && (
        <EmptyState icon="save" title={t.empty}>
          {t.emptyHint}
        </EmptyState>
      )}
      {saves !== null && saves.length > 0 && (
        <ul className="ra-slots" aria-label={t.list}>
          {saves.map((save) => (
            <SlotRow
              key={save.slot}
              save={save}
              purpose={purpose}
              onOpen={(wanted) => void openSlot(save.slot, wanted)}
              onExport={() => void exportSlot(save)}
              onDelete={() => setDoomed(save)}
            />
          ))}
        </ul>
      )}
      {doomed && (
        <DeleteDialog
          save={doomed}
          onClose={(deleted) => {
            setDoomed(null);
            if (deleted) refresh();
          }}
        />
      )}
    </MenuFrame>
  );
}

async function exportSlot({ slot, scenario, turn }: SavedGame): Promise<void> {
  const bytes = await readSave(slot);
  if (bytes !== null) downloadFile(`${scenario}-turn-${turn}.accord`, bytes);
}

/** Opens a file by the system's own dialog. */
function ImportButton({ purpose }: { purpose: Purpose }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void openFile(file, purpose);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        className="ra-hidden"
        tabIndex={-1}
        aria-label={t.import}
        accept=".accord,.json,.gz"
        onChange={choose}
      />
      <Button icon="import" onClick={() => input.current?.click()}>
        {t.import}
      </Button>
    </>
  );
}
