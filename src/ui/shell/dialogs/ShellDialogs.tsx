import { type ReactNode, Suspense } from 'react';
import { useUi } from '../../../store';
import { EndingDialog } from '../ending/EndingDialog';
import { HelpDialog } from '../help/HelpDialog';
import { SearchDialog } from '../search/SearchDialog';
import { AdvisorDialog } from '../turn/AdvisorDialog';
import { LeaveDialog } from './LeaveDialog';
import { ObjectivesDialog } from './ObjectivesDialog';
import { SaveDialog } from './SaveDialog';
import { StorageTroubleDialog } from './StorageTroubleDialog';
import { TradeDialog } from './TradeDialog';

type Draw = (value: string) => ReactNode;

/** Dialogs of the running game, by the kind the store names. */
const dialogs: Readonly<Record<string, Draw>> = {
  advisor: () => <AdvisorDialog />,
  ending: () => <EndingDialog />,
  help: () => <HelpDialog />,
  leave: (value) => <LeaveDialog towards={value === 'load' ? 'load' : 'title'} />,
  objectives: () => <ObjectivesDialog />,
  save: () => <SaveDialog />,
  search: () => <SearchDialog />,
  storageTrouble: (value) => <StorageTroubleDialog problem={value} />,
  trade: (value) => <TradeDialog stock={value === 'duranium' ? 'duranium' : 'dilithium'} />,
};

/** The open dialog; kinds that panels open for themselves are drawn there. */
export function ShellDialogs() {
  const dialog = useUi((ui) => ui.dialog);
  if (dialog === null) return null;
  return <Suspense>{dialogs[dialog.kind]?.(dialog.value ?? '')}</Suspense>;
}
