import { useMemo, useState } from 'react';
import type { StaffReport as Report, StaffRow } from '../../store';
import {
  adviceSentence,
  type Names,
  namesWith,
  reasonSentence,
  staffWords,
  words,
} from '../../text';
import { Hint } from '../kit/Hint';
import { Icon } from '../kit/Icon';
import { follow } from '../shell/follow';
import { useSession } from '../shell/session';
import { SentenceView } from './SentenceView';
import './StaffReport.css';
import { StoppedList } from './StoppedList';

/** What one's staff did in a month and why, and what limits kept it from; nothing where it did nothing. */
export function StaffReport({ report, unfolded }: { report: Report; unfolded: boolean }) {
  const t = staffWords();
  const session = useSession();
  const names = useMemo(() => namesWith(session.names, report.gone), [session.names, report]);
  const [open, setOpen] = useState(unfolded);
  const { did, stopped } = report;
  if (did.length + stopped.length === 0) return null;
  const counts = [
    ...(did.length > 0 ? [t.didCount(did.length)] : []),
    ...(stopped.length > 0 ? [t.kept(stopped.length)] : []),
  ];
  return (
    <section className="ra-staff-report" aria-label={t.did}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="advisor" />
          <span>{t.did}</span>
          <small>{counts.join(', ')}</small>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </h3>
      {open && (
        <ul>
          {did.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: orders of a month have no other name
            <li key={index}>
              <Row row={row} names={names} />
            </li>
          ))}
        </ul>
      )}
      {open && <StoppedList stopped={stopped} names={names} />}
    </section>
  );
}

function Row({ row: { orders, place }, names }: { row: StaffRow; names: Names }) {
  const reason = orders.find((each) => each.reason)?.reason;
  const icon = <Icon name={place === null ? 'check' : 'target'} />;
  return (
    <>
      {place === null ? (
        icon
      ) : (
        <Hint text={words.shell.reports.show}>
          <button
            type="button"
            className="ra-report-jump"
            aria-label={words.shell.reports.show}
            onClick={() => follow({ kind: 'system', system: place })}
          >
            {icon}
          </button>
        </Hint>
      )}
      <p>
        <SentenceView
          sentence={adviceSentence(
            orders.map(({ order }) => order),
            names,
          )}
        />
        {reason && <small>{reasonSentence(reason, names)}</small>}
      </p>
    </>
  );
}
