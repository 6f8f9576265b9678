export type {
  GameState,
  MapMode,
  ReplayState,
  Screen,
  Selection,
  SettingsState,
  Stage,
  UiState,
} from './contract';
export { mapModes, screens } from './contract';
export { downloadFile } from './download';
export { fetchLedger, fetchReport } from './archive';
export { autosaveSlot, useGame } from './game';
export { useReplay } from './replay';
export { useSettings } from './settings';
export type { TurnReport } from './archive';
export type { SavedGame } from './storage';
export type { LedgerFigures, LedgerRow, TimelineMark, VerifyResult } from '../worker/protocol';
export { deleteSave, listSaves, readSave, StorageError } from './storage';
export { useUi } from './ui';
