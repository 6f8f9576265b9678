import type { ComponentType } from 'react';
import { words } from '../../text';
import { DecisionOnce } from '../decisions/DecisionOnce';
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
  readonly name: () => string;
  readonly Part: ComponentType<{ map: ShownMap | null }>;
  /** Classes that put what stands in for a broken part where the part was. */
  readonly place?: string;
}

/** The parts of the frame; whoever adds one adds it here, and it is guarded. */
export const shellParts = {
  topBar: { name: () => region('top'), Part: TopBar, place: 'ra-trouble-top' },
  screenStrip: {
    name: () => words.trouble.parts.strip,
    Part: ScreenStrip,
    place: 'ra-trouble-strip',
  },
  mapHint: { name: () => words.trouble.parts.hint, Part: MapHint, place: 'ra-trouble-hint' },
  outliner: { name: () => region('outliner'), Part: Outliner },
  minimap: { name: () => region('minimap'), Part: MinimapPanel, place: 'ra-trouble-foot' },
  context: { name: () => region('context'), Part: ContextPanel, place: 'ra-trouble-context' },
  reports: { name: () => region('reports'), Part: ReportStrip, place: 'ra-trouble-reports' },
  theatre: {
    name: () => words.trouble.parts.replay,
    Part: fetchedPart(
      () => import('../replay/ReplayBar'),
      (module) => module.ReplayBar,
    ),
  },
  sheetBar: { name: () => words.trouble.parts.sheets, Part: SheetBar },
  headline: {
    name: () => words.trouble.parts.headline,
    Part: fetchedPart(
      () => import('../replay/Headline'),
      (module) => module.Headline,
    ),
    place: 'ra-trouble-hint',
  },
  busy: { name: () => words.trouble.parts.busy, Part: Busy },
  endTurn: { name: () => words.trouble.parts.turn, Part: EndTurn },
  dialogs: {
    name: () => words.trouble.parts.dialog,
    Part: ShellDialogs,
    place: 'ra-trouble-context',
  },
  ending: { name: () => words.trouble.parts.ending, Part: EndingOnce, place: 'ra-trouble-context' },
  decision: {
    name: () => words.shell.screens.decisions,
    Part: DecisionOnce,
    place: 'ra-trouble-context',
  },
  fileDrop: { name: () => words.trouble.parts.drop, Part: FileDrop, place: 'ra-trouble-context' },
} satisfies Record<string, ShellPart>;

export type ShellPartName = keyof typeof shellParts;

function region(name: keyof typeof words.shell.regions): string {
  return words.trouble.parts.region(words.shell.regions[name]);
}
