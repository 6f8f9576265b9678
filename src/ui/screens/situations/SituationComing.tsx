import type { SituationOutlook, StageNeeds } from '../../../sim';
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
  const { situation, next, ends, days, open, over } = outlook;
  const { turn, frame } = view;
  const announced = open.filter(({ asked }) => asked > turn);
  const inMonths = (until: number) => t.day(date(until), (until - turn) * frame.monthsPerTurn);
  const nothing = [...ends, ...days, ...announced].length === 0 && next === null;
  return (
    <section aria-label={t.coming}>
      <h4>{t.coming}</h4>
      {nothing && <p className="ra-situation-none">{over ? t.isOver : t.noNext}</p>}
      {next && <Needs outlook={outlook} needs={next} title={t.next} />}
      {ends.map((each) => (
        <Needs key={each.stage.id} outlook={outlook} needs={each} title={t.ends} />
      ))}
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

interface NeedsProps {
  outlook: SituationOutlook;
  needs: StageNeeds;
  title: (stage: string) => string;
}

/** A stage ahead, and what is asked for before it comes. */
function Needs({ outlook: { situation }, needs, title }: NeedsProps) {
  const t = situationPageWords();
  const { view, rules } = useSession();
  const { monthsPerTurn } = view.frame;
  const { stage, lacks, steps, either, untold } = needs;
  return (
    <div className="ra-situation-next">
      <p>
        <strong>{title(stageName(rules, situation.id, stage.id))}</strong>
      </p>
      {lacks !== null && lacks > 0 && (
        <p>{t.lacks(gaugeAmount(situation.bar, lacks, monthsPerTurn))}</p>
      )}
      {lacks === 0 && stage.at !== undefined && <p>{t.reached}</p>}
      {either && <p>{t.either}</p>}
      <StepLines steps={steps} />
      {untold && <p className="ra-situation-none">{t.untold}</p>}
    </div>
  );
}
