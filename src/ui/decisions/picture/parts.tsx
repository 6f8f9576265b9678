import type { CSSProperties } from 'react';
import { drawing } from '../../kit/drawing';
import { emblemDrawing } from '../../kit/emblemDrawing';
import { useShipDrawing } from '../../kit/useShipDrawing';
import type { Shown } from './drawn';

interface At {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The device of a power, its middle at a place; nothing of nobody. */
export function Device({ of, x, y, size }: At & { of: Shown }) {
  if (of.emblem === null) return null;
  return <Placed svg={emblemDrawing(of.emblem)} x={x} y={y} size={size} colour={of.colour} />;
}

interface HullProps extends At {
  readonly of: Shown;
  readonly shipRole?: string;
  /** Degrees, from nose up. */
  readonly turned: number;
  readonly dark?: boolean;
}

/** A ship of a power seen from above, its middle at a place. */
export function Hull({ of, shipRole = 'cruiser', turned, dark = false, x, y, size }: HullProps) {
  const svg = useShipDrawing(of.hulls, shipRole);
  return (
    <g transform={`rotate(${turned} ${x} ${y})`} opacity={dark ? 0.8 : 1}>
      {svg !== '' && (
        <Placed svg={svg} x={x} y={y} size={size} colour={dark ? '#2a2122' : of.colour} />
      )}
    </g>
  );
}

function Placed({ svg, x, y, size, colour }: At & { svg: string; colour: string }) {
  const style: CSSProperties = { color: colour };
  return (
    <svg
      x={x - size / 2}
      y={y - size / 2}
      width={size}
      height={size}
      style={style}
      aria-hidden="true"
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, bundled at build time */}
      <g dangerouslySetInnerHTML={drawing(svg)} />
    </svg>
  );
}

/** A banner that hangs from its top, with the device of a power. */
export function Banner({ of, x, y, size }: At & { of: Shown }) {
  const half = size / 2;
  const tall = size * 1.9;
  const cloth = `M${x - half} ${y}H${x + half}V${y + tall}L${x} ${y + tall - half * 0.7}L${x - half} ${y + tall}Z`;
  return (
    <g>
      <path d={cloth} fill="#120c0d" />
      <path d={cloth} fill={of.colour} opacity={0.22} />
      <path d={cloth} fill="none" stroke={of.colour} strokeWidth={1.6} />
      <path d={`M${x - half - 6} ${y}H${x + half + 6}`} stroke="#c49e5a" strokeWidth={3} />
      <Device of={of} x={x} y={y + size * 0.72} size={size * 0.72} />
    </g>
  );
}

interface FigureProps extends At {
  /** The light on its edge. */
  readonly rim: string;
  readonly fill?: string;
  /** Which shoulder the light falls on. */
  readonly lit?: 'left' | 'right';
}

/** Somebody in a long coat, feet at a place, `size` tall. */
export function Figure({ x, y, size, rim, fill = '#0a0708', lit = 'left' }: FigureProps) {
  const mirrored = lit === 'right' ? -1 : 1;
  return (
    <g transform={`translate(${x} ${y}) scale(${(size / 100) * mirrored} ${size / 100})`}>
      <path d={coat} fill={fill} />
      <ellipse cx={0} cy={-88} rx={9} ry={11.5} fill={fill} />
      <path d={edge} fill="none" stroke={rim} strokeWidth={2} opacity={0.9} />
      <path d="M-8.6 -85A9 11.5 0 0 1 0 -99.500" fill="none" stroke={rim} strokeWidth={2} />
    </g>
  );
}

const coat = 'M-4 -78C-14 -75 -22 -70 -24 -60L-28 -26L-30 0H30L28 -26L24 -60C22 -70 14 -75 4 -78Z';
const edge = 'M-4 -78C-14 -75 -22 -70 -24 -60L-28 -26L-30 0';

/** A head and shoulders in a crowd, `size` wide, chin at a place. */
export function Head({ x, y, size, fill }: At & { fill: string }) {
  const r = size / 5;
  return (
    <path
      fill={fill}
      d={`M${x - size / 2} ${y + size * 0.75}C${x - size / 2} ${y + r} ${x - r} ${y + r} ${x - r * 0.6} ${y}A${r} ${r * 1.2} 0 1 1 ${x + r * 0.6} ${y}C${x + r} ${y + r} ${x + size / 2} ${y + r} ${x + size / 2} ${y + size * 0.75}Z`}
    />
  );
}

/** A flame, its foot at a place. */
export function Flame({ x, y, size, id }: At & { id: string }) {
  return (
    <g>
      <circle cx={x} cy={y - size / 2} r={size * 2.2} fill={`url(#${id}-ember)`} opacity={0.7} />
      <path
        fill="#ffb36b"
        d={`M${x} ${y}C${x - size * 0.45} ${y - size * 0.2} ${x - size * 0.35} ${y - size * 0.65} ${x} ${y - size * 1.3}C${x + size * 0.1} ${y - size * 0.8} ${x + size * 0.5} ${y - size * 0.5} ${x} ${y}Z`}
      />
    </g>
  );
}
