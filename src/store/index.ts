export type {
  Advice,
  AdviceCost,
  AdvicePlan,
  AdviceRow,
  FileFacts,
  LedgerRow,
  Purpose,
  Pursuit,
  StaffReport,
  StaffRow,
  VerifyResult,
} from '../worker/protocol';
export { acceptedOrders, visibleOrders, withNeeds } from './advice';
export type { TurnReport } from './archive';
export { fetchChronicle, fetchLedger, fetchReport } from './archive';
export { useBrought } from './brought';
export type {
  Curtain,
  GameState,
  LedgerPart,
  MapMode,
  OpenGame,
  ReplayState,
  Screen,
  SeatState,
  Selection,
  SettingsState,
  Sheet,
  Stage,
  UiState,
} from './contract';
export { ledgerParts, mapModes, screens, sheets } from './contract';
export type { CouncilPart, CouncilState, CourseDraft, MotionDraft } from './council';
export { councilParts, useCouncil } from './council';
export { useDecisions } from './decisions';
export { isManned } from './desks';
export type { DealDraft, DiplomacyPart, FoundingDraft } from './diplomacy';
export { diplomacyParts, useDiplomacy } from './diplomacy';
export { systemsOf } from './director/scenes';
export { downloadFile } from './download';
export { exportSave } from './exportSave';
export { strikeIn } from './forecasts';
export { loadPlanning, useGame, useOpen } from './game';
export type { Hold, KeepingState } from './keeping';
export { useKeeping } from './keeping';
export type { LegendEntry, MapHandle, MapOptions, MapPart, MapPort, Viewport } from './mapPort';
export { isOver, isPlaying, isShared } from './openGame';
export { useRefused } from './refused';
export { useReplay } from './replay';
export { savedGames } from './savedGames';
export type { ListedCampaign, ListedSave } from './saves';
export { useSettings } from './settings';
export type { GameDate, SavedGame, StorageTrouble } from './shelf';
export { StorageError } from './shelf';
export type { Trouble, TroubleState } from './trouble';
export { messageOf, useTrouble } from './trouble';
export { useUi } from './ui';
