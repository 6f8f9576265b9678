import type { SituationOutlook } from '../../../sim';
import { gaugeHeight, situationPageWords, stageName, stageText } from '../../../text';
import { Icon } from '../../kit/Icon';
import { useSession } from '../../shell/session';

/** All stages in order: behind it, where it stands, to come. */
export function SituationStages({ outlook: { situation, states } }: { outlook: SituationOutlook }) {
  const t = situationPageWords();
  const { view, rules } = useSession();
  return (
    <ol className="ra-situation-stages" aria-label={t.stages}>
      {situation.stages.map(({ id, at, over: ends = false }, index) => {
        const state = states[index] ?? 'ahead';
        const text = stageText(rules, situation.id, id);
        return (
          <li
            key={id}
            data-state={state}
            data-ends={ends}
            aria-current={state === 'here' ? 'step' : undefined}
          >
            <span className="ra-situation-dot">{state === 'behind' && <Icon name="check" />}</span>
            <strong>{stageName(rules, situation.id, id)}</strong>
            <small>
              {ends && state === 'ahead' ? t.ending : t.states[state]}
              {at !== undefined && ` · ${gaugeHeight(situation.bar, at, view.frame.monthsPerTurn)}`}
            </small>
            {text && <p>{text}</p>}
          </li>
        );
      })}
    </ol>
  );
}
