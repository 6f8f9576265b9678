import type { ComponentType } from 'react';
import { words } from '../../text';
import { FileDrop } from '../load/FileDrop';
import { ContextPanel } from '../panels/ContextPanel';
import { ReportStrip } from '../reports/ReportStrip';
import { fetchedPart } from '../trouble/fetchedPart';
import { ShellDialogs } from './dialogs/ShellDialogs';
import { EndingOnce } from './ending/EndingOnce';
import { MapHint } from './map/MapHint';
import type { ShownMap } from './map/MapHost';
import { MinimapPanel } from './minimap/MinimapPanel';
import { Outliner } from './outliner/Outliner';
import { SheetBar } from './SheetBar';
import { ScreenStrip } from './top/ScreenStrip';
import { TopBar } from './top/TopBar';
import { Busy } from './turn/Busy';
import { EndTurn } from './turn/EndTurn';

/** One part of the frame around the map. Each fails alone. */
export interface ShellPart {
  /** As the person knows it; begins a sentence. */
  readonly name: string;
  readonly Part: ComponentType<{ map: ShownMap | null }>;
  /** Classes that put what stands in for a broken part where the part was. */
  readonly place?: string;
}

const { regions } = words.shell;
const { parts } = words.trouble;

/** The parts of the frame; whoever adds one adds it here, and it is guarded. */
export const shellParts = {
  topBar: { name: parts.region(regions.top), Part: TopBar, place: 'ra-trouble-top' },
  screenStrip: { name: parts.strip, Part: ScreenStrip, place: 'ra-trouble-strip' },
  mapHint: { name: parts.hint, Part: MapHint, place: 'ra-trouble-hint' },
  outliner: { name: parts.region(regions.outliner), Part: Outliner },
  minimap: { name: parts.region(regions.minimap), Part: MinimapPanel, place: 'ra-trouble-foot' },
  context: { name: parts.region(regions.context), Part: ContextPanel, place: 'ra-trouble-context' },
  reports: { name: parts.region(regions.reports), Part: ReportStrip, place: 'ra-trouble-reports' },
  theatre: {
    name: parts.replay,
    Part: fetchedPart(
      () => import('../replay/ReplayBar'),
      (module) => module.ReplayBar,
    ),
  },
  sheetBar: { name: parts.sheets, Part: SheetBar },
  headline: {
    name: parts.headline,
    Part: fetchedPart(
      () => import('../replay/Headline'),
      (module) => module.Headline,
    ),
    place: 'ra-trouble-hint',
  },
  busy: { name: parts.busy, Part: Busy },
  endTurn: { name: parts.turn, Part: EndTurn },
  dialogs: { name: parts.dialog, Part: ShellDialogs, place: 'ra-trouble-context' },
  ending: { name: parts.ending, Part: EndingOnce, place: 'ra-trouble-context' },
  fileDrop: { name: parts.drop, Part: FileDrop, place: 'ra-trouble-context' },
} satisfies Record<string, ShellPart>;

export type ShellPartName = keyof typeof shellParts;
