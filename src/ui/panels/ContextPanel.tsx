import { useState } from 'react';
import type { FleetId, View } from '../../sim';
import { type Selection, useUi } from '../../store';
import { words } from '../../text';
import { useSession } from '../shell/session';
import { BattlePanel } from './battle/BattlePanel';
import { FactionPanel } from './faction/FactionPanel';
import { FleetsPanel } from './fleet/FleetsPanel';
import { ForecastBox } from './forecast/ForecastBox';
import { forecastPlace } from './forecast/forecastPlace';
import { useSteadyPlace } from './forecast/useSteadyPlace';
import { SystemPanel } from './system/SystemPanel';
import { WorldPanel } from './world/WorldPanel';

/** What is selected, and what the fleets chosen last could do about it. */
export function ContextPanel() {
  const { view, faction } = useSession();
  const selection = useUi((ui) => ui.selection);
  const hovered = useUi((ui) => ui.hovered);
  const [{ chosen, month }, set] = useState({ chosen: nobody, month: view.turn });
  const choose = (fleets: readonly FleetId[]) => set({ chosen: fleets, month: view.turn });
  if (selection.kind === 'fleets' && selection.fleets !== chosen) choose(selection.fleets);
  else if (chosen !== nobody && (month !== view.turn || isElsewhere(selection))) choose(nobody);
  const fleets = faction === null ? [] : ownFleets(view, chosen);
  const place = useSteadyPlace(
    fleets[0] ?? null,
    forecastPlace(view, selection),
    forecastPlace(view, hovered),
  );
  const chooseAll = (all: readonly FleetId[]) => {
    choose(all);
    if (selection.kind === 'fleets') useUi.getState().select({ kind: 'fleets', fleets: all });
  };
  return (
    <aside className="ra-context" aria-label={words.shell.regions.context} tabIndex={-1}>
      <Selected selection={selection} />
      {place !== null && fleets.length > 0 && (
        <ForecastBox
          fleets={fleets}
          system={place}
          world={selection.kind === 'world' ? selection.world : null}
          onChoose={chooseAll}
        />
      )}
    </aside>
  );
}

const nobody: readonly FleetId[] = [];

/** Whether who looks there has turned from his fleets to other business. */
function isElsewhere(selection: Selection): boolean {
  return selection.kind === 'none' || (selection.kind === 'world' && selection.part !== undefined);
}

function Selected({ selection }: { selection: Selection }) {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'system':
      return <SystemPanel key={selection.system} system={selection.system} />;
    case 'world':
      return (
        <WorldPanel
          key={`${selection.world} ${selection.part ?? ''}`}
          world={selection.world}
          part={selection.part}
        />
      );
    case 'fleets':
      return <FleetsPanel key={selection.fleets.join()} fleets={selection.fleets} />;
    case 'battle':
      return <BattlePanel battle={selection.battle} />;
    case 'faction':
      return <FactionPanel key={selection.faction} faction={selection.faction} />;
  }
}

/** Of the fleets chosen last those that still stand under the view's own power. */
function ownFleets(view: View, fleets: readonly FleetId[]): FleetId[] {
  return fleets.filter((id) => view.fleets[id]?.faction === view.faction);
}
