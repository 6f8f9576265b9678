import type { MeshKind } from './gpuMesh';
import { project } from './shaders';

/**
 * Neutral zones: a veil over the territories with broken slanting strokes, which no power's space
 * carries. aEdge: distance to the zone's border in map units.
 */
export const zoneMesh: MeshKind = {
  attributes: [
    ['aPosition', 2],
    ['aEdge', 1],
  ],
  vertex: `
attribute vec2 aPosition;
attribute float aEdge;
varying vec2 vPlace;
varying float vEdge;
uniform float uHatch;
${project}
void main() {
  vPlace = aPosition * uHatch;
  vEdge = aEdge;
  gl_Position = clipOf(pixelOf(aPosition));
}`,
  fragment: `
precision highp float;
varying vec2 vPlace;
varying float vEdge;
uniform float uGlow;
uniform float uSoft;
uniform vec3 uZone;

void main() {
  vec2 at = vec2(vPlace.x + vPlace.y, vPlace.x - vPlace.y);
  float row = floor(at.y);
  float across = abs(fract(at.y) - 0.5);
  float along = abs(fract(at.x * 0.34 + row * 0.5) - 0.5);
  float soft = 1.4 * uSoft;
  float strokes = (1.0 - smoothstep(0.1 - soft, 0.1 + soft, across))
    * (1.0 - smoothstep(0.3 - soft * 0.34, 0.3 + soft * 0.34, along));
  float edge = 1.0 - clamp(vEdge / (uGlow * 0.5), 0.0, 1.0);
  float light = 0.03 + 0.2 * strokes + 0.1 * edge * edge;
  gl_FragColor = vec4(uZone * light, 0.34);
}`,
};
