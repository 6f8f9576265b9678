import type { MeshKind } from './gpuMesh';

/** How every map shader gets from map units to the screen. */
export const project = `
uniform float uZoom;
uniform vec2 uOffset;
uniform vec2 uScreen;
uniform float uUnit;
uniform float uTime;
vec2 pixelOf(vec2 point) { return point * uZoom + uOffset; }
vec4 clipOf(vec2 pixel) {
  return vec4(pixel.x / uScreen.x * 2.0 - 1.0, 1.0 - pixel.y / uScreen.y * 2.0, 0.0, 1.0);
}
`;

/**
 * Territory: a dim fill that glows inward from its border, hatched by power, dimmed where only
 * remembered and dark where never seen. aStyle: distance to the border in map units, pattern
 * (index into `patterns`; -1: nobody's space), clarity 0 to 1.
 */
export const territoryMesh: MeshKind = {
  attributes: [
    ['aPosition', 2],
    ['aColour', 3],
    ['aStyle', 3],
  ],
  vertex: `
attribute vec2 aPosition;
attribute vec3 aColour;
attribute vec3 aStyle;
varying vec3 vColour;
varying vec3 vStyle;
varying vec2 vPlace;
uniform float uHatch;
${project}
void main() {
  vColour = aColour;
  vStyle = aStyle;
  vPlace = aPosition * uHatch;
  gl_Position = clipOf(pixelOf(aPosition));
}`,
  fragment: `
precision highp float;
varying vec3 vColour;
varying vec3 vStyle;
varying vec2 vPlace;
uniform float uGlow;
uniform float uPatterns;
uniform float uFill;
uniform float uSoft;

float stripe(float at) { return smoothstep(0.5 - 0.11 - uSoft, 0.5 - 0.11 + uSoft, abs(fract(at) - 0.5)); }

float hatching(float kind) {
  vec2 p = vPlace;
  if (kind < 0.5) return 0.0;
  if (kind < 1.5) return stripe((p.x + p.y) * 0.75);
  vec2 tile = fract(p) - 0.5;
  if (kind < 2.5) return 1.0 - smoothstep(0.2 - uSoft, 0.2 + uSoft, length(tile));
  if (kind < 3.5) return max(stripe((p.x + p.y) * 0.6), stripe((p.x - p.y) * 0.6));
  if (kind < 4.5) return stripe(p.x);
  if (kind < 5.5) return stripe(p.y);
  if (kind < 6.5) return stripe(p.y + abs(fract(p.x * 0.5) - 0.5) * 2.0);
  return 1.0 - smoothstep(0.07, 0.07 + 2.0 * uSoft, abs(length(tile) - 0.32));
}

void main() {
  float clarity = vStyle.z;
  float pattern = vStyle.y;
  if (pattern < -0.5) {
    gl_FragColor = vec4(0.0, 0.0, 0.0, 0.5 * (1.0 - clarity));
    return;
  }
  float edge = 1.0 - clamp(vStyle.x / uGlow, 0.0, 1.0);
  float glow = edge * edge * (0.35 + 0.65 * edge);
  float hatch = hatching(pattern) * uPatterns * 0.042;
  float light = uFill + 0.42 * glow + hatch;
  float grey = dot(vColour, vec3(0.3, 0.59, 0.11));
  vec3 colour = mix(vec3(grey), vColour, 0.35 + 0.65 * clarity);
  float dim = 0.42 + 0.58 * clarity;
  gl_FragColor = vec4(colour * light * dim, 0.42 + 0.2 * glow + 0.25 * (1.0 - clarity));
}`,
};

/**
 * Lines of a width in pixels at any zoom: lanes, borders, routes. aLine: side (-1 or 1), offset to
 * the side and width in pixels; aDash: distance along in map units and style (`lineStyles`). What
 * is dashed flows; what is broken stands still; what is hatched breathes.
 */
export const lineMesh: MeshKind = {
  attributes: [
    ['aPosition', 2],
    ['aNormal', 2],
    ['aLine', 3],
    ['aColour', 4],
    ['aDash', 2],
  ],
  vertex: `
attribute vec2 aPosition;
attribute vec2 aNormal;
attribute vec3 aLine;
attribute vec4 aColour;
attribute vec2 aDash;
varying vec4 vColour;
varying vec2 vAcross;
varying vec2 vDash;
${project}
void main() {
  vColour = aColour;
  vAcross = vec2(aLine.x, aLine.z * uUnit);
  vDash = vec2(aDash.x * uZoom / uUnit, aDash.y);
  gl_Position = clipOf(pixelOf(aPosition) + aNormal * uUnit * (aLine.y + aLine.x * aLine.z * 0.5));
}`,
  fragment: `
precision highp float;
varying vec4 vColour;
varying vec2 vAcross;
varying vec2 vDash;
uniform float uTime;
void main() {
  float side = abs(vAcross.x);
  float style = vDash.y;
  float strength = smoothstep(1.0, 1.0 - min(1.0, 2.0 / vAcross.y), side);
  float cover = 1.0;
  if (style > 3.5) {
    float dash = abs(fract(vDash.x / 11.0) - 0.5);
    strength *= 1.0 - smoothstep(0.27, 0.34, dash);
  } else if (style > 2.5) {
    float bar = abs(fract(vDash.x / 9.0 + vAcross.x * 0.28) - 0.5);
    strength *= smoothstep(0.2, 0.27, bar) * (0.8 + 0.2 * cos(uTime * 1.7 - vDash.x * 0.01));
  } else if (style > 1.5) {
    strength = exp(-side * side * 6.0);
    strength = max(0.0, strength - 0.0025);
    cover = 0.0;
  } else if (style > 0.5) {
    float dash = abs(fract((vDash.x - uTime * 14.0) / 13.0) - 0.5);
    strength *= 1.0 - smoothstep(0.26, 0.32, dash);
  }
  float alpha = vColour.a * strength;
  gl_FragColor = vec4(vColour.rgb * alpha, alpha * cover);
}`,
};

