import Phaser from 'phaser';
import type { MapPart } from '../../store/mapPort';
import type { GpuMesh, Uniforms } from './gpuMesh';

/** What all map shaders are told. */
export interface Shared {
  /** Device pixels of one pixel of the design. */
  unit: number;
  /** Seconds; stands still when motion is reduced. */
  time: number;
  /** Told of a layer that failed, by its name, while the others go on. */
  failed(layer: MapPart, cause: unknown): void;
}

/**
 * Meshes of the graphics card as one object of the engine's display list, drawn back to front.
 * `extra` gives further uniforms when it is drawn.
 */
export class GpuLayer extends Phaser.GameObjects.Extern {
  /** It could not be drawn: it is tried again when there is something new to draw. */
  private broken = false;

  constructor(
    scene: Phaser.Scene,
    private readonly meshes: readonly GpuMesh[],
    private readonly shared: Shared,
    private readonly extra: (zoom: number) => Uniforms = () => ({}),
  ) {
    super(scene);
    scene.add.existing(this);
    const { renderer } = scene.game;
    const forget = () => {
      for (const mesh of meshes) mesh.forget();
    };
    // At the loss, not at the return: what comes back is drawn at once, and must find nothing old.
    renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, forget);
    this.once(Phaser.GameObjects.Events.DESTROY, () => {
      renderer.off(Phaser.Renderer.Events.LOSE_WEBGL, forget);
      if (renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer) {
        for (const mesh of meshes) mesh.release(renderer.gl);
      }
    });
  }

  override render(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    drawingContext: Phaser.Renderer.WebGL.DrawingContext,
    matrix: Phaser.GameObjects.Components.TransformMatrix,
  ): void {
    if (this.broken && !this.meshes.some(({ changed }) => changed)) return;
    try {
      this.draw(renderer, drawingContext, matrix);
      this.broken = false;
    } catch (cause) {
      this.broken = true;
      // The engine's names are open strings; whoever makes a layer gives it one of these.
      this.shared.failed(this.name as MapPart, cause);
    }
  }

  private draw(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    drawingContext: Phaser.Renderer.WebGL.DrawingContext,
    matrix: Phaser.GameObjects.Components.TransformMatrix,
  ): void {
    const { gl } = renderer;
    // Phaser sets its state when it draws; this drawing does not pass through it.
    renderer.glWrapper.update(drawingContext.state);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    // Colours come premultiplied: alpha 0 adds light, alpha 1 covers.
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const uniforms: Uniforms = {
      uZoom: matrix.a,
      uOffset: [matrix.e, matrix.f],
      uScreen: [drawingContext.width, drawingContext.height],
      uUnit: this.shared.unit,
      uTime: this.shared.time,
      ...this.extra(matrix.a),
    };
    for (const mesh of this.meshes) mesh.draw(gl, uniforms);
  }
}
