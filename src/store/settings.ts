import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { SettingsState } from './contract';

const systemReducesMotion = () =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** How a person likes the game to look, move and sound; kept in the browser. */
export const useSettings = create<SettingsState>()(
  persist(
    (set) => ({
      textScale: 100,
      reducedMotion: systemReducesMotion(),
      patterns: true,
      edgePan: false,
      animationSpeed: 100,
      soundVolume: 50,
      muted: false,
      confirmEndTurn: true,
      decisionsOpen: true,
      language: 'en',
      set: (change) => set(change),
    }),
    { name: 'regents-accord-settings', version: 1 },
  ),
);