export const lineStyles = { plain: 0, dashed: 1, glow: 2, hatched: 3, broken: 4 } as const;

/**
 * Drawn signs of a size in pixels at any zoom. aSign: size in pixels, kind (`signKinds`), and how
 * much the size follows the zoom (0 not, 1 fully, relative to zoom 1).
 */
export const signMesh: MeshKind = {
  attributes: [
    ['aPosition', 2],
    ['aCorner', 2],
    ['aColour', 4],
    ['aSign', 3],
  ],
  vertex: `
attribute vec2 aPosition;
attribute vec2 aCorner;
attribute vec4 aColour;
attribute vec3 aSign;
varying vec2 vCorner;
varying vec4 vColour;
varying vec2 vSign;
${project}
void main() {
  vCorner = aCorner;
  vColour = aColour;
  float zoom = uZoom / uUnit;
  float size = aSign.x * uUnit * mix(1.0, clamp(zoom, 0.16, 4.0), aSign.z);
  vSign = vec2(aSign.y, size);
  gl_Position = clipOf(pixelOf(aPosition) + aCorner * size);
}`,
  fragment: `
precision highp float;
varying vec2 vCorner;
varying vec4 vColour;
varying vec2 vSign;
uniform float uTime;

float ring(float at, float radius, float width) {
  return 1.0 - smoothstep(width, width + 1.5 / vSign.y, abs(at - radius));
}

void main() {
  float kind = vSign.x;
  float away = length(vCorner);
  float strength = 0.0;
  vec3 colour = vColour.rgb;
  float cover = 0.0;
  if (kind < 0.5) {
    float core = exp(-away * away * 110.0) * 1.7;
    float halo = exp(-away * 6.5) * 0.75 + exp(-away * away * 22.0) * 0.35;
    vec2 ray = abs(vCorner);
    float spikes = exp(-min(ray.x, ray.y) * 90.0) * exp(-away * 5.0) * 0.32;
    float fade = clamp(1.0 - away, 0.0, 1.0);
    colour = mix(colour, vec3(1.0), clamp(core, 0.0, 1.0) * 0.85);
    strength = (core + (halo + spikes) * fade);
  } else if (kind < 1.5) {
    float ticks = step(0.74, away) * step(away, 1.0)
      * (1.0 - smoothstep(0.03, 0.05, min(abs(vCorner.x), abs(vCorner.y))));
    strength = max(ring(away, 0.68, 0.035), ticks);
    cover = 0.6;
  } else if (kind < 2.5) {
    float angle = atan(vCorner.y, vCorner.x) + uTime * 0.35;
    float arcs = smoothstep(0.0, 0.12, sin(angle * 4.0) + 0.55);
    strength = max(ring(away, 0.86, 0.03) * arcs, ring(away, 0.72, 0.008) * 0.5);
    cover = 0.7;
  } else if (kind < 3.5) {
    strength = exp(-away * away * 9.0) * 0.8;
  } else if (kind < 4.5) {
    float diamond = abs(vCorner.x) + abs(vCorner.y);
    strength = 1.0 - smoothstep(0.75, 1.0, diamond);
    cover = 1.0;
  } else if (kind < 5.5) {
    strength = ring(away, 0.8, 0.06);
    cover = 0.4;
  } else if (kind < 6.5) {
    float box = max(abs(vCorner.x), abs(vCorner.y));
    strength = 1.0 - smoothstep(0.8, 1.0, box);
    cover = 1.0;
  } else {
    strength = 1.0 - smoothstep(1.0 - 2.0 / vSign.y, 1.0, away);
    colour *= 0.55 + 0.45 * smoothstep(0.9, -0.6, vCorner.x + vCorner.y);
    cover = 1.0;
  }
  float alpha = vColour.a * strength;
  gl_FragColor = vec4(colour * alpha, alpha * cover);
}`,
};

export const signKinds = {
  star: 0,
  reticle: 1,
  selection: 2,
  haze: 3,
  diamond: 4,
  ring: 5,
  square: 6,
  disc: 7,
} as const;
