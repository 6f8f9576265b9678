import { useMemo, useState } from 'react';
import { dateOf } from '../../../sim';
import { useUi } from '../../../store';
import { eventSentence, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { ProgressBar } from '../../kit/ProgressBar';
import { passes, type ReportFilter, reportFilters, told } from '../../reports/reportFilters';
import { SentenceView } from '../../reports/SentenceView';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import { reportIcons } from './reportIcons';
import './ReportsScreen.css';
import { useReport } from './useReport';

const t = words.screens.reports;

/** The inbox: what was learned, month by month. */
export function ReportsScreen() {
  const { view, faction, names } = useSession();
  const latest = view.turn - 1;
  const [turn, setTurn] = useState(latest);
  const [filter, setFilter] = useState<ReportFilter>('all');
  const report = useReport(turn, latest, faction);
  const lines = useMemo(
    () => told(report?.events ?? []).filter((event) => passes(filter, event, faction)),
    [report, filter, faction],
  );
  const date = (of: number) => words.calendar.date(dateOf(view.frame, of));
  return (
    <ScreenFrame
      title={words.shell.screens.reports}
      summary={latest === 0 ? undefined : `${date(turn)} · ${t.count(lines.length)}`}
      tools={
        <Segments
          label={t.filter}
          value={filter}
          onChange={setFilter}
          options={reportFilters.map((value) => ({
            value,
            label: words.shell.reports.filters[value],
          }))}
        />
      }
      aside={
        <nav aria-label={t.months}>
          <ol className="ra-report-months" reversed>
            {Array.from({ length: latest }, (_, index) => latest - index).map((each) => (
              <li key={each}>
                <button type="button" aria-pressed={each === turn} onClick={() => setTurn(each)}>
                  {date(each)}
                  {each === latest && <small>{t.latest}</small>}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      }
    >
      {latest === 0 && <p>{t.none}</p>}
      {latest > 0 && report === null && <ProgressBar label={t.loading} />}
      {report !== null && lines.length === 0 && latest > 0 && <p>{t.quiet}</p>}
      <ul className="ra-inbox">
        {lines.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts of a month have no other name
          <li key={index} data-weight={index < 3 && event.to !== 'all' ? 'high' : 'plain'}>
            <Icon name={reportIcons[event.type]} />
            <p>
              <SentenceView sentence={eventSentence(event, names)} />
            </p>
            {event.type === 'battleFought' && (
              <button
                type="button"
                className="ra-link"
                onClick={() => {
                  const ui = useUi.getState();
                  ui.select({ kind: 'battle', battle: event.battle });
                  ui.openScreen('battle');
                }}
              >
                {words.panels.battle.watch}
              </button>
            )}
          </li>
        ))}
      </ul>
    </ScreenFrame>
  );
}
