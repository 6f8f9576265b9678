import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { dateOf, type FactionId, type PowerFigure, powerFigureNames } from '../../../sim';
import { fetchLedger, type LedgerRow, ledgerParts, useOpen, useUi } from '../../../store';
import { number, words } from '../../../text';
import { ChroniclePage } from '../../chronicle/ChroniclePage';
import { KnownFigure } from '../../kit/KnownFigure';
import { ProgressBar } from '../../kit/ProgressBar';
import { type Column, Table } from '../../kit/Table';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import './LedgerScreen.css';
import { dashes, LineGraph } from './LineGraph';
import { knownPowers, ledgerLines, valueToDraw } from './ledgerLines';

/** The powers compared, and the story of the game. */
export function LedgerScreen() {
  const part = useUi((ui) => ui.ledgerPart);
  const t = words.chronicle;
  const parts = (
    <Segments
      label={t.part}
      value={part}
      onChange={useUi.getState().showLedger}
      options={ledgerParts.map((value) => ({ value, label: t.parts[value] }))}
    />
  );
  return part === 'chronicle' ? <ChroniclePage tools={parts} /> : <PowersPage tools={parts} />;
}

/** The powers compared, over time and now. */
function PowersPage({ tools }: { tools: ReactNode }) {
  const t = words.screens.ledger;
  const { view, faction, names, liveryOf } = useSession();
  const rows = useLedger(faction);
  const [figure, setFigure] = useState<PowerFigure>('strength');
  const [hidden, setHidden] = useState<ReadonlySet<FactionId>>(new Set());
  const powers = useMemo(() => knownPowers(view, faction), [view, faction]);
  const lines = useMemo(
    () => ledgerLines(rows ?? [], powers, figure, { names, liveryOf }),
    [rows, powers, figure, names, liveryOf],
  );
  const date = (turn: number) => words.calendar.date(dateOf(view.frame, turn + 1));
  const toggle = (id: FactionId) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    setHidden(next);
  };
  return (
    <ScreenFrame
      title={words.shell.screens.ledger}
      summary={t.summary}
      tools={
        <>
          {tools}
          <Segments
            label={t.figure}
            value={figure}
            onChange={setFigure}
            options={powerFigureNames.map((value) => ({
              value,
              label: t.figures[value],
              hint: t.figureHints[value],
            }))}
          />
        </>
      }
    >
      {rows === null ? (
        <ProgressBar label={t.loading} />
      ) : (
        <div className="ra-ledger">
          {rows.length < 2 && <p className="ra-dim">{t.early}</p>}
          <LineGraph
            label={t.graph(t.figures[figure])}
            lines={lines.map((line) => (hidden.has(line.id) ? { ...line, values: [] } : line))}
            dateOf={date}
            format={number}
          />
          <ul className="ra-ledger-legend">
            {lines.map(({ id, name, colour }, index) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={!hidden.has(id)}
                  aria-label={t.hide(name)}
                  title={t.hide(name)}
                  onClick={() => toggle(id)}
                >
                  <svg viewBox="0 0 24 4" aria-hidden="true">
                    <path
                      d="M0 2H24"
                      stroke={colour}
                      strokeDasharray={dashes[index % dashes.length]}
                    />
                  </svg>
                  {name}
                </button>
              </li>
            ))}
          </ul>
          {faction !== null && <p className="ra-dim">{words.known.legend}</p>}
          <Table
            caption={t.table}
            columns={columnsFor(rows.at(-1))}
            rows={powers}
            rowId={(id) => id}
            sorting={{ column: figure, direction: 'descending' }}
          />
        </div>
      )}
    </ScreenFrame>
  );
}

function columnsFor(row: LedgerRow | undefined): Column<FactionId>[] {
  const t = words.screens.ledger;
  return [
    { id: 'power', head: t.power, cell: (id) => <PowerName faction={id} />, sortBy: (id) => id },
    ...powerFigureNames.map(
      (figure): Column<FactionId> => ({
        id: figure,
        head: t.figures[figure],
        align: 'right',
        cell: (id) => <KnownFigure known={row?.factions[id]?.[figure]} />,
        sortBy: (id) => valueToDraw(row?.factions[id]?.[figure]) ?? -1_000_000,
      }),
    ),
  ];
}

/** The ledger of the open game, read again each turn; null until it has been read. */
function useLedger(faction: FactionId | null): readonly LedgerRow[] | null {
  const hash = useOpen((game) => game.hash);
  const [rows, setRows] = useState<readonly LedgerRow[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another hash is another month
  useEffect(() => {
    let wanted = true;
    fetchLedger(faction).then((fetched) => {
      if (wanted) setRows(fetched);
    });
    return () => {
      wanted = false;
    };
  }, [hash, faction]);
  return rows;
}
