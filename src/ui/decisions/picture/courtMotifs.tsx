import { chanceOf } from './chance';
import type { Drawn } from './drawn';
import { Banner, Device, Figure, Flame } from './parts';

/** Rows of seats around a light, as the Council sits. */
export function Chamber({ id, own, other, seed }: Drawn) {
  const chance = chanceOf(`${seed} seats`);
  const seats = [112, 150, 188, 226].flatMap((far, row) =>
    Array.from({ length: 11 + row * 3 }, (_, at) => {
      const angle = Math.PI * (1.06 + (0.88 * at) / (10 + row * 3));
      const colour = at < (11 + row * 3) / 2 ? own.colour : other.colour;
      return {
        x: 320 + far * 1.25 * Math.cos(angle),
        y: 330 + far * Math.sin(angle),
        colour,
        dim: chance() < 0.3,
      };
    }),
  );
  return (
    <>
      <path d="M320 -20L180 340H460Z" fill={`url(#${id}-light)`} opacity={0.28} />
      <Banner of={own} x={110} y={18} size={56} />
      <Banner of={other} x={530} y={18} size={56} />
      {seats.map(({ x, y, colour, dim }) => (
        <path
          key={`${x} ${y}`}
          d={`M${x - 7} ${y + 7}V${y - 3}L${x} ${y - 9}L${x + 7} ${y - 3}V${y + 7}Z`}
          fill={colour}
          opacity={dim ? 0.4 : 0.9}
        />
      ))}
      <path d="M250 340L270 306H370L390 340Z" fill="#171012" stroke="#c49e5a" strokeWidth={1.5} />
      <Figure x={320} y={318} size={92} rim="#ffe2b0" />
    </>
  );
}

/** Two envoys, and between them what is signed or handed over. */
export function HandOver({ id, own, other }: Drawn) {
  return (
    <>
      <circle cx={320} cy={205} r={170} fill={`url(#${id}-light)`} opacity={0.6} />
      <Banner of={own} x={104} y={26} size={86} />
      <Banner of={other} x={536} y={26} size={86} />
      <Figure x={212} y={352} size={236} rim={own.colour} lit="right" />
      <Figure x={428} y={352} size={236} rim={other.colour} />
      <path d="M214 196L296 222L292 238L206 226Z" fill="#0a0708" stroke={own.colour} />
      <path d="M426 196L344 222L348 238L434 226Z" fill="#0a0708" stroke={other.colour} />
      <path d="M292 202L344 196L352 248L298 252Z" fill="#efe0bf" />
      <path d="M302 212L338 208M303 221L340 217M305 230L330 228" stroke="#7d6a45" strokeWidth={2} />
      <circle cx={338} cy={238} r={7} fill="#a5301c" />
    </>
  );
}

/** Somebody behind bars of light. */
export function Prisoner({ id, own, other }: Drawn) {
  const bars = [212, 248, 284, 320, 356, 392, 428];
  return (
    <>
      <path d="M170 20H470L520 360H120Z" fill="#0b0809" opacity={0.92} />
      <ellipse cx={320} cy={250} rx={150} ry={150} fill={`url(#${id}-other)`} />
      <path
        d="M254 332C254 286 270 268 304 262C303 256 301 254 299 250C292 232 300 208 320 208C340 208 348 232 341 250C339 254 337 256 336 262C370 268 386 286 386 332Z"
        fill="#080506"
        stroke={other.colour}
        strokeWidth={2}
      />
      <path d="M226 338C250 306 292 298 320 304C348 298 390 306 414 338Z" fill="#080506" />
      {bars.map((x) => (
        <g key={x}>
          <path d={`M${x} 44V340`} stroke={own.colour} strokeWidth={9} opacity={0.22} />
          <path d={`M${x} 44V340`} stroke="#ffe9c9" strokeWidth={1.8} opacity={0.9} />
        </g>
      ))}
      <path
        d="M170 20H470L486 44H154ZM140 340H500L512 360H128Z"
        fill="#1a1214"
        stroke="#c49e5a"
        strokeWidth={1.5}
      />
      <Device of={own} x={82} y={110} size={84} />
      <Figure x={566} y={356} size={250} rim={own.colour} />
    </>
  );
}

