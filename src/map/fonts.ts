import type Phaser from 'phaser';

/** Bitmap fonts of the map, drawn from the page's title face at the size they are shown. */
export const mapFonts = {
  /** Names of systems, with a dark halo. */
  label: { weight: 500, size: 14, halo: 3.5, capitals: false },
  /** Names of developed worlds' systems. */
  strong: { weight: 600, size: 15.5, halo: 3.5, capitals: false },
  /** Names of capitals. */
  capital: { weight: 700, size: 17, halo: 4, capitals: true },
  /** Counts on fleet plates. */
  count: { weight: 700, size: 13, halo: 0, capitals: false },
  /** Powers' names across their space; stretched to any size. */
  power: { weight: 600, size: 64, halo: 0, capitals: true },
} as const;
export type MapFont = keyof typeof mapFonts;

const family = "'Barlow Condensed', 'Arial Narrow', sans-serif";
const atlasWidth = 1024;

/** Waits until the page's title face can be drawn. */
export async function titleFaceReady(): Promise<void> {
  const wanted = [500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${family}`));
  // A face that cannot be loaded is drawn with its fallback.
  await Promise.allSettled(wanted);
}

/** Draws a font's letters into a texture and registers it under `key` with the engine. */
export function addBitmapFont(
  game: Phaser.Game,
  key: string,
  font: MapFont,
  letters: string,
  unit: number,
) {
  const { weight, size, halo } = mapFonts[font];
  const pixels = Math.round(size * unit);
  const margin = Math.ceil(halo * unit * 0.6) + 1;
  const letterHeight = Math.ceil(pixels * 1.35) + margin * 2;
  const css = `${weight} ${pixels}px ${family}`;
  const places = layOut(letters, css, margin, letterHeight);
  const height = places.reduce((most, place) => Math.max(most, place.y), 0) + letterHeight;
  const texture = game.textures.createCanvas(key, atlasWidth, height);
  if (!texture) return;
  const { context } = texture;
  context.font = css;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  const baseline = margin + Math.round(pixels * 1.02);
  for (const { letter, x, y } of places) {
    if (halo > 0) {
      context.lineWidth = halo * unit;
      context.strokeStyle = 'rgba(4,3,4,0.82)';
      context.strokeText(letter, x + margin, y + baseline);
    }
    context.fillStyle = '#ffffff';
    context.fillText(letter, x + margin, y + baseline);
  }
  texture.refresh();
  const chars = Object.fromEntries(
    places.map((place) => [
      place.letter.charCodeAt(0),
      characterOf(place, margin, letterHeight, height),
    ]),
  );
  const data = {
    font: key,
    size: pixels,
    lineHeight: Math.ceil(pixels * 1.2),
    retroFont: false,
    chars,
  };
  game.cache.bitmapFont.add(key, { data, texture: key, frame: null });
}

interface LetterPlace {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly advance: number;
}

function layOut(letters: string, css: string, margin: number, letterHeight: number): LetterPlace[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [];
  context.font = css;
  let x = 0;
  let y = 0;
  return [...new Set(letters)].map((letter) => {
    const advance = context.measureText(letter).width;
    const width = Math.ceil(advance) + margin * 2;
    if (x + width > atlasWidth) {
      x = 0;
      y += letterHeight;
    }
    const place = { letter, x, y, width, advance };
    x += width + 1;
    return place;
  });
}

function characterOf(
  place: LetterPlace,
  margin: number,
  letterHeight: number,
  atlasHeight: number,
) {
  return {
    x: place.x,
    y: place.y,
    width: place.width,
    height: letterHeight,
    centerX: Math.floor(place.width / 2),
    centerY: Math.floor(letterHeight / 2),
    xOffset: -margin,
    yOffset: -margin,
    xAdvance: place.advance,
    data: {},
    kerning: {},
    u0: place.x / atlasWidth,
    v0: 1 - place.y / atlasHeight,
    u1: (place.x + place.width) / atlasWidth,
    v1: 1 - (place.y + letterHeight) / atlasHeight,
  };
}
