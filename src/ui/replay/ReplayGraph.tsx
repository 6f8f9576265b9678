import { useEffect, useMemo, useState } from 'react';
import { dateOf, type PowerFigure, powerFigureNames } from '../../sim';
import { useReplay } from '../../store';
import { number, words } from '../../text';
import { LineGraph } from '../screens/ledger/LineGraph';
import { knownPowers, ledgerLines } from '../screens/ledger/ledgerLines';
import { Segments } from '../screens/Segments';
import { useSession } from '../shell/session';

/** How the powers rose and fell, with the month that is shown marked. */
export function ReplayGraph() {
  const t = words.screens.ledger;
  const { view, names, liveryOf } = useSession();
  const { ledger, turn, turns, perspective } = useReplay();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each month played on adds a row, each view has its own
  useEffect(() => void useReplay.getState().recount(), [turns, perspective]);
  const [figure, setFigure] = useState<PowerFigure>('strength');
  const powers = useMemo(() => knownPowers(view, perspective), [view, perspective]);
  const lines = useMemo(
    () => ledgerLines(ledger, powers, figure, { names, liveryOf }),
    [ledger, powers, figure, names, liveryOf],
  );
  return (
    <div className="ra-replay-graph">
      <Segments
        label={t.figure}
        value={figure}
        onChange={setFigure}
        options={powerFigureNames.map((value) => ({ value, label: t.figures[value] }))}
      />
      <LineGraph
        label={t.graph(t.figures[figure])}
        lines={lines}
        at={turn}
        format={number}
        dateOf={(at) => words.calendar.date(dateOf(view.frame, at + 1))}
      />
      <ul>
        {lines.map(({ id, name, colour }) => (
          <li key={id}>
            <span style={{ background: colour }} /> {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
