import type { AimStep } from '../../../sim';
import { stepTextOfAnybody, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { Meter } from '../../kit/Meter';
import { useSession } from '../../shell/session';
import { StepPlaces } from './StepPlaces';

/** What is asked for, thing by thing; places lead to the map. */
export function StepLines({ steps }: { steps: readonly AimStep[] }) {
  const t = words.shell.objectives;
  const { names } = useSession();
  if (steps.length === 0) return null;
  return (
    <ul className="ra-situation-steps" aria-label={t.progress}>
      {steps.map((step, index) => {
        const text = stepTextOfAnybody(step, names);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a condition stand in a fixed order
          <li key={index} data-met={step.met}>
            <Icon name={step.met ? 'check' : 'minus'} />
            <div>
              <span>{text}</span>
              {step.need > 1 && !step.negated && (
                <Meter label={text} value={step.have} max={step.need} />
              )}
              <StepPlaces places={step.places} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
