export type {
  FileFacts,
  LedgerFigures,
  LedgerRow,
  TimelineMark,
  VerifyResult,
} from '../worker/protocol';
export type { TurnReport } from './archive';
export { fetchLedger, fetchReport } from './archive';
export type {
  GameState,
  MapMode,
  ReplayState,
  Screen,
  Selection,
  SettingsState,
  Sheet,
  Stage,
  UiState,
} from './contract';
export { mapModes, screens, sheets } from './contract';
export type { CouncilPart, CouncilState, CourseDraft, MotionDraft } from './council';
export { councilParts, useCouncil } from './council';
export type { DealDraft, DiplomacyPart, FoundingDraft } from './diplomacy';
export { diplomacyParts, useDiplomacy } from './diplomacy';
export { downloadFile } from './download';
export { autosaveSlot, loadPlanning, useGame } from './game';
export { useReplay } from './replay';
export { useSettings } from './settings';
export type { SavedGame } from './storage';
export { deleteSave, listSaves, readSave, StorageError } from './storage';
export type { Trouble, TroubleState } from './trouble';
export { messageOf, useTrouble } from './trouble';
export { useUi } from './ui';
