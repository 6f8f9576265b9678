import { type ChangeEvent, useRef, useState } from 'react';
import { exportSave, type ListedSave, type Purpose, useGame, useUi } from '../../store';
import { words } from '../../text';
import { toldTrouble } from '../keeping/toldTrouble';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { ProgressBar } from '../kit/ProgressBar';
import { leaveMenu } from '../title/leaveMenu';
import { MenuFrame } from '../title/MenuFrame';
import { CampaignGroup } from './CampaignGroup';
import { DeleteDialog, type Doomed } from './DeleteDialog';
import { IssueList } from './IssueList';
import './LoadStage.css';
import { openFile, openSave } from './openGame';
import { useSaves } from './useSaves';

/** Saved games: to go on with, to watch, to take away as files. */
export function LoadStage() {
  const t = words.menus.load;
  const purpose: Purpose = useUi((ui) => (ui.dialog?.kind === 'replays' ? 'watch' : 'play'));
  const issues = useGame((game) => game.issues);
  const opening = useGame((game) => game.busy?.kind === 'opening');
  const { campaigns, problem, refresh } = useSaves();
  const [doomed, setDoomed] = useState<Doomed | null>(null);
  return (
    <MenuFrame
      eyebrow={t.eyebrow[purpose]}
      title={t.title[purpose]}
      onBack={leaveMenu}
      actions={<ImportButton purpose={purpose} />}
    >
      {issues !== null && issues.length > 0 && <IssueList issues={issues} />}
      {problem !== null && <p role="alert">{problem}</p>}
      {opening && <ProgressBar label={t.opening} />}
      {campaigns !== null && campaigns.length === 0 && problem === null && (
        <EmptyState icon="save" title={t.empty}>
          {t.emptyHint}
        </EmptyState>
      )}
      {campaigns?.map((campaign) => (
        <CampaignGroup
          key={campaign.id}
          campaign={campaign}
          purpose={purpose}
          onOpen={(save, wanted) => void openSave(save.key, wanted)}
          onExport={(save) => void exported(save)}
          onDelete={(save) => setDoomed({ kind: 'save', save })}
          onDeleteAll={(whole) => setDoomed({ kind: 'campaign', campaign: whole })}
        />
      ))}
      {doomed && (
        <DeleteDialog
          doomed={doomed}
          onClose={(deleted) => {
            setDoomed(null);
            if (deleted) refresh();
          }}
        />
      )}
    </MenuFrame>
  );
}

async function exported({ key }: ListedSave): Promise<void> {
  const t = words.menus.load;
  const { toast } = useUi.getState();
  try {
    if (!(await exportSave(key))) toast(t.gone, 'bad');
  } catch (cause) {
    toast(toldTrouble(cause), 'bad');
  }
}

/** Opens a file by the system's own dialog. */
function ImportButton({ purpose }: { purpose: Purpose }) {
  const t = words.menus.load;
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
