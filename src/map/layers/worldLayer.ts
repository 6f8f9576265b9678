import type { WorldId } from '../../sim';
import type { MapCamera } from '../camera';
import type { Point } from '../geometry/cells';
import { addSign, gather } from '../gpu/builders';
import { GpuLayer, type Shared } from '../gpu/gpuLayer';
import { GpuMesh } from '../gpu/gpuMesh';
import { signKinds, signMesh } from '../gpu/shaders';
import { brass, parchment, type Rgb, rgbOf, tintOf } from '../model/colour';
import type { MapModel, SystemMark, WorldMark } from '../model/mapModel';

/** Pixels for one map unit from which on worlds, and then their names, are drawn. */
const worldsFrom = 1.25;
const namesFrom = 2.1;
/** Map units from the star to the first world, and from each to the next. */
const firstOrbit = 15;
const nextOrbit = 8.5;

const soils: Readonly<Record<WorldMark['class'], Rgb>> = {
  temperate: rgbOf('#7fb98a'),
  ocean: rgbOf('#5f9ed6'),
  arid: rgbOf('#d0ab74'),
  desert: rgbOf('#d99d5b'),
  ice: rgbOf('#cfe6f2'),
  jungle: rgbOf('#5a9a55'),
  volcanic: rgbOf('#d2603f'),
  barren: rgbOf('#9a9088'),
  gas: rgbOf('#d8b48f'),
  asteroid: rgbOf('#8a8078'),
  station: rgbOf('#d8d2c4'),
};

/** Worlds, stations, garrisons and queues, for a close look. */
export class WorldLayer {
  private readonly discs = new GpuMesh(signMesh);
  private texts: { readonly text: Phaser.GameObjects.BitmapText; readonly at: Point }[] = [];
  private readonly places = new Map<WorldId, Point>();
  private model: MapModel | null = null;
  private written: MapModel | null = null;

  constructor(
    private readonly scene: Phaser.Scene,
    shared: Shared,
    private readonly nameFont: string,
    private readonly countFont: string,
  ) {
    new GpuLayer(scene, [this.discs], shared).setDepth(18).setName('worlds');
    this.discs.visible = false;
    this.unit = shared.unit;
  }

  private readonly unit: number;

  show(model: MapModel): void {
    this.model = model;
    const signs = gather();
    this.places.clear();
    for (const system of model.systems) {
      system.worlds.forEach((world, orbit) => {
        const at = orbitPoint(system, orbit);
        this.places.set(world.id, at);
        addWorld(signs, model, world, at);
      });
    }
    this.discs.set(signs.vertices, signs.indices);
  }

  /** Where a world is drawn, in map units. */
  placeOf(world: WorldId): Point | null {
    return this.places.get(world) ?? null;
  }

  /** The world under a pixel, when worlds are drawn at all. */
  worldAt(camera: MapCamera, system: SystemMark, pixelX: number, pixelY: number): WorldId | null {
    if (camera.zoom / this.unit < worldsFrom) return null;
    const hit = system.worlds.find(({ id }) => {
      const at = this.places.get(id);
      if (!at) return false;
      const pixel = camera.toPixel(at.x, at.y);
      return Math.hypot(pixel.x - pixelX, pixel.y - pixelY) < 9 * this.unit;
    });
    return hit?.id ?? null;
  }

  update(camera: MapCamera): void {
    const zoom = camera.zoom / this.unit;
    this.discs.visible = zoom >= worldsFrom;
    const named = zoom >= namesFrom;
    if (named && this.written !== this.model) this.write();
    const { x, y, width, height } = camera.viewport;
    for (const { text, at } of this.texts) {
      const near = at.x > x - 50 && at.x < x + width + 50 && at.y > y && at.y < y + height;
      text.setVisible(named && near);
      if (named && near) text.setScale(1 / camera.zoom);
    }
  }

  private write(): void {
    this.written = this.model;
    for (const { text } of this.texts) text.destroy();
    const { model } = this;
    this.texts = (model?.systems ?? []).flatMap((system) =>
      system.worlds.flatMap((world, orbit) => {
        const at = orbitPoint(system, orbit);
        const aside = { x: at.x + 5, y: at.y };
        const words = [world.name, ...(world.queued > 0 ? [`+${world.queued}`] : [])].join('  ');
        const name = this.text(aside, words, this.nameFont, parchment, 0);
        if (world.garrison === '') return [name];
        const below = { x: at.x - 5, y: at.y };
        return [name, this.text(below, world.garrison, this.countFont, brass, 1)];
      }),
    );
  }

  private text(at: Point, words: string, font: string, colour: Rgb, originX: number) {
    const text = this.scene.add
      .bitmapText(at.x, at.y, font, words)
      .setOrigin(originX, 0.5)
      .setTint(tintOf(colour))
      .setDepth(40)
      .setVisible(false);
    return { text, at };
  }
}

/** Worlds hang below their star on a string, first to last, so that names stay readable. */
function orbitPoint(system: SystemMark, orbit: number): Point {
  const first = firstOrbit + 6;
  return { x: system.x, y: system.y + first + orbit * nextOrbit };
}

function addWorld(
  to: ReturnType<typeof gather>,
  model: MapModel,
  world: WorldMark,
  at: Point,
): void {
  const kind = world.station ? signKinds.square : signKinds.disc;
  const alpha = world.owner < 0 ? 0.6 : 1;
  const size = world.developed ? 6 : 4.5;
  addSign(to, { ...at, size, kind, colour: soils[world.class], alpha });
  const owner = model.powers[world.owner]?.colour;
  if (owner)
    addSign(to, { ...at, size: size + 4, kind: signKinds.ring, colour: owner, alpha: 0.9 });
  if (world.queued > 0) {
    addSign(to, { x: at.x, y: at.y, size: 2.5, kind: signKinds.diamond, colour: brass, alpha: 1 });
  }
}
