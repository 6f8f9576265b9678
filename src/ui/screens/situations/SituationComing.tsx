import type { SituationOutlook } from '../../../sim';
import { contentName, dayName, gaugeAmount, situationPageWords, stageName } from '../../../text';
import { Icon } from '../../kit/Icon';
import { useSession } from '../../shell/session';
import { useDate } from '../diplomacy/useDate';
import { StepLines } from './StepLines';

/** The stage that is next and what it asks for, the days in the calendar, the decisions announced. */
export function SituationComing({ outlook }: { outlook: SituationOutlook }) {
  const t = situationPageWords();
  const { view, rules } = useSession();
  const date = useDate();
  const { situation, next, days, open, over } = outlook;
  const { turn, frame } = view;
  const announced = open.filter(({ asked }) => asked > turn);
  const inMonths = (until: number) => t.day(date(until), (until - turn) * frame.monthsPerTurn);
  const nothing = next === null && days.length === 0 && announced.length === 0;
  return (
    <section aria-label={t.coming}>
      <h4>{t.coming}</h4>
      {nothing && <p className="ra-situation-none">{over ? t.isOver : t.noNext}</p>}
      {next && (
        <div className="ra-situation-next">
          <p>
            <strong>{t.next(stageName(rules, situation.id, next.stage.id))}</strong>
          </p>
          {next.lacks !== null && next.lacks > 0 && (
            <p>{t.lacks(gaugeAmount(situation.bar, next.lacks, frame.monthsPerTurn))}</p>
          )}
          {next.lacks === 0 && next.stage.at !== undefined && <p>{t.reached}</p>}
          <StepLines steps={next.steps} />
        </div>
      )}
      <ul className="ra-situation-days">
        {days.map(({ id, turn: on }) => (
          <li key={id}>
            <Icon name="calendar" />
            <span>{dayName(rules, situation.id, id)}</span>
            <small>{inMonths(on)}</small>
          </li>
        ))}
        {announced.map(({ id, decision, asked }) => (
          <li key={id}>
            <Icon name="decision" />
            <span>{contentName(rules, 'decisions', decision)}</span>
            <small>{inMonths(asked)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
