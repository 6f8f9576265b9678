export { autosaveSlot, useGame } from './game';
export { useReplay } from './replay';
export { useSettings } from './settings';
export { deleteSave, listSaves, readSave, StorageError } from './storage';
export { downloadFile } from './download';
export { useUi } from './ui';
export { mapModes, screens } from './contract';
export type { SavedGame } from './storage';
export type {
  GameState, MapMode, ReplayState, Screen, Selection, SettingsState, Stage, UiState,
} from './contract';
