import { arcPoints } from '../geometry/arc';
import { addLine, addMark, type Gathered, gather, type Mark } from '../gpu/builders';
import { GpuLayer, type Shared } from '../gpu/gpuLayer';
import { GpuMesh } from '../gpu/gpuMesh';
import { markMesh } from '../gpu/markShader';
import { lineMesh, lineStyles } from '../gpu/shaders';
import { brass, ember, mix } from '../model/colour';
import type { OperationMark } from '../model/statecraft';
import { stageStrength } from '../model/statecraftMarks';

/** Joint operations, what allies mean to do, and the aims of one's wars: over the ground. */
export class StatecraftLayer {
  private readonly arcs = new GpuMesh(lineMesh);
  private readonly marks = new GpuMesh(markMesh);
  private shownKey = '';

  constructor(scene: Phaser.Scene, shared: Shared) {
    new GpuLayer(scene, [this.arcs, this.marks], shared).setDepth(19).setName('statecraft');
  }

  show(operations: readonly OperationMark[], marks: readonly Mark[]): void {
    const key = JSON.stringify([operations, marks]);
    if (key === this.shownKey) return;
    const arcs = gather();
    const signs = gather();
    for (const operation of operations) addArc(arcs, operation);
    for (const mark of marks) addMark(signs, mark);
    this.arcs.set(arcs.vertices, arcs.indices);
    this.marks.set(signs.vertices, signs.indices);
    this.shownKey = key;
  }
}

/** From brass, where the fleets gather, to ember, where they strike. */
function addArc(to: Gathered, { staging, target, stage }: OperationMark): void {
  const points = arcPoints(staging, target);
  const alpha = stageStrength[stage];
  const width = stage === 'striking' ? 3.2 : 2.4;
  const tintAt = (index: number) => mix(brass, ember, index / (points.length - 1));
  let along = 0;
  points.slice(1).forEach((point, index) => {
    const from = points[index] ?? point;
    const tints = [tintAt(index), tintAt(index + 1)] as const;
    const glow = { width: 13, alpha: alpha * 0.2, style: lineStyles.glow };
    addLine(to, from, point, tints, glow);
    along = addLine(to, from, point, tints, { width, alpha, style: lineStyles.dashed }, along);
  });
}
