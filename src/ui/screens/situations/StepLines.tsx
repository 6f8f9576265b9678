import type { AimStep } from '../../../sim';
import { useUi } from '../../../store';
import { aimStepText, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { Meter } from '../../kit/Meter';
import { selectAndFocus } from '../../shell/follow';
import { useSession } from '../../shell/session';

/** What is asked for, thing by thing; places lead to the map. */
export function StepLines({ steps }: { steps: readonly AimStep[] }) {
  const t = words.shell.objectives;
  const { names } = useSession();
  if (steps.length === 0) return null;
  return (
    <ul className="ra-situation-steps" aria-label={t.progress}>
      {steps.map((step, index) => {
        const text = aimStepText(step, names);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a condition stand in a fixed order
          <li key={index} data-met={step.met}>
            <Icon name={step.met ? 'check' : 'minus'} />
            <div>
              <span>{text}</span>
              {step.need > 1 && !step.negated && (
                <Meter label={text} value={step.have} max={step.need} />
              )}
              {step.places.map(({ system, held }) => (
                <button
                  key={system}
                  type="button"
                  className="ra-link"
                  data-held={held}
                  aria-label={(held ? t.held : t.notHeld)(names.system(system).text)}
                  onClick={() => {
                    useUi.getState().openScreen(null);
                    selectAndFocus({ kind: 'system', system });
                  }}
                >
                  {names.system(system).text}
                </button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
