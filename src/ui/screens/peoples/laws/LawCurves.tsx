import { dateOf, type LawForecast, type LawMonth, lawFigures } from '../../../../sim';
import { number, peoplesWords, signed, words } from '../../../../text';
import { type Column, Table } from '../../../kit/Table';
import { Explained } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';
import { LineGraph } from '../../ledger/LineGraph';
import { toldMonths } from './outlook';

type Figure = keyof LawMonth;
type Told = 'latinum' | 'ore' | 'research';

const drawn: readonly Figure[] = ['latinum', 'ore', 'research', 'loyalty'];
const explained: readonly Figure[] = ['latinum', 'ore', 'research'] satisfies readonly Told[];

/** The worlds of a law with it and without it, month by month, and what the difference is made of. */
export function LawCurves({ forecast }: { forecast: LawForecast }) {
  const t = peoplesWords().laws;
  const { view } = useSession();
  const date = (month: number) => words.calendar.date(dateOf(view.frame, view.turn + month));
  return (
    <>
      <p>{t.curves(forecast.worlds.length)}</p>
      <div className="ra-law-curves">
        {drawn.map((figure) => (
          <figure key={figure}>
            <figcaption>{t.figures[figure]}</figcaption>
            <LineGraph
              label={t.graph(t.figures[figure])}
              dateOf={date}
              format={number}
              lines={[
                {
                  id: 'given',
                  name: t.given,
                  colour: 'var(--brass-bright)',
                  values: forecast.given.map((month) => month[figure]),
                },
                {
                  id: 'without',
                  name: t.without,
                  colour: 'var(--text-dim)',
                  values: forecast.without.map((month) => month[figure]),
                },
              ]}
            />
          </figure>
        ))}
      </div>
      <Table
        caption={t.months}
        columns={columnsFor(forecast)}
        rows={lawFigures}
        rowId={(figure) => figure}
      />
      <p className="ra-dim">{t.legend}</p>
    </>
  );
}

function columnsFor(forecast: LawForecast): Column<Figure>[] {
  const t = peoplesWords().laws;
  return [
    { id: 'figure', head: t.figure, cell: (figure) => t.figures[figure] },
    ...toldMonths.map(
      (month): Column<Figure> => ({
        id: String(month),
        head: t.after(month),
        align: 'right',
        cell: (figure) => <FigureAt forecast={forecast} figure={figure} month={month} />,
      }),
    ),
  ];
}

interface FigureAtProps {
  forecast: LawForecast;
  figure: Figure;
  month: number;
}

function FigureAt({ forecast, figure, month }: FigureAtProps) {
  const given = forecast.given[month]?.[figure] ?? 0;
  const change = given - (forecast.without[month]?.[figure] ?? 0);
  const terms = explained.includes(figure) ? forecast.terms[month]?.[figure as Told] : undefined;
  return (
    <>
      {number(given)}{' '}
      <Explained title={peoplesWords().laws.figures[figure]} terms={terms ?? []}>
        <span className="ra-dim">({signed(change)})</span>
      </Explained>
    </>
  );
}
