import type { FleetId, SystemId } from '../sim';
import type { Selection } from '../store/contract';
import type { MapStores, MapWords } from '../store/mapPort';
import type { ChartPresenter } from './chartPresenter';
import type { ChoicePresenter } from './choicePresenter';
import type { Point } from './geometry/cells';
import { naturalOrder, type OrderPreview, type Target } from './input/naturalOrder';
import type { PointerIntents } from './input/pointerInput';
import type { MapStage } from './stage';

/** How near to a star a click means it, in pixels of the design. */
const near = 26;

/** What the pointer means: selecting, hovering, ordering. Places arrive in device pixels. */
export class PointerCommands implements PointerIntents {
  private shownFor = '';

  constructor(
    private readonly stage: MapStage,
    private readonly stores: MapStores,
    private readonly words: MapWords,
    private readonly chart: ChartPresenter,
    private readonly choice: ChoicePresenter,
    private readonly drawBox: (from: Point, to: Point | null) => void,
  ) {}

  drag(dx: number, dy: number): void {
    this.stores.replay.getState().takeCamera();
    this.stage.camera.dragBy(dx, dy);
    this.stage.wake();
  }

  zoom(at: Point, factor: number): void {
    this.stores.replay.getState().takeCamera();
    this.stage.camera.zoomAt(at.x, at.y, factor);
    this.stage.wake();
  }

  hover(at: Point | null): boolean {
    const target = at && this.targetAt(at);
    const { ui } = this.stores;
    const hovered = selectionOf(target);
    if (!sameSelection(hovered, ui.getState().hovered)) ui.getState().hover(hovered);
    this.previewFor(target);
    return target !== null;
  }

  click(at: Point, adds: boolean): void {
    if (this.chart.playing) {
      this.chart.skip();
      return;
    }
    const { ui } = this.stores;
    const target = this.targetAt(at);
    const current = ui.getState().selection;
    const added = adds && target?.kind === 'fleet';
    ui.getState().select(
      added
        ? fleetsSelection(toggled(selectedFleets(current), target.fleets))
        : this.cycled(target, current),
    );
  }

  /** All own fleets of the system. */
  doubleClick(at: Point): void {
    const target = this.targetAt(at);
    const system = target?.system ?? null;
    const fleets = system === null ? [] : this.ownIn(system);
    if (fleets.length > 0) this.stores.ui.getState().select(fleetsSelection(fleets));
  }

  command(at: Point): void {
    const preview = this.orderFor(this.targetAt(at));
    if (!preview) return;
    const { game, ui } = this.stores;
    for (const order of preview.orders) {
      const refusal = game.getState().give(order);
      if (refusal) ui.getState().toast(this.words.refused(refusal.code), 'bad');
    }
    this.shownFor = '';
    this.choice.setPreview(null);
  }

  box(from: Point, to: Point | null): void {
    this.drawBox(from, to);
  }

  boxed(from: Point, to: Point, adds: boolean): void {
    const { ui } = this.stores;
    const found = this.stage.scene.layers?.fleets?.ownWithin(this.stage.camera, from, to) ?? [];
    const before = adds ? selectedFleets(ui.getState().selection) : [];
    ui.getState().select(fleetsSelection([...new Set([...before, ...found])]));
  }

  /** What a press of the pointer at a place would mean. */
  private targetAt(at: Point): Target | null {
    const { camera, model, cells, scene, shared } = this.stage;
    if (!model || !cells || !scene.layers) return null;
    const stack = scene.layers.fleets?.stackAt(camera, at.x, at.y);
    if (stack) return { kind: 'fleet', fleets: stack.fleets, system: stack.system };
    const place = camera.toMap(at.x, at.y);
    const system = model.systems[cells.find(place.x, place.y)];
    if (!system) return null;
    const world = scene.layers.worlds?.worldAt(camera, system, at.x, at.y) ?? null;
    if (world !== null) return { kind: 'world', world, system: system.id };
    const pixel = camera.toPixel(system.x, system.y);
    const away = Math.hypot(pixel.x - at.x, pixel.y - at.y);
    return away <= near * shared.unit ? { kind: 'system', system: system.id } : null;
  }

  /** Clicking a system again goes on to its worlds, then to the own fleets there. */
  private cycled(target: Target | null, current: Selection): Selection {
    if (target?.kind !== 'system') return selectionOf(target);
    const { open } = this.stores.game.getState();
    const { system } = target;
    const worlds = open?.chart.systems[system]?.worlds ?? [];
    const fleets = this.ownIn(system);
    const round: Selection[] = [
      { kind: 'system', system },
      ...worlds.map((world): Selection => ({ kind: 'world', world })),
      ...(fleets.length > 0 ? [fleetsSelection(fleets)] : []),
    ];
    const place = round.findIndex((step) => sameSelection(step, current));
    return round[(place + 1) % round.length] ?? { kind: 'system', system };
  }

  private ownIn(system: SystemId): FleetId[] {
    return (this.stage.model?.fleets ?? [])
      .filter((fleet) => fleet.own && fleet.system === system)
      .map(({ id }) => id);
  }

  private previewFor(target: Target | null): void {
    const turn = this.stores.game.getState().open?.view.turn;
    const fleets = selectedFleets(this.stores.ui.getState().selection);
    const key = target && fleets.length > 0 ? JSON.stringify([target, fleets, turn]) : '';
    if (key === this.shownFor) return;
    this.shownFor = key;
    this.choice.setPreview(key === '' ? null : this.orderFor(target));
  }

  private orderFor(target: Target | null): OrderPreview | null {
    const { open } = this.stores.game.getState();
    const fleets = selectedFleets(this.stores.ui.getState().selection);
    if (!target || !open || fleets.length === 0) return null;
    const preview = naturalOrder(open.view, open.rules, fleets, target);
    return preview && preview.orders.length > 0 ? preview : null;
  }
}

function selectionOf(target: Target | null): Selection {
  if (!target) return { kind: 'none' };
  if (target.kind === 'fleet') return fleetsSelection(target.fleets);
  if (target.kind === 'world') return { kind: 'world', world: target.world };
  return { kind: 'system', system: target.system };
}

function fleetsSelection(fleets: readonly FleetId[]): Selection {
  return fleets.length === 0 ? { kind: 'none' } : { kind: 'fleets', fleets };
}

function selectedFleets(selection: Selection): readonly FleetId[] {
  return selection.kind === 'fleets' ? selection.fleets : [];
}

/** Adds fleets to a selection, or takes them out when all are in it. */
function toggled(selected: readonly FleetId[], fleets: readonly FleetId[]): FleetId[] {
  return fleets.every((fleet) => selected.includes(fleet))
    ? selected.filter((fleet) => !fleets.includes(fleet))
    : [...new Set([...selected, ...fleets])];
}

function sameSelection(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
