import type { FactionId, Ruleset, View } from '../sim';
import type { MapMode } from '../store/contract';
import type { Viewport } from '../store/mapPort';
import { nobody, type Rgb } from './model/colour';
import { mapModel } from './model/mapModel';
import { systemColours } from './model/modes';

interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

const inset = 8;

/** The chart behind the box, kept while nothing on it changes: moving the camera costs one copy. */
const pictures = new WeakMap<
  View,
  { readonly key: string; readonly picture: HTMLCanvasElement; readonly fit: Fit }
>();

/**
 * Draws the whole chart small into a canvas of any size, and on it the part the map shows now.
 * Territories are discs in the colours of the map mode.
 */
export function drawMinimap(
  canvas: HTMLCanvasElement,
  view: View,
  mode: MapMode,
  rules: Ruleset | null,
  viewport: Viewport,
  towards?: FactionId,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { picture, fit } = pictureOf(view, mode, rules, canvas.width, canvas.height, towards);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0);
  const x = (viewport.x - fit.left) * fit.scale;
  const y = (viewport.y - fit.top) * fit.scale;
  const width = viewport.width * fit.scale;
  const height = viewport.height * fit.scale;
  context.fillStyle = 'rgba(241,233,220,0.07)';
  context.fillRect(x, y, width, height);
  context.strokeStyle = 'rgba(241,233,220,0.85)';
  context.lineWidth = 1.5;
  context.strokeRect(x, y, width, height);
}

/** The point of the map (map units) under a pixel of a minimap drawn before. */
export function minimapPoint(
  canvas: HTMLCanvasElement,
  view: View,
  pixelX: number,
  pixelY: number,
): { x: number; y: number } {
  const { scale, left, top } = pictures.get(view)?.fit ?? fitOf(view, canvas.width, canvas.height);
  return { x: left + pixelX / scale, y: top + pixelY / scale };
}

function pictureOf(
  view: View,
  mode: MapMode,
  rules: Ruleset | null,
  width: number,
  height: number,
  towards: FactionId = view.faction,
) {
  const key = `${mode}/${towards}/${width}x${height}`;
  const kept = pictures.get(view);
  if (kept?.key === key) return kept;
  const fit = fitOf(view, width, height);
  const made = { key, fit, picture: paint(view, mode, rules, width, height, fit, towards) };
  pictures.set(view, made);
  return made;
}

function fitOf(view: View, width: number, height: number): Fit {
  const systems = Object.values(view.chart.systems);
  const xs = systems.map(({ x }) => x);
  const ys = systems.map(({ y }) => -y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width - inset * 2) / (east - west || 1),
    (height - inset * 2) / (south - north || 1),
  );
  return {
    scale,
    left: (west + east - width / scale) / 2,
    top: (north + south - height / scale) / 2,
  };
}

function paint(
  view: View,
  mode: MapMode,
  rules: Ruleset | null,
  width: number,
  height: number,
  fit: Fit,
  towards: FactionId,
): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  picture.width = width;
  picture.height = height;
  const context = picture.getContext('2d');
  if (!context) return picture;
  const model = mapModel(view, rules);
  const colours = systemColours(mode, view, rules, model, towards);
  const disc = (index: number, radius: number, colour: Rgb, alpha: number) => {
    const system = model.systems[index];
    if (!system) return;
    const [red, green, blue] = colour.map((part) => Math.round(part * 255));
    context.fillStyle = `rgba(${red},${green},${blue},${alpha})`;
    context.beginPath();
    const x = (system.x - fit.left) * fit.scale;
    context.arc(x, (system.y - fit.top) * fit.scale, radius, 0, Math.PI * 2);
    context.fill();
  };
  const reach = Math.max(4, 150 * fit.scale);
  model.systems.forEach(({ clarity }, index) => {
    const colour = colours[index];
    if (colour) disc(index, reach, colour, clarity === 0 ? 0.16 : 0.3);
  });
  model.systems.forEach(({ importance, clarity }, index) => {
    const dim = clarity === 0 ? 0.45 : 1;
    disc(index, importance === 3 ? 3 : importance === 2 ? 2 : 1.3, colours[index] ?? nobody, dim);
  });
  return picture;
}
