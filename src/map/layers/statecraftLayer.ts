import { arcPoints } from '../geometry/arc';
import type { Point } from '../geometry/cells';
import { addLine, addMark, type Gathered, gather } from '../gpu/builders';
import { GpuLayer, type Shared } from '../gpu/gpuLayer';
import { GpuMesh } from '../gpu/gpuMesh';
import { markKinds, markMesh } from '../gpu/markShader';
import { lineMesh, lineStyles } from '../gpu/shaders';
import { brass, ember, mix, parchment, type Rgb } from '../model/colour';
import type { IntentMark, OperationMark, OperationStage, Statecraft } from '../model/statecraft';

/** How strongly each stage of an operation is drawn: what is only moved is a thought. */
const strength: Readonly<Record<OperationStage, number>> = {
  proposed: 0.5,
  gathering: 0.95,
  striking: 1,
};

/** Fleets lie above a system and its name below: intents stand to its left, a pennant to its right. */
const berths = [172, 143, 201, 114].map((degrees) => (degrees * Math.PI) / 180);
const pennant = { direction: Math.PI / 9, distance: 22 } as const;

/** Joint operations, what allies mean to do, and the aims of one's wars: over the ground. */
export class StatecraftLayer {
  private readonly arcs = new GpuMesh(lineMesh);
  private readonly marks = new GpuMesh(markMesh);
  private shownKey = '';

  constructor(scene: Phaser.Scene, shared: Shared) {
    new GpuLayer(scene, [this.arcs, this.marks], shared).setDepth(19);
  }

  /** `own` is the colour in which the viewer's own aims are flown. */
  show({ operations, intents, goals }: Statecraft, own: Rgb): void {
    const key = JSON.stringify([operations, intents, goals, own]);
    if (key === this.shownKey) return;
    this.shownKey = key;
    const arcs = gather();
    const marks = gather();
    for (const goal of goals) addGoal(marks, goal, own);
    for (const intent of intents) addIntent(marks, intent);
    for (const operation of operations) {
      addArc(arcs, operation);
      addSigns(marks, operation);
    }
    this.arcs.set(arcs.vertices, arcs.indices);
    this.marks.set(marks.vertices, marks.indices);
  }
}

/** From brass, where the fleets gather, to ember, where they strike. */
function addArc(to: Gathered, { staging, target, stage }: OperationMark): void {
  const points = arcPoints(staging, target);
  const alpha = strength[stage];
  let along = 0;
  points.slice(1).forEach((point, index) => {
    const from = points[index] ?? point;
    const tints = [index, index + 1].map((at) => mix(brass, ember, at / (points.length - 1)));
    const [start = brass, end = ember] = tints;
    addLine(to, from, point, [start, end], {
      width: 13,
      alpha: alpha * 0.2,
      style: lineStyles.glow,
    });
    const look = { width: stage === 'striking' ? 3.2 : 2.4, alpha, style: lineStyles.dashed };
    along = addLine(to, from, point, [start, end], look, along);
  });
}

function addSigns(to: Gathered, { staging, target, stage }: OperationMark): void {
  const alpha = strength[stage];
  const gathered = stage === 'striking' ? 0.45 : alpha;
  const light = mix(brass, parchment, 0.25);
  addMark(to, { ...staging, size: 38, kind: markKinds.rally, colour: light, alpha: gathered });
  addMark(to, { ...target, size: 38, kind: markKinds.strike, colour: ember, alpha });
}

function addIntent(to: Gathered, { x, y, colour, kind, place }: IntentMark): void {
  addMark(to, {
    x,
    y,
    size: 8,
    kind: markKinds[kind],
    colour: mix(colour, parchment, 0.15),
    alpha: 0.78,
    direction: berths[place % berths.length] ?? 0,
    distance: 27,
  });
}

function addGoal(to: Gathered, { x, y }: Point, colour: Rgb): void {
  const kind = markKinds.pennant;
  addMark(to, {
    x,
    y,
    size: 9,
    kind,
    colour: mix(colour, parchment, 0.2),
    alpha: 0.95,
    ...pennant,
  });
}
