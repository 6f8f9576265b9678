import { create } from 'zustand';
import type { Stage, UiState } from './contract';

let serial = 0;

/** Stages one looks into and comes back from: the game waits as it was left. */
const asides: ReadonlySet<Stage> = new Set(['settings', 'databank']);

/** What is shown and selected: nothing of this is part of the game. */
export const useUi = create<UiState>()((set) => ({
  stage: 'title',
  screen: null,
  selection: { kind: 'none' },
  hovered: { kind: 'none' },
  mapMode: 'political',
  sheet: 'outliner',
  selectionShown: false,
  focus: null,
  toasts: [],
  dialog: null,
  animating: false,
  ledgerPart: 'powers',
  goTo: (stage) =>
    set(({ stage: from, screen }) => ({
      stage,
      screen: asides.has(stage) || asides.has(from) ? screen : null,
      dialog: null,
    })),
  openScreen: (screen) => set({ screen }),
  showLedger: (ledgerPart) => set({ ledgerPart }),
  select: (selection) => set({ selection, selectionShown: selection.kind !== 'none' }),
  hover: (hovered) => set({ hovered }),
  setMapMode: (mapMode) => set({ mapMode }),
  showSheet: (sheet) => set({ sheet, selectionShown: false }),
  showSelection: (selectionShown) => set({ selectionShown }),
  focusOn: (system) => {
    serial += 1;
    set({ focus: { systems: [system], serial, gently: false } });
  },
  panOver: (systems) => {
    serial += 1;
    set({ focus: { systems, serial, gently: true } });
  },
  toast: (text, tone = 'plain') => {
    serial += 1;
    const toast = { id: serial, text, tone };
    set((state) => ({ toasts: [...state.toasts, toast] }));
  },
  dismissToast: (id) =>
    set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) })),
  openDialog: (kind, value) => set({ dialog: value === undefined ? { kind } : { kind, value } }),
  closeDialog: () => set({ dialog: null }),
  setAnimating: (animating) => set({ animating }),
}));