/** A seat of power that nobody sits in. */
export function Throne({ id, own }: Drawn) {
  return (
    <>
      <path d="M320 -30L120 360H520Z" fill={`url(#${id}-light)`} opacity={0.4} />
      <Banner of={own} x={132} y={30} size={82} />
      <Banner of={own} x={508} y={30} size={82} />
      <path
        d="M258 300V104L288 60L320 34L352 60L382 104V300Z"
        fill={`url(#${id}-dark)`}
        stroke="#c49e5a"
        strokeWidth={2}
      />
      <path d="M276 236V116L320 66L364 116V236Z" fill="#0b0809" stroke={own.colour} />
      <Device of={own} x={320} y={146} size={62} />
      <path
        d="M226 214H266V300H226ZM374 214H414V300H374ZM256 236H384V266H256Z"
        fill="#1a1214"
        stroke="#715b37"
        strokeWidth={1.5}
      />
      <path
        d="M196 300H444L462 322H178ZM160 322H480L500 346H140Z"
        fill="#150f11"
        stroke="#c49e5a"
        strokeWidth={1.2}
      />
    </>
  );
}

/** Somebody hooded in the light of a door. */
export function Spy({ id, own, other }: Drawn) {
  return (
    <>
      <path d="M0 0H640V360H0Z" fill="#070506" opacity={0.55} />
      <path d="M300 50L420 30V330H300Z" fill={`url(#${id}-light)`} />
      <path d="M300 50L420 30V330H300Z" fill="#ffdf9f" opacity={0.24} />
      <path d="M300 330H420L560 360H150Z" fill="#ffdf9f" opacity={0.14} />
      <path
        d="M316 344L326 214C318 202 324 150 358 138C394 150 398 202 390 214L402 344Z"
        fill="#070405"
        stroke={other.colour}
        strokeWidth={2}
      />
      <path d="M340 182C346 168 370 168 376 182L358 202Z" fill="#1b1214" />
      <path d="M349 183H354M363 183H368" stroke="#ff6a3d" strokeWidth={2.4} />
      <path d="M300 50L420 30V330M300 50V330" fill="none" stroke="#c49e5a" strokeWidth={2} />
      <path d="M402 344L560 360H300L316 344Z" fill="#050304" />
      <Device of={own} x={150} y={130} size={110} />
    </>
  );
}

/** A bier under a banner, between two flames. */
export function Bier({ id, own }: Drawn) {
  return (
    <>
      <Banner of={own} x={320} y={16} size={98} />
      <ellipse cx={320} cy={272} rx={220} ry={70} fill={`url(#${id}-own)`} />
      <path
        d="M196 262C214 240 246 250 268 246C320 236 400 236 442 258L446 268H194Z"
        fill="#0a0708"
        stroke={own.colour}
        strokeWidth={1.8}
      />
      <path d="M180 268H460L444 312H196Z" fill="#1a1214" stroke="#c49e5a" strokeWidth={1.5} />
      <path d="M210 312H230V344H210ZM410 312H430V344H410Z" fill="#150f11" />
      {[128, 512].map((x) => (
        <g key={x}>
          <path
            d={`M${x - 5} 344L${x - 3} 236H${x + 3}L${x + 5} 344ZM${x - 18} 236H${x + 18}L${x + 10} 250H${x - 10}Z`}
            fill="#241b1a"
            stroke="#715b37"
          />
          <Flame id={id} x={x} y={236} size={30} />
        </g>
      ))}
      <Figure x={54} y={356} size={190} rim={own.colour} lit="right" />
      <Figure x={586} y={356} size={190} rim={own.colour} />
    </>
  );
}
