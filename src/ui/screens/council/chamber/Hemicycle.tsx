import type { Alliance, FactionId } from '../../../../sim';
import { councilWords, percent } from '../../../../text';
import { Emblem } from '../../../kit/Emblem';
import { Icon } from '../../../kit/Icon';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { useSession } from '../../../shell/session';
import { officesHeld, type Weight } from './chamber';
import { DivisionArc } from './DivisionArc';
import type { DivisionBarModel, Side } from './division';
import './Hemicycle.css';
import { liveryFill } from './LiveryDefs';
import { officeIcon } from './officeIcon';
import { arcPath, seatPlan, sectorsOf } from './seatPlan';
import { spread } from './spread';

const rows = { inner: 152, outer: 260, rows: 5 };
const balancedRadius = 285;
const ownRadius = 297;
const badgeRadius = 306;
/** The drawing's edges: the lectern is at 0, 0. */
const box = { left: -356, top: -356, width: 712, height: 392 };
/** Radians between two badges on the rim, at least. */
const badgeGap = 0.2;
/** A seat seen from above: a plate whose back, outwards, has its corners cut. */
const seatShape = 'M-11 9V-4L-7 -9H7L11 -4V9Z';
const seatBack = 'M-11 -4L-7 -9H7L11 -4';

interface HemicycleProps {
  alliance: Alliance;
  weights: readonly Weight[];
  /** The division looked at: the seats show how they vote. */
  division: DivisionBarModel | null;
}

/** The chamber: a hundred seats by standing, the broker's chair between the great partners. */
export function Hemicycle({ alliance, weights, division }: HemicycleProps) {
  const t = councilWords().chamber;
  const { names, liveryOf } = useSession();
  const sides = new Map(division?.parts.map(({ member, side }) => [member, side]));
  const claims = weights.map(({ member, standing }) => ({ id: member, weight: standing }));
  const label = weights.map(({ member, share }) => t.part(names.anything(member), percent(share)));
  return (
    <div className="ra-hemicycle">
      <svg
        viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
        role="img"
        aria-label={t.picture(label.join(', '))}
      >
        <title>{t.seat}</title>
        <Floor />
        {division && <Glow weights={weights} sides={sides} />}
        <Rim weights={weights} />
        {seatPlan(claims, rows).map((seat, index) => (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: seats are furniture; they never move
            key={index}
            className="ra-seat"
            data-side={sides.get(seat.holder) ?? 'seated'}
            style={{ color: liveryOf(seat.holder).colour }}
            transform={`translate(${seat.x.toFixed(2)} ${(-seat.y).toFixed(2)}) rotate(${(90 - (seat.angle * 180) / Math.PI).toFixed(2)})`}
          >
            <path className="ra-seat-plate" d={seatShape} fill={liveryFill(seat.holder)} />
            <path className="ra-seat-back" d={seatBack} />
          </g>
        ))}
        {division && <DivisionArc division={division} />}
        <Chair />
      </svg>
      <Badges alliance={alliance} weights={weights} sides={sides} />
      <ChairHolder broker={alliance.broker} />
      {division && <Verdict division={division} />}
    </div>
  );
}

/** The steps of the chamber and its half: thin brass on lacquer. */
function Floor() {
  return (
    <g className="ra-chamber-floor">
      <path
        className="ra-chamber-pit"
        d={`${arcPath(rows.outer + 16, Math.PI, 0)}L${rows.inner - 16} 0${arcPath(
          rows.inner - 16,
          0,
          Math.PI,
        )
          .replace('M', 'L')
          .replace('0 0 1', '0 0 0')}Z`}
      />
      <path d={arcPath(rows.inner - 16, Math.PI, 0)} />
      <path d={arcPath(rows.outer + 16, Math.PI, 0)} />
      <path
        d={`M${-rows.outer - 16} 0H${-rows.inner + 16}M${rows.inner - 16} 0H${rows.outer + 16}`}
      />
    </g>
  );
}

interface GlowProps {
  weights: readonly Weight[];
  sides: ReadonlyMap<FactionId, Side>;
}

/** Light over the benches that vote for it. */
function Glow({ weights, sides }: GlowProps) {
  const { liveryOf } = useSession();
  const sectors = sectorsOf(weights.map((each) => ({ id: each.member, weight: each.standing })));
  return (
    <g className="ra-chamber-glow">
      {sectors
        .filter(({ id }) => sides.get(id) === 'aye')
        .map(({ id, from, to }) => (
          <path
            key={id}
            d={rimArc((rows.inner + rows.outer) / 2, from, to)}
            stroke={liveryOf(id).colour}
            strokeWidth={rows.outer - rows.inner + 28}
          />
        ))}
    </g>
  );
}

