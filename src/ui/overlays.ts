import type { ComponentType } from 'react';
import { KeepingNotices } from './keeping/KeepingNotices';
import { SmallWindow } from './shell/SmallWindow';
import { Toasts } from './shell/Toasts';
import { TroubleDialog } from './trouble/TroubleDialog';

/** What lies over every stage. Each fails alone. */
export const overlays: Readonly<Record<string, ComponentType>> = {
  keeping: KeepingNotices,
  toasts: Toasts,
  details: TroubleDialog,
  smallWindow: SmallWindow,
};
