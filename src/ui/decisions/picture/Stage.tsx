import type { ReactNode } from 'react';
import { chanceOf } from './chance';
import type { Drawn } from './drawn';

export const width = 640;
export const height = 360;

/** Space behind a scene: deep, with two glows in the colours of those concerned, and stars of always the same places. */
export function Sky({ id, own, other, seed }: Pick<Drawn, 'id' | 'own' | 'other' | 'seed'>) {
  const chance = chanceOf(seed);
  const stars = Array.from({ length: 90 }, () => ({
    x: chance() * width,
    y: chance() * height * 0.85,
    r: 0.4 + chance() ** 4 * 1.5,
    o: 0.25 + chance() * 0.6,
  }));
  const left = 90 + chance() * 140;
  return (
    <>
      <defs>
        <Glow id={`${id}-own`} colour={own.colour} strength={0.5} />
        <Glow id={`${id}-other`} colour={other.colour} strength={0.42} />
        <Glow id={`${id}-light`} colour="#ffe2b0" strength={0.95} />
        <Glow id={`${id}-ember`} colour="#ff7a45" strength={0.85} />
        <linearGradient id={`${id}-ground`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#0d0a0c" stopOpacity="0" />
          <stop offset="1" stopColor="#060406" />
        </linearGradient>
        <linearGradient id={`${id}-dark`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#241b1a" />
          <stop offset="1" stopColor="#0b0809" />
        </linearGradient>
      </defs>
      <rect width={width} height={height} fill="#08060a" />
      <ellipse cx={left} cy={130} rx={330} ry={210} fill={`url(#${id}-own)`} />
      <ellipse cx={width - left + 40} cy={170} rx={300} ry={200} fill={`url(#${id}-other)`} />
      {stars.map(({ x, y, r, o }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={r} fill="#f7ecd8" opacity={o} />
      ))}
    </>
  );
}

function Glow({ id, colour, strength }: { id: string; colour: string; strength: number }) {
  return (
    <radialGradient id={id}>
      <stop offset="0" stopColor={colour} stopOpacity={strength} />
      <stop offset="0.45" stopColor={colour} stopOpacity={strength * 0.35} />
      <stop offset="1" stopColor={colour} stopOpacity={0} />
    </radialGradient>
  );
}

/** What stands before all: darkness below, so that the picture ends like a plate. */
export function Foreground({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <>
      {children}
      <rect y={height - 90} width={width} height={90} fill={`url(#${id}-ground)`} />
    </>
  );
}
