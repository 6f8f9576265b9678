import { useMemo, useState } from 'react';
import { dateOf, digest, type Report, type ReportRank, reportRanks } from '../../../sim';
import { words } from '../../../text';
import { ProgressBar } from '../../kit/ProgressBar';
import { SectionHead } from '../../kit/SectionHead';
import { ReportLine } from '../../reports/ReportLine';
import { passes, type ReportFilter, reportFilters } from '../../reports/reportFilters';
import { StaffReport } from '../../reports/StaffReport';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import './ReportsScreen.css';
import { useReport } from './useReport';

/** The inbox: what was learned, month by month. */
export function ReportsScreen() {
  const t = words.screens.reports;
  const { view, faction } = useSession();
  const latest = view.turn - 1;
  const [turn, setTurn] = useState(latest);
  const [filter, setFilter] = useState<ReportFilter>('all');
  const report = useReport(turn, latest, faction);
  const lines = useMemo(
    () => digest(report?.events ?? [], faction).filter((line) => passes(filter, line, faction)),
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
      <div className="ra-inbox">
        {report !== null && (filter === 'all' || filter === 'yours') && (
          <StaffReport key={turn} report={report.staff} unfolded />
        )}
        {reportRanks.map((rank) => (
          <Rank key={rank} rank={rank} lines={lines.filter((line) => line.rank === rank)} />
        ))}
      </div>
    </ScreenFrame>
  );
}

/** The lines of one rank under their heading; nothing where there are none. */
function Rank({ rank, lines }: { rank: ReportRank; lines: readonly Report[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <SectionHead aside={lines.length}>{words.shell.reports.ranks[rank]}</SectionHead>
      {lines.map((report, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts of a month have no other name
        <ReportLine key={index} report={report} />
      ))}
    </section>
  );
}
