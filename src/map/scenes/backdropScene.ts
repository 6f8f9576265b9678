import Phaser from 'phaser';
import type { MapCamera } from '../camera';
import { addBackdropTextures, type BackdropTexture } from '../layers/backdropTextures';

/** How far a layer follows the camera, how large it is drawn, and its drift in pixels a second. */
const sheets: readonly {
  readonly texture: BackdropTexture;
  readonly follows: number;
  readonly scale: number;
  readonly drift: number;
}[] = [
  { texture: 'nebula', follows: 0.07, scale: 3.4, drift: 1.6 },
  { texture: 'starsFar', follows: 0.1, scale: 1, drift: 0.7 },
  { texture: 'starsMiddle', follows: 0.18, scale: 1, drift: 0.4 },
  { texture: 'starsNear', follows: 0.3, scale: 1, drift: 0 },
];

/** Deep space behind the chart: a scene of its own because its camera never zooms. */
export class BackdropScene extends Phaser.Scene {
  private layers: Phaser.GameObjects.TileSprite[] = [];

  constructor() {
    super('backdrop');
  }

  create(): void {
    addBackdropTextures(this.textures);
    this.layers = sheets.map(({ texture }) => {
      const layer = this.add.tileSprite(0, 0, 16, 16, texture).setOrigin(0);
      return texture === 'nebula' ? layer : layer.setBlendMode(Phaser.BlendModes.ADD);
    });
  }

  /** Places the layers for the camera; `seconds` of drift stand still when motion is reduced. */
  follow(camera: MapCamera, unit: number, seconds: number): void {
    const zoom = camera.zoom / unit;
    sheets.forEach(({ follows, scale, drift }, index) => {
      const layer = this.layers[index];
      if (!layer) return;
      // Nearer layers grow more as one approaches: depth, not a wallpaper.
      const size = unit * scale * Math.max(0.6, zoom) ** (follows * 0.8);
      layer.setSize(camera.width, camera.height).setTileScale(size);
      layer.setTilePosition(
        (camera.x * follows * unit) / size + (seconds * drift) / scale - camera.width / 2 / size,
        (camera.y * follows * unit) / size - camera.height / 2 / size,
      );
    });
  }
}