/** Two arcs around the seats: what members weigh in Council, and what they would weigh alone. */
function Rim({ weights }: { weights: readonly Weight[] }) {
  const { liveryOf } = useSession();
  const arcs = (weight: (each: Weight) => number) =>
    sectorsOf(weights.map((each) => ({ id: each.member, weight: weight(each) })));
  return (
    <g className="ra-chamber-rim">
      {arcs(({ standing }) => standing).map(({ id, from, to }) => (
        <path key={id} d={rimArc(balancedRadius, from, to)} stroke={liveryOf(id).colour} />
      ))}
      {arcs(({ own }) => own).map(({ id, from, to }) => (
        <path
          key={id}
          className="ra-chamber-own"
          d={rimArc(ownRadius, from, to)}
          stroke={liveryOf(id).colour}
        />
      ))}
    </g>
  );
}

/** Radians left free between two stretches of the rim. */
const seam = 0.012;

function rimArc(radius: number, from: number, to: number): string {
  return from - to <= 2 * seam ? '' : arcPath(radius, from - seam / 2, to + seam / 2);
}

/** The broker's chair: high-backed, over everybody's heads. */
function Chair() {
  return (
    <g className="ra-chair">
      <path className="ra-chair-back" d="M-31 24V-26L-20 -42H20L31 -26V24Z" />
      <path d="M-31 24V-26L-20 -42H20L31 -26V24" />
      <path d="M-48 24H48M-42 30H42" />
    </g>
  );
}

function ChairHolder({ broker }: { broker: FactionId | null }) {
  const t = councilWords().chamber;
  const { names } = useSession();
  const style = placeOf(0, 8);
  if (broker === null) return <span className="ra-hidden">{t.emptyChair}</span>;
  return (
    <span className="ra-chair-holder" style={style}>
      <PowerEmblem power={broker} label={t.chair(names.anything(broker))} />
    </span>
  );
}

/** What the division looked at comes to, in large figures over the chair. */
function Verdict({ division }: { division: DivisionBarModel }) {
  const t = councilWords().chamber;
  const share = (standing: number) =>
    division.whole === 0 ? 0 : Math.round((1000 * standing) / division.whole);
  return (
    <p className="ra-chamber-verdict" style={placeOf(0, 76)}>
      <strong>{percent(share(division.sums.aye))}</strong>
      <small>{t.verdict(share(division.needed))}</small>
    </p>
  );
}

interface BadgesProps {
  alliance: Alliance;
  weights: readonly Weight[];
  sides: ReadonlyMap<FactionId, Side>;
}

/** On the rim: whose seats these are, their share and their offices. Told in words by the list. */
function Badges({ alliance, weights, sides }: BadgesProps) {
  const { rules, liveryOf } = useSession();
  const sectors = sectorsOf(weights.map((each) => ({ id: each.member, weight: each.standing })));
  const angles = spread(
    sectors.map(({ from, to }) => (from + to) / 2),
    badgeGap,
  );
  return (
    <div className="ra-chamber-badges" aria-hidden="true">
      {weights.map(({ member, share }, index) => {
        const angle = angles[index] ?? 0;
        const [across, up] = [Math.cos(angle), Math.sin(angle)];
        // Held by its inner edge, so that it stands clear of the rim.
        const transform = `translate(${50 * across - 50}%, ${-50 * up - 50}%)`;
        const { colour, emblem } = liveryOf(member);
        return (
          <span
            key={member}
            className="ra-chamber-badge"
            data-side={sides.get(member)}
            style={{ ...placeOf(badgeRadius * across, badgeRadius * up), color: colour, transform }}
          >
            <span className="ra-chamber-disc">
              <Emblem culture={emblem} />
            </span>
            <span className="ra-chamber-share">{percent(share)}</span>
            <span className="ra-chamber-offices">
              {officesHeld(rules, alliance, member).map((office) => (
                <Icon key={office} name={officeIcon(rules, alliance, office)} />
              ))}
            </span>
          </span>
        );
      })}
    </div>
  );
}

/** Where a point of the drawing lies in its frame; y upwards from the lectern. */
function placeOf(x: number, y: number): React.CSSProperties {
  return {
    left: `${(100 * (x - box.left)) / box.width}%`,
    top: `${(100 * (-y - box.top)) / box.height}%`,
  };
}
