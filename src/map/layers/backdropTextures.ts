import { chance, clouds } from './noise';

export const backdropTextures = ['nebula', 'starsFar', 'starsMiddle', 'starsNear'] as const;
export type BackdropTexture = (typeof backdropTextures)[number];

const nebulaSize = 512;
const starSize = 768;

/** Draws the textures of deep space; each tiles without a seam. */
export function addBackdropTextures(textures: Phaser.Textures.TextureManager): void {
  addCanvas(textures, 'nebula', nebulaSize, drawNebula);
  addCanvas(textures, 'starsFar', starSize, (context) => drawStars(context, 11, 420, 0.75));
  addCanvas(textures, 'starsMiddle', starSize, (context) => drawStars(context, 23, 150, 1.1));
  addCanvas(textures, 'starsNear', starSize, (context) => drawStars(context, 37, 34, 1.6));
}

function addCanvas(
  textures: Phaser.Textures.TextureManager,
  key: BackdropTexture,
  size: number,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  if (textures.exists(key)) return;
  const texture = textures.createCanvas(key, size, size);
  if (!texture) return;
  draw(texture.context);
  texture.refresh();
}

/** Embers and violets over near-black: two veils of cloud, dark where a third lies. */
function drawNebula(context: CanvasRenderingContext2D): void {
  const warm = clouds(nebulaSize, 5, 3, 6);
  const cold = clouds(nebulaSize, 77, 3, 6);
  const dust = clouds(nebulaSize, 131, 4, 6);
  const image = context.createImageData(nebulaSize, nebulaSize);
  warm.forEach((value, index) => {
    const shade = 1 - 0.85 * smooth(0.45, 0.8, dust[index] ?? 0);
    const ember = smooth(0.42, 1, value) * shade;
    const violet = smooth(0.35, 1, cold[index] ?? 0) * shade;
    const glint = smooth(0.75, 1, value) * shade;
    image.data[index * 4] = 7 + 62 * ember + 26 * violet + 40 * glint;
    image.data[index * 4 + 1] = 5 + 18 * ember + 10 * violet + 18 * glint;
    image.data[index * 4 + 2] = 9 + 20 * ember + 46 * violet + 6 * glint;
    image.data[index * 4 + 3] = 255;
  });
  context.putImageData(image, 0, 0);
}

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

const tints = ['255,244,230', '214,226,255', '255,214,178'];

function drawStars(
  context: CanvasRenderingContext2D,
  seed: number,
  count: number,
  size: number,
): void {
  const next = chance(seed);
  for (let star = 0; star < count; star++) {
    const x = next() * starSize;
    const y = next() * starSize;
    const radius = size * (0.5 + next() * 0.6);
    const tint = tints[Math.floor(next() * tints.length)] ?? tints[0];
    const light = 0.2 + next() * next() * 0.75;
    const glow = context.createRadialGradient(x, y, 0, x, y, radius * 2.2);
    glow.addColorStop(0, `rgba(${tint},${light})`);
    glow.addColorStop(0.35, `rgba(${tint},${light * 0.5})`);
    glow.addColorStop(1, `rgba(${tint},0)`);
    context.fillStyle = glow;
    context.fillRect(x - radius * 3, y - radius * 3, radius * 6, radius * 6);
  }
}
