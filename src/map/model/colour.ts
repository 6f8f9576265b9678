/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Reads `#rrggbb`. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** As the engine tints: 0xrrggbb. */
export function tintOf([red, green, blue]: Rgb): number {
  return (Math.round(red * 255) << 16) | (Math.round(green * 255) << 8) | Math.round(blue * 255);
}

/** `share` 0 gives `a`, 1 gives `b`. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

export const ember: Rgb = rgbOf('#ff6a3d');
export const parchment: Rgb = rgbOf('#f1e9dc');
export const brass: Rgb = rgbOf('#c49e5a');
/** What two enemies have agreed to keep out of. */
export const neutral: Rgb = rgbOf('#c9dbe6');
/** Space that belongs to nobody, and lanes through it. */
export const nobody: Rgb = rgbOf('#77727c');

const classes: Readonly<Record<string, Rgb>> = {
  O: rgbOf('#9db8ff'),
  B: rgbOf('#b3c8ff'),
  A: rgbOf('#d5e0ff'),
  F: rgbOf('#f6f3ff'),
  G: rgbOf('#fff0d2'),
  K: rgbOf('#ffd0a0'),
  M: rgbOf('#ffac7c'),
};

/** The light of a star by the letter of its spectral class; white for what is no single star. */
export function starlight(star: string): Rgb {
  return classes[star.charAt(0)] ?? rgbOf('#e9e2ee');
}
