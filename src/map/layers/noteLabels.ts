import type Phaser from 'phaser';
import type { MapCamera } from '../camera';
import type { Point } from '../geometry/cells';
import { type Box, TakenSpace } from '../labels/placeLabels';
import { type Rgb, tintOf } from '../model/colour';

/** A point in map units, and pixels below it. */
export interface Spot extends Point {
  readonly below?: number;
}

/** Words on the chart that belong to no single system. */
export interface Note {
  readonly key: string;
  readonly text: string;
  readonly colour: Rgb;
  /** Where its middle may stand, best first. */
  readonly spots: readonly Spot[];
  /** Pixels for one map unit from which on it is written. */
  readonly from: number;
}

interface Written {
  readonly note: Note;
  readonly text: Phaser.GameObjects.BitmapText;
  /** Null where there is no room. */
  at: Spot | null;
}

/** Notes find their places before the names of lesser systems do; once for each step of the zoom. */
export class NoteLabels {
  private written: Written[] = [];
  private shownKey = '';

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly font: string,
    private readonly unit: number,
  ) {}

  show(notes: readonly Note[]): void {
    const key = JSON.stringify(notes);
    if (key === this.shownKey) return;
    this.shownKey = key;
    for (const { text } of this.written) text.destroy();
    this.written = notes.map((note) => ({ note, at: null, text: this.write(note) }));
  }

  /** Notes keep clear of `fleets` too; names, which are more, may touch them. */
  place(zoom: number, taken: TakenSpace, fleets: readonly Box[]): void {
    const covered = new TakenSpace();
    for (const box of fleets) covered.take(box);
    for (const each of this.written) {
      const { note, text } = each;
      const width = text.width / text.scaleX / this.unit;
      const height = text.height / text.scaleY / this.unit;
      const boxAt = ({ x, y, below = 0 }: Spot) => ({
        left: x * zoom - width / 2,
        top: y * zoom - height / 2 + below,
        width,
        height,
      });
      const spots = zoom < note.from ? [] : note.spots;
      const isFree = (box: Box) => taken.isFree(box) && covered.isFree(box);
      each.at = spots.find((spot) => isFree(boxAt(spot))) ?? null;
      if (each.at) taken.take(boxAt(each.at));
    }
  }

  follow(camera: MapCamera): void {
    const scale = 1 / camera.zoom;
    const pixel = this.unit / camera.zoom;
    for (const { text, at } of this.written) {
      text.setVisible(at !== null);
      if (at) text.setScale(scale).setPosition(at.x, at.y + (at.below ?? 0) * pixel);
    }
  }

  private write({ text, colour }: Note): Phaser.GameObjects.BitmapText {
    return this.scene.add
      .bitmapText(0, 0, this.font, text)
      .setOrigin(0.5)
      .setTint(tintOf(colour))
      .setDepth(46)
      .setVisible(false);
  }
}
