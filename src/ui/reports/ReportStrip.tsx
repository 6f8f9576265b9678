import { useMemo, useState } from 'react';
import { dateOf, digest } from '../../sim';
import { useOpen, useUi } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { useSession } from '../shell/session';
import { ReportLine } from './ReportLine';
import { passes, type ReportFilter, reportFilters } from './reportFilters';
import './ReportStrip.css';
import { StaffReport } from './StaffReport';

/** Lines shown before the inbox must be opened. */
const shown = 30;

/** What the last month brought, headlines first. */
export function ReportStrip() {
  const { view, faction } = useSession();
  const events = useOpen((game) => game.events);
  const staff = useOpen((game) => game.staff);
  const [filter, setFilter] = useState<ReportFilter>('all');
  const lines = useMemo(() => digest(events, faction), [events, faction]);
  const wanted = lines.filter((report) => passes(filter, report, faction));
  const { month } = dateOf(view.frame, Math.max(1, view.turn - 1));
  const t = words.shell.reports;
  return (
    <section className="ra-reports ra-cut" aria-label={words.shell.regions.reports}>
      <header>
        <h2 className="ra-eyebrow">{t.title(words.calendar.month(month))}</h2>
        <fieldset className="ra-report-filters">
          <legend className="ra-hidden">{t.filter}</legend>
          {reportFilters.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === filter}
              onClick={() => setFilter(each)}
            >
              {t.filters[each]}
            </button>
          ))}
        </fieldset>
        <Button size="small" variant="quiet" onClick={() => useUi.getState().openScreen('reports')}>
          {t.open}
        </Button>
      </header>
      <div
        className="ra-report-lines"
        role="log"
        aria-label={t.title(words.calendar.month(month))}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
      >
        {(filter === 'all' || filter === 'yours') && (
          <StaffReport key={view.turn} report={staff} unfolded={false} />
        )}
        {wanted.length === 0 && <p className="ra-dim">{t.quiet}</p>}
        {wanted.slice(0, shown).map((report, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts of a turn have no other name
          <ReportLine key={`${view.turn} ${index}`} report={report} />
        ))}
        {wanted.length > shown && <p className="ra-dim">{t.more(wanted.length - shown)}</p>}
      </div>
    </section>
  );
}
