import type Phaser from 'phaser';
import type { MapCamera } from '../camera';
import { addBitmapFont, type MapFont, mapFonts } from '../fonts';
import type { Cells } from '../geometry/cells';
import type { Mark } from '../gpu/builders';
import { fleetBoxes } from '../labels/fleetBoxes';
import { markBoxes } from '../labels/markBoxes';
import { type LabelWish, placeLabels, TakenSpace } from '../labels/placeLabels';
import { type PowerName, powerNames } from '../labels/powerNames';
import { mix, parchment, tintOf } from '../model/colour';
import type { MapModel, SystemMark } from '../model/mapModel';
import { type Note, NoteLabels } from './noteLabels';

interface Label {
  readonly system: SystemMark;
  readonly text: Phaser.GameObjects.BitmapText;
  dx: number;
  dy: number;
}

/** Pixels for one map unit from which on names of each importance are written. */
const namedFrom = [0.5, 0.4, 0.26, 0] as const;
const fontOf: readonly MapFont[] = ['label', 'label', 'strong', 'capital'];
const brightness = [0.62, 0.8, 0.96, 1] as const;

/**
 * Names of systems, and of powers across their space. Which names have room is worked out once for
 * each step of the zoom, not each frame.
 */
export class LabelLayer {
  private model: MapModel | null = null;
  private names: readonly PowerName[] = [];
  private nameKey = '';
  private letters: Phaser.GameObjects.BitmapText[] = [];
  private readonly pool = new Map<string, Phaser.GameObjects.BitmapText>();
  private readonly widths = new Map<string, number>();
  private labels: Label[] = [];
  private level = Number.NaN;
  private readonly notes: NoteLabels;
  private marks: readonly Mark[] = [];

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly cells: Cells,
    private readonly unit: number,
    letters: string,
  ) {
    for (const font of Object.keys(mapFonts) as MapFont[]) {
      const key = fontKey(font, unit);
      if (!scene.cache.bitmapFont.exists(key)) {
        addBitmapFont(scene.game, key, font, letters, unit);
      }
    }
    this.notes = new NoteLabels(scene, fontKey('strong', unit), unit);
  }

  /** Names keep clear of `marks` and make room for `notes`. */
  show(model: MapModel, notes: readonly Note[], marks: readonly Mark[]): void {
    this.marks = marks;
    this.notes.show(notes);
    this.model = model;
    this.level = Number.NaN;
    const owners = model.systems.map(({ owner }) => owner);
    const key = owners.join();
    if (key === this.nameKey) return;
    this.nameKey = key;
    this.names = powerNames(
      this.cells,
      owners,
      model.powers.map(({ name }) => name),
    );
    this.writePowers(model);
  }

  /** Follows the camera. */
  update(camera: MapCamera): void {
    if (!this.model) return;
    const zoom = camera.zoom / this.unit;
    const level = Math.floor(Math.log2(zoom) * 3);
    if (level !== this.level) {
      this.level = level;
      this.place(this.model, 2 ** (level / 3));
    }
    this.follow(camera);
  }

  private follow(camera: MapCamera): void {
    const { x, y, width, height } = camera.viewport;
    const margin = (120 * this.unit) / camera.zoom;
    const scale = 1 / camera.zoom;
    const pixel = this.unit / camera.zoom;
    for (const { system, text, dx, dy } of this.labels) {
      const near =
        system.x > x - margin &&
        system.x < x + width + margin &&
        system.y > y - margin &&
        system.y < y + height + margin;
      text.setVisible(near);
      if (near) text.setScale(scale).setPosition(system.x + dx * pixel, system.y + dy * pixel);
    }
    this.notes.follow(camera);
    this.fadePowers(camera.zoom / this.unit);
  }

  /** Large and clear from afar, a breath when near. */
  private fadePowers(zoom: number): void {
    const alpha = zoom < 0.3 ? 0.8 : Math.max(0, 0.8 - (zoom - 0.3) * 2.2);
    const shown = Math.max(alpha, zoom < 1 ? 0.24 : 0);
    for (const letter of this.letters) letter.setAlpha(shown);
  }

  private place(model: MapModel, zoom: number): void {
    for (const { text } of this.labels) text.setVisible(false);
    const wanted = model.systems
      .filter(
        ({ importance, clarity }) => zoom * (clarity === 0 ? 0.8 : 1) >= namedFrom[importance],
      )
      .sort((a, b) => b.importance - a.importance || b.clarity - a.clarity);
    const taken = this.takenByPowers(zoom);
    for (const { x, y, importance } of wanted) {
      const half = 4 + importance * 2;
      taken.take({
        left: x * zoom - half,
        top: y * zoom - half,
        width: half * 2,
        height: half * 2,
      });
    }
    const wishes = wanted.map(
      (system): LabelWish => ({
        x: system.x * zoom,
        y: system.y * zoom,
        width: this.widthOf(system),
        height: mapFonts[fontOf[system.importance] ?? 'label'].size * 1.1,
        gap: 7 + system.importance * 3.2 * Math.min(1.6, Math.max(0.7, zoom * 1.4)),
      }),
    );
    for (const box of markBoxes(this.marks, zoom)) taken.take(box);
    const capitals = wanted.filter(({ importance }) => importance === 3).length;
    const first = placeLabels(wishes.slice(0, capitals), taken);
    this.notes.place(zoom, taken, fleetBoxes(model.fleets, zoom));
    const places = [...first, ...placeLabels(wishes.slice(capitals), taken)];
    this.labels = wanted.flatMap((system, index) => {
      const place = places[index];
      return place ? [{ system, text: this.textOf(model, system), ...place }] : [];
    });
  }

  /** Of a system's name, in pixels of the design; measured once. */
  private widthOf(system: SystemMark): number {
    const font = fontOf[system.importance] ?? 'label';
    const key = `${font}/${system.id}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const { chars } = this.scene.cache.bitmapFont.get(fontKey(font, this.unit)).data;
    const width = [...nameIn(font, system)].reduce(
      (sum, letter) => sum + (chars[letter.charCodeAt(0)]?.xAdvance ?? 0) / this.unit,
      0,
    );
    this.widths.set(key, width);
    return width;
  }

  /** From afar the powers' names come first; nearer they are only a ground that others cover. */
  private takenByPowers(zoom: number): TakenSpace {
    const taken = new TakenSpace();
    if (zoom >= 0.42) return taken;
    for (const { size, letters } of this.names) {
      for (const { x, y } of letters) {
        const width = size * 0.55 * zoom;
        const height = size * 0.8 * zoom;
        taken.take({ left: x * zoom - width / 2, top: y * zoom - height / 2, width, height });
      }
    }
    return taken;
  }

  private textOf(model: MapModel, system: SystemMark): Phaser.GameObjects.BitmapText {
    const font = fontOf[system.importance] ?? 'label';
    const key = `${font}/${system.id}`;
    const text =
      this.pool.get(key) ??
      this.scene.add
        .bitmapText(0, 0, fontKey(font, this.unit), nameIn(font, system))
        .setDepth(41 + system.importance);
    this.pool.set(key, text);
    const owner = model.powers[system.owner]?.colour;
    const colour = owner && system.importance > 0 ? mix(parchment, owner, 0.22) : parchment;
    const dim = brightness[system.importance] * (system.clarity === 0 ? 0.62 : 1);
    return text.setTint(tintOf(colour)).setAlpha(dim).setVisible(false);
  }

  private writePowers(model: MapModel): void {
    for (const letter of this.letters) letter.destroy();
    this.letters = this.names.flatMap(({ owner, size, letters }) => {
      const tint = tintOf(mix(model.powers[owner]?.colour ?? parchment, parchment, 0.12));
      return letters.map(({ letter, x, y, angle }) =>
        this.scene.add
          .bitmapText(x, y, fontKey('power', this.unit), letter)
          .setOrigin(0.5, 0.56)
          .setScale(size / (mapFonts.power.size * this.unit))
          .setRotation(angle)
          .setTint(tint)
          .setDepth(15),
      );
    });
  }
}

/** The cached letters of a font at a size of text. */
export function fontKey(font: MapFont, unit: number): string {
  return `${font}@${unit}`;
}

function nameIn(font: MapFont, system: SystemMark): string {
  return mapFonts[font].capitals ? system.name.toUpperCase() : system.name;
}
