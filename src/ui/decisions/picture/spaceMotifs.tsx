import { chanceOf } from './chance';
import type { Drawn } from './drawn';
import { Banner, Hull } from './parts';
import { height, width } from './Stage';

/** Ships of who decides before a star, and what is left of the others. */
export function Fleet({ id, own, other, seed }: Drawn) {
  const chance = chanceOf(`${seed} wrecks`);
  const wrecks = Array.from({ length: 7 }, () => ({
    x: 40 + chance() * 250,
    y: 200 + chance() * 120,
    size: 8 + chance() * 18,
    turned: chance() * 180,
  }));
  const ships = [
    { x: 395, y: 150, size: 150, role: 'battleship' },
    { x: 260, y: 95, size: 84, role: 'cruiser' },
    { x: 300, y: 245, size: 96, role: 'cruiser' },
  ];
  return (
    <>
      <circle cx={545} cy={95} r={150} fill={`url(#${id}-light)`} />
      <circle cx={545} cy={95} r={17} fill="#fff6e2" />
      {wrecks.map(({ x, y, size, turned }) => (
        <path
          key={x}
          transform={`rotate(${turned} ${x} ${y})`}
          d={`M${x - size} ${y}L${x - size * 0.2} ${y - size * 0.5}L${x + size} ${y - size * 0.1}L${x + size * 0.3} ${y + size * 0.5}Z`}
          fill="#120d0f"
          stroke={other.colour}
          strokeWidth={1}
          strokeDasharray="5 4"
        />
      ))}
      {ships.map(({ x, y, size, role }) => (
        <g key={role + y}>
          <path
            d={`M${x - size * 0.3} ${y + size * 0.12}L${x - size * 2.2} ${y + size * 0.88}`}
            stroke={own.colour}
            strokeWidth={size / 18}
            opacity={0.35}
            strokeLinecap="round"
          />
          <Hull of={own} shipRole={role} x={x} y={y} size={size} turned={68} />
        </g>
      ))}
    </>
  );
}

/** Two fleets on both sides of a line. */
export function Fronts({ id, own, other }: Drawn) {
  const rows = [70, 170, 270];
  return (
    <>
      <ellipse cx={320} cy={180} rx={70} ry={240} fill={`url(#${id}-ember)`} opacity={0.75} />
      <path
        d="M330 0L308 70L334 140L306 210L332 280L312 360"
        fill="none"
        stroke="#ff6a3d"
        strokeWidth={2.5}
        strokeDasharray="12 6"
      />
      {rows.map((y, row) => {
        const back = row === 1 ? 0 : 60;
        const size = row === 1 ? 130 : 92;
        const role = row === 1 ? 'battleship' : 'cruiser';
        return (
          <g key={y}>
            <Hull of={own} shipRole={role} x={205 - back} y={y + 5} size={size} turned={90} />
            <Hull of={other} shipRole={role} x={435 + back} y={y + 5} size={size} turned={-90} />
          </g>
        );
      })}
    </>
  );
}

/** A world from above, a banner over it and lights on its dark side. */
export function World({ id, own, other, seed }: Drawn) {
  const chance = chanceOf(`${seed} lights`);
  const lights = Array.from({ length: 34 }, () => {
    const angle = Math.PI * (1.12 + chance() * 0.4);
    const far = 60 + chance() * 190;
    return { x: 400 + far * Math.cos(angle), y: 420 + far * Math.sin(angle) };
  });
  return (
    <>
      <defs>
        <radialGradient id={`${id}-globe`} cx="0.66" cy="0.02" r="0.62">
          <stop offset="0" stopColor="#8a7452" />
          <stop offset="0.3" stopColor="#3d3130" />
          <stop offset="0.62" stopColor="#120d10" />
        </radialGradient>
      </defs>
      <circle cx={400} cy={420} r={296} fill={`url(#${id}-own)`} />
      <circle cx={400} cy={420} r={262} fill={`url(#${id}-globe)`} />
      <circle cx={400} cy={420} r={262} fill="none" stroke={own.colour} strokeWidth={2} />
      <path
        d="M160 330A262 262 0 0 1 640 315"
        fill="none"
        stroke="#ffe2b0"
        strokeWidth={1.4}
        opacity={0.6}
      />
      {lights.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={1.6} fill="#ffcf8a" opacity={0.85} />
      ))}
      <ellipse
        cx={400}
        cy={300}
        rx={330}
        ry={64}
        fill="none"
        stroke="#c49e5a"
        strokeWidth={1}
        strokeDasharray="3 7"
      />
      <Banner of={own} x={150} y={44} size={78} />
      <Hull of={other} shipRole="transport" x={520} y={110} size={64} turned={60} />
    </>
  );
}

/** A hull in the ribs of its dock. */
export function Yard({ id, own, seed }: Drawn) {
  const chance = chanceOf(`${seed} sparks`);
  const ribs = [90, 190, 290, 390, 490, 570];
  const sparks = Array.from({ length: 5 }, () => ({
    x: 170 + chance() * 300,
    y: 130 + chance() * 100,
  }));
  return (
    <>
      <Hull of={own} shipRole="battleship" x={330} y={180} size={250} turned={90} />
      {ribs.map((x) => (
        <path
          key={x}
          d={`M${x - 26} 20L${x} 60V300L${x - 26} 340M${x} 60H${x + 18}M${x} 300H${x + 18}`}
          fill="none"
          stroke="#715b37"
          strokeWidth={5}
        />
      ))}
      <path d="M40 40H620M40 320H620" stroke="#c49e5a" strokeWidth={3} />
      {sparks.map(({ x, y }) => (
        <g key={x}>
          <circle cx={x} cy={y} r={26} fill={`url(#${id}-light)`} />
          <path
            d={`M${x - 9} ${y}H${x + 9}M${x} ${y - 9}V${y + 9}`}
            stroke="#fff6e2"
            strokeWidth={1.6}
          />
        </g>
      ))}
    </>
  );
}

/** A ring that held two together, broken; its halves drift apart. */
export function Broken({ id, own, other }: Drawn) {
  const middle = { x: width / 2, y: height / 2 };
  const half = `M${middle.x} ${middle.y - 118}A118 118 0 0 0 ${middle.x} ${middle.y + 118}L${middle.x - 12} ${middle.y + 84}A84 84 0 0 1 ${middle.x - 8} ${middle.y - 84}Z`;
  return (
    <>
      <ellipse cx={320} cy={180} rx={90} ry={190} fill={`url(#${id}-ember)`} opacity={0.55} />
      <g transform="translate(-46 10) rotate(-9 320 180)">
        <path d={half} fill={own.colour} opacity={0.85} />
        <path d={half} fill="none" stroke="#ecc983" strokeWidth={1.5} />
      </g>
      <g transform="translate(46 -8) rotate(7 320 180) translate(640 0) scale(-1 1)">
        <path d={half} fill={other.colour} opacity={0.85} />
        <path d={half} fill="none" stroke="#ecc983" strokeWidth={1.5} />
      </g>
      <path
        d="M326 36L312 92L330 148L308 214L328 262L316 330"
        fill="none"
        stroke="#ff6a3d"
        strokeWidth={2}
      />
      <Banner of={own} x={96} y={70} size={84} />
      <Banner of={other} x={544} y={70} size={84} />
    </>
  );
}
