import { useState } from 'react';
import type { Report, Tidings } from '../../sim';
import { useUi } from '../../store';
import { eventSentence, panelWords, words } from '../../text';
import { Hint } from '../kit/Hint';
import { Icon } from '../kit/Icon';
import { follow } from '../shell/follow';
import { useSession } from '../shell/session';
import { placeOfEvent } from './placeOfEvent';
import './ReportLine.css';
import { reportIcons } from './reportIcons';
import { SentenceView } from './SentenceView';

/** One fact of a month with its drawing, which leads to its place, and what is part of it, folded. */
export function ReportLine({ report }: { report: Report }) {
  const t = words.shell.reports;
  const { event, parts, rank, times } = report;
  const [open, setOpen] = useState(false);
  return (
    <div className="ra-report" data-rank={rank}>
      <Line event={event} times={times} />
      {parts.length > 0 && (
        <button
          type="button"
          className="ra-report-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t.fewer : t.parts(parts.length)}
        </button>
      )}
      {open && (
        <ul className="ra-report-parts">
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts of a month have no other name
            <li key={index}>
              <Line {...part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ event, times }: Tidings) {
  const t = words.shell.reports;
  const { names, view } = useSession();
  const sentence = eventSentence(event, names);
  const place = placeOfEvent(event, sentence, view);
  const icon = <Icon name={reportIcons[event.type]} />;
  const leads =
    place?.kind === 'battle'
      ? panelWords().battle.watch
      : place?.kind === 'decision'
        ? t.decide
        : t.show;
  const jump = () => {
    if (place === null) return;
    follow(place);
    if (place.kind === 'battle') useUi.getState().openScreen('battle');
  };
  return (
    <p>
      {place === null ? (
        icon
      ) : (
        <Hint text={leads}>
          <button type="button" className="ra-report-jump" aria-label={leads} onClick={jump}>
            {icon}
          </button>
        </Hint>
      )}
      <span>
        <SentenceView sentence={sentence} />
        {times > 1 && <span className="ra-dim"> {t.times(times)}</span>}
      </span>
    </p>
  );
}
