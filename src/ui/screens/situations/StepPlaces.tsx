import type { AimStep } from '../../../sim';
import { useUi } from '../../../store';
import { words } from '../../../text';
import { selectAndFocus } from '../../shell/follow';
import { useSession } from '../../shell/session';

/** The systems that are asked for, and whether they are held; a press leads to the map. */
export function StepPlaces({ places }: Pick<AimStep, 'places'>) {
  const t = words.shell.objectives;
  const { names } = useSession();
  return places.map(({ system, held }) => (
    <button
      key={system}
      type="button"
      className="ra-link ra-situation-place"
      data-held={held}
      aria-label={(held ? t.held : t.notHeld)(names.system(system).text)}
      onClick={() => {
        useUi.getState().openScreen(null);
        selectAndFocus({ kind: 'system', system });
      }}
    >
      {names.system(system).text}
    </button>
  ));
}
