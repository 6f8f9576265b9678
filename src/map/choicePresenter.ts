import Phaser from 'phaser';
import type { Fleet, FleetId, Ruleset, SystemId, View } from '../sim';
import { forecastMove, supplyOf } from '../sim';
import type { Selection } from '../store/contract';
import type { MapStores, MapWords } from '../store/mapPort';
import type { Point } from './geometry/cells';
import type { OrderPreview } from './input/naturalOrder';
import type { DrawnRoute } from './layers/overlayLayer';
import { brass, ember } from './model/colour';
import { pointOf, systemPoint } from './model/fleetMarks';
import type { MapStage } from './stage';

/** The routes drawn for a view with something selected. */
interface Ordered {
  readonly view: View;
  readonly rules: Ruleset | null;
  readonly selection: Selection;
  readonly routes: readonly DrawnRoute[];
}

/** Shows what is selected and hovered, ordered routes, and what a right click would order. */
export class ChoicePresenter {
  private preview: OrderPreview | null = null;
  private note: Phaser.GameObjects.Text | null = null;
  private noteAt: Point | null = null;
  private ordered: Ordered | null = null;

  constructor(
    private readonly stage: MapStage,
    private readonly stores: MapStores,
    private readonly words: MapWords,
  ) {}

  setPreview(preview: OrderPreview | null): void {
    if (preview === this.preview) return;
    this.preview = preview;
    this.refresh();
  }

  refresh(): void {
    const overlay = this.stage.scene.layers?.overlay;
    const { open } = this.stores.game.getState();
    if (!overlay || !open) return;
    const { view, rules } = open;
    const { selection, hovered } = this.stores.ui.getState();
    // The pointer moves often; what is ordered changes seldom.
    const { ordered } = this;
    if (ordered?.view !== view || ordered.rules !== rules || ordered.selection !== selection) {
      const selected = new Set(selection.kind === 'fleets' ? selection.fleets : []);
      const routes = this.orderedRoutes(view, rules, selected);
      this.ordered = { view, rules, selection, routes };
    }
    overlay.showRoutes([...(this.ordered?.routes ?? []), ...this.previewRoutes(view)]);
    const [hover = null] = this.placesOf(view, hovered);
    overlay.showChosen(this.placesOf(view, selection), hover, ember);
    this.writeNote(view);
    this.stage.wake();
  }

  /** Keeps the preview's words at their size and place. */
  follow(): void {
    if (!this.note || !this.noteAt) return;
    const { camera, shared } = this.stage;
    const pixel = shared.unit / camera.zoom;
    this.note.setScale(1 / camera.zoom);
    this.note.setPosition(this.noteAt.x + 16 * pixel, this.noteAt.y + 16 * pixel);
  }

  private placesOf(view: View, selection: Selection): Point[] {
    const layers = this.stage.scene.layers;
    switch (selection.kind) {
      case 'system':
        return [systemPoint(view.chart, selection.system)];
      case 'world': {
        const system = view.worlds[selection.world]?.system;
        return system === undefined ? [] : [systemPoint(view.chart, system)];
      }
      case 'fleets': {
        const places = selection.fleets.flatMap((fleet) => {
          const place = view.fleets[fleet]?.place;
          return place ? [layers?.fleets?.berthOf(fleet) ?? pointOf(view.chart, place)] : [];
        });
        return places.filter(
          (place, index) =>
            places.findIndex(({ x, y }) => x === place.x && y === place.y) === index,
        );
      }
      default:
        return [];
    }
  }

  private orderedRoutes(
    view: View,
    rules: Ruleset | null,
    selected: ReadonlySet<FleetId>,
  ): DrawnRoute[] {
    const moving = Object.values(view.fleets).filter(
      (fleet) => fleet.faction === view.faction && (fleet.command?.route.length ?? 0) > 0,
    );
    if (!rules || moving.length === 0) return [];
    const supply = selected.size > 0 ? supplyOf(view, rules, view.faction) : undefined;
    return moving.map((fleet): DrawnRoute => {
      const route = fleet.command?.route ?? [];
      const chosen = selected.has(fleet.id);
      const stops = chosen ? forecastMove(view, rules, fleet, route, supply).stops : [];
      return {
        points: this.pointsOf(view, fleet, route),
        ticks: stops.map((place) => pointOf(view.chart, place)),
        colour: chosen ? ember : brass,
        alpha: chosen ? 0.95 : 0.45,
        preview: false,
      };
    });
  }

  private previewRoutes(view: View): DrawnRoute[] {
    return (this.preview?.routes ?? []).flatMap(({ fleet, route, forecast }) => {
      const mover = view.fleets[fleet];
      if (!mover) return [];
      return {
        points: this.pointsOf(view, mover, route),
        ticks: forecast.stops.map((place) => pointOf(view.chart, place)),
        colour: ember,
        alpha: 0.9,
        preview: true,
      };
    });
  }

  private pointsOf(view: View, fleet: Fleet, route: readonly SystemId[]): Point[] {
    return [pointOf(view.chart, fleet.place), ...route.map((id) => systemPoint(view.chart, id))];
  }

  private writeNote(view: View): void {
    const { preview } = this;
    this.noteAt = preview ? systemPoint(view.chart, preview.system) : null;
    if (!preview) {
      this.note?.setVisible(false);
      return;
    }
    const text =
      preview.turns === null ? '…' : this.words.route(preview.turns, preview.odds, preview.blind);
    this.note ??= this.createNote();
    this.note.setText(text.toUpperCase()).setVisible(true);
    this.follow();
  }

  private createNote(): Phaser.GameObjects.Text {
    const { unit } = this.stage.shared;
    const note = this.stage.scene.add.text(0, 0, '', {
      fontFamily: "'Barlow Condensed', 'Arial Narrow', sans-serif",
      fontStyle: '600',
      fontSize: `${Math.round(15 * unit)}px`,
      color: '#ffb08f',
      backgroundColor: 'rgba(9,7,9,0.92)',
      padding: { x: Math.round(8 * unit), y: Math.round(4 * unit) },
    });
    note.setDepth(60).once(Phaser.GameObjects.Events.DESTROY, () => {
      this.note = null;
    });
    return note;
  }
}
