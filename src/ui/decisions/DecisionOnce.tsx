import { useEffect } from 'react';
import { useDecisions, useGame, useSettings, useUi } from '../../store';
import { useSession } from '../shell/session';
import { pressing } from './awaited';

/**
 * Lays what waits for an answer before the person, once in a month, when the last one has been shown and nothing
 * else lies over the map. One opens; the others are a step away from it.
 */
export function DecisionOnce() {
  const { view, faction, commands } = useSession();
  const wanted = useSettings((settings) => settings.decisionsOpen);
  const covered = useUi((ui) => ui.animating || ui.dialog !== null || ui.screen !== null);
  const busy = useGame((game) => game.busy !== null);
  const told = useDecisions((state) => state.told);
  const [first] = pressing(view);
  const id = first?.id;
  const now = `${faction}:${view.turn}`;
  const lays = wanted && commands && !covered && !busy && told !== now;
  useEffect(() => {
    if (!lays || id === undefined) return;
    useDecisions.getState().tell(now);
    useUi.getState().openDialog('decision', id);
  }, [lays, id, now]);
  return null;
}
