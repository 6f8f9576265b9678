import type { SituationOutlook } from '../../../sim';
import { gaugeAmount, situationPageWords, stageName, stageText } from '../../../text';
import { Icon } from '../../kit/Icon';
import { useSession } from '../../shell/session';

/** All stages in order: behind it, where it stands, to come. */
export function SituationStages({ outlook }: { outlook: SituationOutlook }) {
  const t = situationPageWords();
  const { view, rules } = useSession();
  const { situation, at: current, over } = outlook;
  return (
    <ol className="ra-situation-stages" aria-label={t.stages}>
      {situation.stages.map(({ id, at }, index) => {
        const state = index < current ? 'has' : index === current ? 'is' : 'comes';
        // Of an end that has come, the others will not.
        const missed = over && index > current;
        const text = stageText(rules, situation.id, id);
        return (
          <li
            key={id}
            data-state={missed ? 'missed' : state}
            aria-current={state === 'is' ? 'step' : undefined}
          >
            <span className="ra-situation-dot">{state === 'has' && <Icon name="check" />}</span>
            <strong>{stageName(rules, situation.id, id)}</strong>
            <small>
              {missed ? t.missed : t[state]}
              {at !== undefined &&
                ` · ${t.at(gaugeAmount(situation.bar, at, view.frame.monthsPerTurn))}`}
            </small>
            {text && <p>{text}</p>}
          </li>
        );
      })}
    </ol>
  );
}
