import type { DivisionBarModel } from './division';
import { arcPath } from './seatPlan';

const radius = 124;
const [inside, outside] = [114, 133];

/** The division as a gauge around the chair: ayes from the left, nays from the right. */
export function DivisionArc({ division }: { division: DivisionBarModel }) {
  const { sums, whole, needed } = division;
  if (whole === 0) return null;
  const ayes = Math.PI * (1 - sums.aye / whole);
  const nays = (Math.PI * sums.nay) / whole;
  const mark = Math.PI * (1 - Math.min(1, needed / whole));
  return (
    <g className="ra-division-arc">
      <path className="ra-division-track" d={arcPath(radius, Math.PI, 0)} />
      {sums.aye > 0 && <path className="ra-division-ayes" d={arcPath(radius, Math.PI, ayes)} />}
      {sums.nay > 0 && <path className="ra-division-nays" d={arcPath(radius, nays, 0)} />}
      <path
        className="ra-division-mark"
        d={`M${inside * Math.cos(mark)} ${-inside * Math.sin(mark)}L${outside * Math.cos(mark)} ${-outside * Math.sin(mark)}`}
      />
    </g>
  );
}
