import type { ReactNode } from 'react';
import { useUi } from '../../../store';
import { words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { fetchedPart } from '../../trouble/fetchedPart';
import { Guard } from '../../trouble/Guard';
import { EndingDialog } from '../ending/EndingDialog';
import { HelpDialog } from '../help/HelpDialog';
import { SearchDialog } from '../search/SearchDialog';
import { AdvisorDialog } from '../turn/AdvisorDialog';
import { LeaveDialog } from './LeaveDialog';
import { ObjectivesDialog } from './ObjectivesDialog';
import { OwnHandOver } from './OwnHandOver';
import { SaveDialog } from './SaveDialog';
import { TradeDialog } from './TradeDialog';

type Draw = (value: string) => ReactNode;

/** With its drawings and words: fetched when the first decision is asked. */
const DecisionDialog = fetchedPart(
  () => import('../../decisions/DecisionDialog'),
  (module) => module.DecisionDialog,
);

/** Dialogs of the running game, by the kind the store names. */
export const dialogs: Readonly<Record<string, Draw>> = {
  advisor: (value) => <AdvisorDialog page={value === 'staff' ? 'staff' : 'month'} />,
  decision: (value) => <DecisionDialog id={value} />,
  ending: () => <EndingDialog />,
  handOver: () => <OwnHandOver />,
  help: () => <HelpDialog />,
  leave: (value) => <LeaveDialog towards={value === 'load' ? 'load' : 'title'} />,
  objectives: () => <ObjectivesDialog />,
  save: () => <SaveDialog />,
  search: () => <SearchDialog />,
  trade: (value) => <TradeDialog stock={value === 'duranium' ? 'duranium' : 'dilithium'} />,
};

/** The open dialog; kinds that panels open for themselves are drawn there. */
export function ShellDialogs() {
  const dialog = useUi((ui) => ui.dialog);
  if (dialog === null) return null;
  const { kind, value = '' } = dialog;
  return (
    <Guard key={kind} part={words.trouble.parts.dialog} frame={inDialog}>
      <Drawn kind={kind} value={value} />
    </Guard>
  );
}

/** Below the guard, so that it catches also what fails before anything is drawn. */
function Drawn({ kind, value }: { kind: string; value: string }) {
  return dialogs[kind]?.(value);
}

/** What failed stands in a dialog that can be closed. */
function inDialog(plate: ReactNode) {
  return (
    <Dialog
      open
      size="small"
      title={words.trouble.report.title}
      closeLabel={words.shell.close}
      onClose={() => useUi.getState().closeDialog()}
    >
      {plate}
    </Dialog>
  );
}
