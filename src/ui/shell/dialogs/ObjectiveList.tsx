import {
  type AimStep,
  dateOf,
  type FactionId,
  monthsLeft,
  type Objective,
  type SystemId,
  stepsOf,
  type View,
} from '../../../sim';
import { useUi } from '../../../store';
import { aimStepText, wordingText, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { Meter } from '../../kit/Meter';
import { Tag } from '../../kit/Tag';
import { selectAndFocus } from '../follow';
import { useSession } from '../session';
import './ObjectiveList.css';

/** The aims of a power with their points, how far each has come, and where it leads. */
export function ObjectiveList({ view, faction }: { view: View; faction: FactionId }) {
  const t = words.shell;
  const { rules } = useSession();
  const own = view.objectives.filter((objective) => objective.faction === faction);
  if (own.length === 0) return <p>{t.objectives.none}</p>;
  return (
    <ul className="ra-objectives">
      {own.map((objective) => (
        <li
          key={objective.id}
          className={objective.metOn === null ? undefined : 'ra-objective-met'}
        >
          <Icon name={objective.metOn === null ? 'objective' : 'check'} />
          <div>
            <strong>{wordingText(objective.title)}</strong>
            <p>{wordingText(objective.text)}</p>
            <p>
              <Tag tone={objective.kind === 'victory' ? 'ember' : 'plain'}>
                {t.objectives.kinds[objective.kind]}
              </Tag>{' '}
              <Tag tone="brass">{t.objectives.points(objective.points)}</Tag>{' '}
              {objective.metOn !== null && (
                <Tag tone="good">
                  {t.ending.met(words.calendar.date(dateOf(view.frame, objective.metOn)))}
                </Tag>
              )}
            </p>
            {objective.metOn === null && (
              <>
                <Steps steps={stepsOf(view, rules, objective.when)} />
                <Lasting objective={objective} turn={view.turn} />
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** For how many months an aim has been so, of those it has to be so; nothing where it counts at once. */
function Lasting({ objective, turn }: { objective: Objective; turn: number }) {
  const { months = 0 } = objective;
  if (months === 0) return null;
  const left = monthsLeft(objective, turn) ?? months;
  const text = words.shell.objectives.lasts(months - left, months);
  return (
    <div className="ra-aim-lasting">
      <Icon name="time" />
      <span>{text}</span>
      <Meter label={text} value={months - left} max={months} />
    </div>
  );
}

/** What an aim asks for, thing by thing; places lead to the map. */
function Steps({ steps }: { steps: readonly AimStep[] }) {
  const t = words.shell;
  const { names } = useSession();
  return (
    <ul className="ra-aim-steps" aria-label={t.objectives.progress}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of an aim stand in a fixed order
        <li key={index} data-met={step.met}>
          <Icon name={step.met ? 'check' : 'minus'} />
          <span>{aimStepText(step, names)}</span>
          {step.need > 1 && !step.negated && (
            <Meter label={aimStepText(step, names)} value={step.have} max={step.need} />
          )}
          {step.places.map(({ system, held }) => (
            <button
              key={system}
              type="button"
              className="ra-link"
              data-held={held}
              aria-label={(held ? t.objectives.held : t.objectives.notHeld)(
                names.system(system).text,
              )}
              onClick={() => showOnMap(system)}
            >
              {names.system(system).text}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

function showOnMap(system: SystemId): void {
  const { stage, goTo, closeDialog } = useUi.getState();
  if (stage === 'briefing') goTo('game');
  closeDialog();
  selectAndFocus({ kind: 'system', system });
}
