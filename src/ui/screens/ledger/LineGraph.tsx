import './LineGraph.css';

export interface GraphLine {
  readonly id: string;
  readonly name: string;
  /** CSS colour. */
  readonly colour: string;
  /** By turn; null where nothing is known. */
  readonly values: readonly (number | null)[];
  /** By turn: whether the value was counted, not reckoned or remembered; absent: all were. */
  readonly sure?: readonly boolean[];
}

interface LineGraphProps {
  label: string;
  lines: readonly GraphLine[];
  /** Words under the horizontal axis, by turn. */
  dateOf: (turn: number) => string;
  /** A moment to mark: the month a replay shows. */
  at?: number | undefined;
  format: (value: number) => string;
}

const width = 100;
const height = 50;

/** Lines over the months of a game. Each is told apart by colour and by the dashes of its stroke. */
export function LineGraph({ label, lines, dateOf, at, format }: LineGraphProps) {
  const turns = Math.max(1, ...lines.map(({ values }) => values.length - 1));
  const known = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const most = niceAbove(Math.max(1, ...known));
  const least = Math.min(0, ...known);
  const x = (turn: number) => (width * turn) / turns;
  const y = (value: number) => height - (height * (value - least)) / (most - least);
  const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => least + (most - least) * share);
  const marks = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(turns * share));
  return (
    <div className="ra-graph" role="img" aria-label={label}>
      <ol className="ra-graph-values" aria-hidden>
        {steps.toReversed().map((value) => (
          <li key={value}>{format(Math.round(value))}</li>
        ))}
      </ol>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {steps.map((value) => (
          <path key={value} className="ra-graph-rule" d={`M0 ${y(value)}H${width}`} />
        ))}
        {lines.map(({ id, colour, values, sure }, index) => (
          <g key={id} stroke={colour} strokeDasharray={dashes[index % dashes.length]}>
            <path className="ra-graph-line" d={linePath(where(values, sure, true), x, y)} />
            <path
              className="ra-graph-line ra-graph-guess"
              d={linePath(where(values, sure, false), x, y)}
            />
          </g>
        ))}
        {at !== undefined && <path className="ra-graph-now" d={`M${x(at)} 0V${height}`} />}
      </svg>
      <ol className="ra-graph-turns" aria-hidden>
        {[...new Set(marks)].map((turn) => (
          <li key={turn}>{dateOf(turn)}</li>
        ))}
      </ol>
    </div>
  );
}

/** Strokes in CSS pixels; the first four powers of a list are solid or nearly so. */
export const dashes: readonly string[] = ['none', '8 3', '2 3', '10 3 2 3', '5 5', '1 2'];

/** The values that are sure, or those that are not; at a border both have the last before it. */
function where(
  values: GraphLine['values'],
  sure: GraphLine['sure'],
  wanted: boolean,
): GraphLine['values'] {
  const is = (turn: number) => (sure?.[turn] ?? true) === wanted;
  return values.map((value, turn) => (is(turn) || (!wanted && is(turn + 1)) ? value : null));
}

function linePath(
  values: readonly (number | null)[],
  x: (turn: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  let drawing = false;
  values.forEach((value, turn) => {
    if (value !== null)
      path += `${drawing ? 'L' : 'M'}${x(turn).toFixed(2)} ${y(value).toFixed(2)}`;
    drawing = value !== null;
  });
  return path;
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not below the value. */
function niceAbove(value: number): number {
  let unit = 1;
  while (unit * 10 < value) unit *= 10;
  return ([1, 2, 3, 4, 5, 6, 8, 10].find((times) => times * unit >= value) ?? 10) * unit;
}
