import type { SituationOutlook } from '../../../sim';
import { gaugeText, situationPageWords, stageName } from '../../../text';
import { Meter } from '../../kit/Meter';
import { useSession } from '../../shell/session';

/** How far it has come, with a mark where each stage waits. */
export function SituationBar({ outlook, title }: { outlook: SituationOutlook; title: string }) {
  const t = situationPageWords();
  const { view, rules, names } = useSession();
  const { situation, range, reading, share, over } = outlook;
  const { monthsPerTurn } = view.frame;
  const stands =
    reading === null ? t.unknown : gaugeText(situation.bar, reading.have, names, monthsPerTurn);
  const marks = situation.stages.filter(({ at }) => at !== undefined && at > range.from);
  return (
    <div className="ra-situation-bar">
      <div className="ra-situation-scale">
        <Meter
          label={t.bar(title, stands)}
          value={share}
          max={1000}
          size="thick"
          tone={over ? 'brass' : 'ember'}
        />
        {marks.map(({ id, at = 0 }) => (
          <span
            key={id}
            className="ra-situation-mark"
            title={stageName(rules, situation.id, id)}
            style={{ left: `${(100 * (at - range.from)) / (range.full - range.from)}%` }}
          />
        ))}
      </div>
      <p>
        <strong>{stands}</strong>
        {reading?.due !== null && reading !== null && !over && (
          <span>{t.due(reading.due * monthsPerTurn)}</span>
        )}
      </p>
    </div>
  );
}
