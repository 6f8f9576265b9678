import type { MotionId, SystemId } from '../../sim';
import { systemOf } from '../../sim';
import type { Selection } from '../../store';
import { useCouncil, useGame, useUi } from '../../store';
import type { Link } from '../../text';

/** Selects what a word leads to and brings it into sight. */
export function follow(link: Link): void {
  const ui = useUi.getState();
  if (link.kind === 'technology') {
    ui.openScreen('research');
    return;
  }
  if (link.kind === 'motion') {
    showMotion(link.motion);
    return;
  }
  if (link.kind === 'decision') {
    ui.openDialog('decision', link.decision);
    return;
  }
  selectAndFocus(link);
}

/** Opens the Council at a motion: on its agenda while it waits, else in its record. */
export function showMotion(motion: MotionId): void {
  const view = useGame.getState().open?.view;
  const waits = Object.values(view?.alliances ?? {}).some(({ council }) =>
    council?.agenda.some(({ id }) => id === motion),
  );
  useCouncil.getState().show(waits ? 'agenda' : 'record', motion);
  useUi.getState().openScreen('council');
}

export function selectAndFocus(selection: Selection): void {
  const ui = useUi.getState();
  ui.openScreen(null);
  ui.select(selection);
  const system = placeOf(selection);
  if (system !== null) ui.focusOn(system);
}

/** The system in which what is selected lies; null when it lies nowhere. */
export function placeOf(selection: Selection): SystemId | null {
  const { open } = useGame.getState();
  if (!open) return null;
  const { view, battles } = open;
  switch (selection.kind) {
    case 'system':
      return selection.system;
    case 'world':
      return view.worlds[selection.world]?.system ?? null;
    case 'fleets': {
      const fleet = view.fleets[selection.fleets[0] ?? ''];
      return fleet ? systemOf(view.chart, fleet.place) : null;
    }
    case 'battle':
      return battles.find(({ id }) => id === selection.battle)?.system ?? null;
    case 'faction': {
      const capital = view.factions[selection.faction]?.capital ?? null;
      return capital === null ? null : (view.worlds[capital]?.system ?? null);
    }
    case 'none':
      return null;
  }
}
