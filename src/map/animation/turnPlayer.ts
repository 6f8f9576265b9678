import type { Sign } from '../gpu/builders';
import { signKinds } from '../gpu/shaders';
import type { FleetLayer } from '../layers/fleetLayer';
import type { OverlayLayer } from '../layers/overlayLayer';
import { ember, mix, parchment, type Rgb } from '../model/colour';
import { type Flash, poseOf, type TurnShow } from './turnShow';

/** Share of the show that a flash lasts. */
const flashLasts = 0.26;

/** Plays a turn's show on the layers, frame by frame. */
export class TurnPlayer {
  private elapsed = 0;

  constructor(
    private readonly show: TurnShow,
    private readonly fleets: FleetLayer,
    private readonly overlay: OverlayLayer,
    private readonly colourOf: (faction: string) => Rgb,
  ) {
    this.draw(0);
  }

  /** Moves on by milliseconds of normal speed; true while there is more. */
  advance(milliseconds: number): boolean {
    this.elapsed += milliseconds;
    if (this.elapsed >= this.show.duration) {
      this.finish();
      return false;
    }
    this.draw(this.share);
    return true;
  }

  /** Milliseconds at normal speed. */
  get duration(): number {
    return this.show.duration;
  }

  /** How much of the show is over, 0 to 1. */
  get share(): number {
    return this.show.duration === 0 ? 1 : Math.min(1, this.elapsed / this.show.duration);
  }

  finish(): void {
    this.fleets.pose(null);
    this.overlay.showFlashes([]);
  }

  private draw(share: number): void {
    const poses = this.show.glides.map((glide) => [glide.fleet, poseOf(glide, share)] as const);
    // A fleet that has arrived goes to its berth beside the system.
    this.fleets.pose(share < 0.62 ? new Map(poses) : null);
    this.overlay.showFlashes(this.show.flashes.flatMap((flash) => this.signsOf(flash, share)));
  }

  private signsOf(flash: Flash, share: number): Sign[] {
    const age = (share - flash.at) / flashLasts;
    if (age < 0 || age > 1) return [];
    const { x, y, weight } = flash;
    const fade = (1 - age) * (1 - age);
    const colour = flash.by === null ? ember : this.colourOf(flash.by);
    const ring = (delay: number): Sign => ({
      x,
      y,
      size: (10 + Math.max(0, age - delay) * 62) * weight,
      kind: signKinds.ring,
      colour,
      alpha: age < delay ? 0 : fade,
      growth: 0.35,
    });
    if (flash.kind === 'conquest') return [ring(0), ring(0.18), ring(0.36)];
    // Fire flickers: several sparks that burst at their own moments around the star.
    const sparks = [0, 1, 2, 3, 4].map((spark): Sign => {
      const burst = Math.max(0, 1 - Math.abs(age * 5 - spark) * 1.1);
      const angle = spark * 2.4;
      return {
        x: x + Math.cos(angle) * 9,
        y: y + Math.sin(angle) * 9,
        size: 34 * weight,
        kind: signKinds.star,
        colour: mix(ember, parchment, 0.35),
        alpha: burst,
        growth: 0.35,
      };
    });
    return [...sparks, ring(0)];
  }
}
