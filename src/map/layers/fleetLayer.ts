import { asSeen, type FleetId, type Sighting } from '../../sim';
import { words } from '../../text';
import type { MapCamera } from '../camera';
import type { Point } from '../geometry/cells';
import { mix, parchment, tintOf } from '../model/colour';
import { berthOffset, type FleetStack, fleetStacks } from '../model/fleetStacks';
import type { MapModel } from '../model/mapModel';
import { addFleetTextures, fleetKey, fleetSignSize, plateSize } from './fleetTextures';

/** A stack on the screen. */
interface FleetSign {
  stack: FleetStack;
  readonly hull: Phaser.GameObjects.Image;
  readonly plate: Phaser.GameObjects.Image;
  readonly count: Phaser.GameObjects.BitmapText;
}

/** Where a stack stands while the turn is shown. */
export interface Pose extends Point {
  readonly heading: number;
}

/** Pixels for one map unit from which on counts are shown, and other powers' fleets at all. */
const countsFrom = 0.3;
const othersFrom = 0.16;

/** Fleets as chevrons with the number of their ships; stacked beside their system. */
export class FleetLayer {
  private signs: FleetSign[] = [];
  private readonly spare: FleetSign[] = [];
  private poses: ReadonlyMap<FleetId, Pose> | null = null;
  /** The zoom the signs stand for; NaN asks for them to be placed anew. */
  private zoom = Number.NaN;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly unit: number,
    private readonly countFont: string,
  ) {
    addFleetTextures(scene.textures, unit);
  }

  show(model: MapModel): void {
    const stacks = fleetStacks(model.fleets);
    this.spare.push(...this.signs.splice(0));
    this.signs = stacks.map((stack) => this.dress(model, stack));
    for (const sign of this.spare) hide(sign);
    this.zoom = Number.NaN;
  }

  /** Puts fleets at poses between two turns; null puts them where they stand. */
  pose(poses: ReadonlyMap<FleetId, Pose> | null): void {
    this.poses = poses;
    this.zoom = Number.NaN;
  }

  /** Follows the camera. */
  update(camera: MapCamera): void {
    const zoom = camera.zoom / this.unit;
    const counted = zoom >= countsFrom;
    const pixel = this.unit / camera.zoom;
    const size = (1 / camera.zoom) * Math.min(1, Math.max(0.72, zoom * 1.6));
    const { x: left, y: top, width, height } = camera.viewport;
    const margin = 60 * pixel;
    // Signs keep their size on the screen, so panning alone leaves them where they are on the map.
    const stay = camera.zoom === this.zoom && this.poses === null;
    this.zoom = this.poses === null ? camera.zoom : Number.NaN;
    for (const sign of this.signs) {
      if (!stay) this.settle(sign, zoom, pixel, size);
      const { x, y } = sign.hull;
      const seen =
        (sign.stack.own || zoom >= othersFrom) &&
        x > left - margin &&
        x < left + width + margin &&
        y > top - margin &&
        y < top + height + margin;
      sign.hull.visible = seen;
      sign.plate.visible = seen && counted;
      sign.count.visible = seen && counted;
    }
  }

  private settle(
    { stack, hull, plate, count }: FleetSign,
    zoom: number,
    pixel: number,
    size: number,
  ): void {
    const at = this.placeOf(stack, zoom);
    const x = at.x + at.dx * pixel;
    const y = at.y + at.dy * pixel;
    const whole = pixel / this.unit;
    const plateX = x + (fleetSignSize / 2 - 2) * pixel;
    hull.setPosition(x, y).setScale(size).setRotation(at.heading);
    plate.setPosition(plateX, y).setScale(whole);
    count.setPosition(plateX + (plateSize.width / 2) * pixel, y).setScale(whole);
  }

  /** The stack under a pixel, the uppermost first. */
  stackAt(camera: MapCamera, pixelX: number, pixelY: number): FleetStack | null {
    const zoom = camera.zoom / this.unit;
    const right = (zoom >= countsFrom ? 13 + plateSize.width : 12) * this.unit;
    for (const { stack, hull } of this.signs.toReversed()) {
      if (!hull.visible) continue;
      const at = camera.toPixel(hull.x, hull.y);
      const dx = pixelX - at.x;
      const dy = pixelY - at.y;
      if (dx > -12 * this.unit && dx < right && Math.abs(dy) < 10 * this.unit) return stack;
    }
    return null;
  }

  /** Own fleets inside a rectangle of pixels. */
  ownWithin(camera: MapCamera, from: Point, to: Point): FleetId[] {
    const inside = (value: number, a: number, b: number) =>
      value >= Math.min(a, b) && value <= Math.max(a, b);
    return this.signs.flatMap(({ stack, hull }) => {
      const at = camera.toPixel(hull.x, hull.y);
      const within = inside(at.x, from.x, to.x) && inside(at.y, from.y, to.y);
      return stack.own && hull.visible && within ? stack.fleets : [];
    });
  }

  /** Where the stack of a fleet belongs, in map units: its system, or its place on a lane. */
  berthOf(fleet: FleetId): Point | null {
    const sign = this.signs.find(({ stack }) => stack.fleets.includes(fleet));
    return sign ? { x: sign.stack.x, y: sign.stack.y } : null;
  }

  private placeOf(stack: FleetStack, zoom: number) {
    const pose = this.poses?.get(stack.fleets[0] ?? '');
    if (pose) return { ...pose, dx: 0, dy: 0 };
    const { x, y, heading, row, system } = stack;
    if (system === null) return { x, y, heading, dx: 0, dy: 0 };
    return { x, y, heading, ...berthOffset(row, zoom) };
  }

  private dress(model: MapModel, stack: FleetStack): FleetSign {
    const sign = this.spare.pop() ?? this.create();
    sign.stack = stack;
    const texture = stack.age !== null ? 'fleetGhost' : stack.cloaked ? 'fleetCloaked' : 'fleet';
    const colour = model.powers[stack.power]?.colour ?? parchment;
    const alpha = stack.age === null ? 1 : Math.max(0.35, 0.8 - stack.age * 0.06);
    sign.hull
      .setTexture(fleetKey(texture, this.unit))
      .setTint(tintOf(mix(colour, parchment, 0.28)))
      .setAlpha(alpha);
    sign.plate.setTint(tintOf(mix(colour, parchment, 0.25))).setAlpha(alpha);
    const seen: Sighting =
      stack.age === null ? { kind: 'seen' } : { kind: 'lastSeen', age: stack.age };
    sign.count.setText(words.known.short(asSeen(seen, stack.ships))).setAlpha(alpha);
    sign.count.setTint(tintOf(mix(parchment, colour, stack.own ? 0 : 0.25)));
    return sign;
  }

  private create(): FleetSign {
    const hull = this.scene.add.image(0, 0, fleetKey('fleet', this.unit)).setDepth(32);
    const plate = this.scene.add
      .image(0, 0, fleetKey('plate', this.unit))
      .setOrigin(0, 0.5)
      .setDepth(31);
    const count = this.scene.add
      .bitmapText(0, 0, this.countFont, '')
      .setOrigin(0.5, 0.52)
      .setDepth(33);
    return { stack: nothing, hull, plate, count };
  }
}

const nothing: FleetStack = {
  key: '',
  fleets: [],
  power: -1,
  own: false,
  cloaked: false,
  age: null,
  ships: 0,
  system: null,
  x: 0,
  y: 0,
  heading: 0,
  row: 0,
};

function hide({ hull, plate, count }: FleetSign): void {
  hull.setVisible(false);
  plate.setVisible(false);
  count.setVisible(false);
}
