import { chanceOf } from './chance';
import type { Drawn } from './drawn';
import { Banner, Flame, Head } from './parts';

/** A people in the streets: heads, torches, and the towers they come to. */
export function Crowd({ id, own, other, seed }: Drawn) {
  const chance = chanceOf(`${seed} heads`);
  const rows = [268, 298, 332].map((y, row) => ({
    y,
    size: 34 + row * 12,
    fill: ['#4a2f26', '#2a1b19', '#0a0607'][row] ?? '#080506',
    heads: Array.from({ length: 17 - row * 3 }, (_, at) => ({
      x: ((at + 0.2 + chance() * 0.6) * 640) / (17 - row * 3),
      down: chance() * 14,
    })),
  }));
  const torches = Array.from({ length: 6 }, (_, at) => ({
    x: 50 + at * 106 + chance() * 40,
    y: 214 + chance() * 34,
  }));
  const towers = Array.from({ length: 9 }, (_, at) => ({
    x: at * 74 + chance() * 20,
    tall: 70 + chance() * 120,
    wide: 34 + chance() * 30,
  }));
  return (
    <>
      <ellipse cx={320} cy={280} rx={380} ry={170} fill={`url(#${id}-ember)`} opacity={0.8} />
      {towers.map(({ x, tall, wide }) => (
        <g key={x}>
          <path
            d={`M${x} 280V${280 - tall}L${x + wide / 2} ${262 - tall}L${x + wide} ${280 - tall}V280Z`}
            fill="#100b0d"
            stroke="#3a2d20"
          />
          <path
            d={`M${x + wide / 2} ${280 - tall + 14}v8m0 12v8m0 12v8`}
            stroke="#ffcf8a"
            strokeWidth={2}
            opacity={0.6}
          />
        </g>
      ))}
      <Banner of={own} x={320} y={30} size={70} />
      {torches.map(({ x, y }) => (
        <g key={x}>
          <path d={`M${x} ${y}L${x + 6} ${y + 70}`} stroke="#3a2a1c" strokeWidth={5} />
          <Flame id={id} x={x} y={y} size={17} />
        </g>
      ))}
      {rows.map(({ y, size, fill, heads }, row) => (
        <g key={y}>
          {heads.map(({ x, down }) => (
            <Head key={x} x={x} y={y + down} size={size} fill={fill} />
          ))}
          {row === 1 && <Fists colour={other.colour} />}
        </g>
      ))}
    </>
  );
}

/** Raised arms among the heads, with bands in a colour. */
function Fists({ colour }: { colour: string }) {
  return [96, 236, 402, 548].map((x) => (
    <g key={x}>
      <path d={`M${x - 7} 340L${x - 5} 236Q${x} 222 ${x + 7} 232L${x + 9} 340Z`} fill="#080506" />
      <path d={`M${x - 6} 262H${x + 8}V270H${x - 6}Z`} fill={colour} />
    </g>
  ));
}

/** An instrument: rings around a glow, over its own drawing. */
export function Works({ id, own, other }: Drawn) {
  const lines = Array.from({ length: 15 }, (_, at) => at * 46);
  const rings = [
    { r: 52, dash: 'none', colour: '#ecc983' },
    { r: 88, dash: '26 8', colour: own.colour },
    { r: 124, dash: '4 9', colour: '#c49e5a' },
    { r: 156, dash: '90 22', colour: other.colour },
  ];
  return (
    <>
      <g stroke="#c49e5a" strokeWidth={0.6} opacity={0.22}>
        {lines.map((at) => (
          <path key={at} d={`M${at} 0V360M0 ${at}H640`} />
        ))}
      </g>
      <circle cx={320} cy={176} r={190} fill={`url(#${id}-light)`} opacity={0.7} />
      {rings.map(({ r, dash, colour }, at) => (
        <ellipse
          key={r}
          cx={320}
          cy={176}
          rx={r}
          ry={r * (at % 2 === 0 ? 1 : 0.42)}
          transform={`rotate(${-24 + at * 16} 320 176)`}
          fill="none"
          stroke={colour}
          strokeWidth={at === 1 ? 5 : 2.4}
          strokeDasharray={dash}
        />
      ))}
      <path d="M320 146L346 176L320 206L294 176Z" fill="#fff6e2" />
      <path d="M232 352L262 292H378L408 352Z" fill="#150f11" stroke="#c49e5a" strokeWidth={1.5} />
      <path d="M284 292L308 232M356 292L332 232" stroke="#715b37" strokeWidth={6} />
    </>
  );
}
