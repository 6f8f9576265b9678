import type { MeshKind } from './gpuMesh';
import { project } from './shaders';

/**
 * Marks of statecraft beside or around a system, of a size in pixels at any zoom. aMark: size and
 * kind (`markKinds`), the direction in which the mark stands from its system (radians, clockwise
 * from the right) and how far, in pixels. Marks but the pennant look towards their system.
 */
export const markMesh: MeshKind = {
  attributes: [
    ['aPosition', 2],
    ['aCorner', 2],
    ['aColour', 4],
    ['aMark', 4],
  ],
  vertex: `
attribute vec2 aPosition;
attribute vec2 aCorner;
attribute vec4 aColour;
attribute vec4 aMark;
varying vec2 vCorner;
varying vec4 vColour;
varying vec2 vMark;
${project}
void main() {
  float zoom = uZoom / uUnit;
  float scale = uUnit * clamp(zoom * 1.8, 0.5, 1.15);
  // Close to, suns grow: what stands around them makes room.
  float reach = scale * (1.0 + 0.55 * clamp(zoom - 1.0, 0.0, 3.0));
  float size = aMark.x * (aMark.y > 4.5 ? reach : scale);
  vCorner = aCorner;
  // From afar only operations are told: the rest needs calm.
  float near = aMark.y > 4.5 ? 1.0 : smoothstep(0.17, 0.27, zoom);
  vColour = vec4(aColour.rgb, aColour.a * near);
  vMark = vec2(aMark.y, size);
  vec2 outward = vec2(cos(aMark.z), sin(aMark.z));
  vec2 ahead = aMark.y > 3.5 ? vec2(1.0, 0.0) : -outward;
  vec2 aside = vec2(-ahead.y, ahead.x);
  vec2 centre = pixelOf(aPosition) + outward * aMark.w * reach;
  gl_Position = clipOf(centre + (ahead * aCorner.x + aside * aCorner.y) * size);
}`,
  fragment: `
precision highp float;
varying vec2 vCorner;
varying vec4 vColour;
varying vec2 vMark;
uniform float uTime;

float stroke(vec2 p, vec2 a, vec2 b, float width) {
  vec2 along = b - a;
  float share = clamp(dot(p - a, along) / dot(along, along), 0.0, 1.0);
  return length(p - a - along * share) - width;
}

float head(vec2 p) {
  vec2 q = vec2(p.x, abs(p.y));
  return max(dot(q - vec2(0.8, 0.0), vec2(0.447, 0.894)), dot(q + vec2(0.3, 0.0), vec2(-0.882, -0.47)));
}

float chevron(vec2 p, float tip, float reach, float width) {
  return stroke(vec2(p.x, abs(p.y)), vec2(tip, 0.0), vec2(tip - reach * 0.62, reach), width);
}

/** The chevrons of an operation: x towards the middle, one on each diagonal. */
vec2 onDiagonal(vec2 p) {
  vec2 q = abs(vec2(p.x + p.y, p.x - p.y) * 0.7071);
  return q.x > q.y ? vec2(-q.x, q.y) : vec2(-q.y, q.x);
}

float shape(float kind, vec2 p) {
  if (kind < 0.5) return head(p);
  if (kind < 1.5) return abs(length(p - vec2(0.55, 0.0)) - 1.05) - 0.13 + step(0.1, p.x) * 9.0;
  if (kind < 2.5) return min(abs(abs(p.x) + abs(p.y) - 0.72) - 0.11, length(p) - 0.18);
  if (kind < 3.5) return min(chevron(p, 0.65, 0.62, 0.1), chevron(p, 0.1, 0.62, 0.1));
  if (kind < 4.5) {
    float cloth = max(max(p.y - 0.02 + (p.x + 0.45) * 0.28, -0.82 - p.y - (p.x + 0.45) * -0.28), -0.45 - p.x);
    cloth = max(cloth, p.x - 0.75 + 0.3 * (1.0 - abs(p.y + 0.4) * 2.5));
    return min(cloth, stroke(p, vec2(-0.5, -0.85), vec2(-0.5, 0.85), 0.08));
  }
  vec2 q = onDiagonal(p);
  float breath = 0.025 * sin(uTime * 2.0);
  if (kind < 5.5) {
    return min(chevron(q, -0.5 + breath, 0.2, 0.035), chevron(q, -0.7 + breath, 0.26, 0.035));
  }
  float points = head((q - vec2(-0.62 + breath, 0.0)) / 0.24) * 0.24;
  return min(points, abs(length(p) - 0.86) - 0.012 + step(0.3, q.y) * 9.0);
}

void main() {
  float pixel = 1.0 / vMark.y;
  float apart = shape(vMark.x, vCorner);
  float body = 1.0 - smoothstep(-0.5 * pixel, 0.9 * pixel, apart);
  float rim = 1.0 - smoothstep(0.5 * pixel, 3.0 * pixel, apart);
  float alpha = vColour.a * max(body, rim * 0.6);
  gl_FragColor = vec4(vColour.rgb * vColour.a * body, alpha);
}`,
};

/**
 * How large marks are, and how far from their system, at a zoom (pixels of the design for one map
 * unit), as the shader has it.
 */
export function markScale(zoom: number): { readonly size: number; readonly reach: number } {
  const size = Math.min(1.15, Math.max(0.5, zoom * 1.8));
  return { size, reach: size * (1 + 0.55 * Math.min(3, Math.max(0, zoom - 1))) };
}

export const markKinds = {
  attack: 0,
  defend: 1,
  gather: 2,
  raid: 3,
  pennant: 4,
  rally: 5,
  strike: 6,
} as const;
