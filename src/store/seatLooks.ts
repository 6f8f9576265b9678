import type { FactionId, View } from '../sim';
import type { UiState } from './contract';
import { type CouncilState, useCouncil } from './council';
import { useDecisions } from './decisions';
import { type DiplomacyState, useDiplomacy } from './diplomacy';
import { useTrouble } from './trouble';
import { useUi } from './ui';

/** How a seat had arranged what it looks at, and what it was drafting. */
interface Look {
  readonly ui: Pick<UiState, 'mapMode' | 'sheet'>;
  readonly diplomacy: Pick<DiplomacyState, 'part' | 'power' | 'deal' | 'founding'>;
  readonly council: Pick<CouncilState, 'part' | 'motion' | 'draft' | 'course'>;
  /** The month it saw last: what has happened since is shown on the map. */
  readonly seen: View;
}

/** Looks of the seats of the game on the table, while others sit before the page. */
const looks = new Map<FactionId, Look>();

/** Notes how a seat leaves its desk. */
export function noteLook(seat: FactionId, seen: View): void {
  const { mapMode, sheet } = useUi.getState();
  const { part: page, power, deal, founding } = useDiplomacy.getState();
  const { part, motion, draft, course } = useCouncil.getState();
  looks.set(seat, {
    ui: { mapMode, sheet },
    diplomacy: { part: page, power, deal, founding },
    council: { part, motion, draft, course },
    seen,
  });
}

/** Clears the tables at which deals, talks and motions are drawn up, and what was laid before somebody. */
export function clearTables(): void {
  useDiplomacy.getState().clear();
  useCouncil.getState().clear();
  useDecisions.getState().clear();
}

/** Takes everything from the page that shows what one seat looks at, selected or was told. */
export function clearLook(): void {
  clearTables();
  const { stage: _, ...fresh } = useUi.getInitialState();
  useUi.setState(fresh);
  const { troubles, silence, showDetails } = useTrouble.getState();
  for (const { id } of troubles) silence(id);
  showDetails(null);
}

/** Arranges everything as a seat left it; returns the month it saw last. */
export function recallLook(seat: FactionId): View | null {
  const look = looks.get(seat);
  if (!look) return null;
  useUi.setState(look.ui);
  useDiplomacy.setState(look.diplomacy);
  useCouncil.setState(look.council);
  return look.seen;
}

/** Another game is on the table. */
export function forgetLooks(): void {
  looks.clear();
}
