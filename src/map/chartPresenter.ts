import type { Chart, Ruleset, View } from '../sim';
import { supplyOf } from '../sim';
import { monthMs } from '../store/director/direction';
import type { MapStores, MapWords } from '../store/mapPort';
import { TurnPlayer } from './animation/turnPlayer';
import { turnShow } from './animation/turnShow';
import { cellsOf } from './geometry/cells';
import { parchment } from './model/colour';
import { powerSelected } from './model/diplomacyMode';
import { mapLetters } from './model/mapLetters';
import type { MapModel } from './model/mapModel';
import { mapModel } from './model/mapModel';
import { powerPatterns, systemColours } from './model/modes';
import { statecraftOf } from './model/statecraft';
import { statecraftNotes } from './model/statecraftNotes';
import type { MapStage } from './stage';

/** Shares of the show after which space has changed hands. */
const changesHands = 0.72;
/** Share of a month's time in a replay that its show may take. */
const showShare = 0.85;

/** Months whose show has begun: a map that is made anew does not play them again. */
const told = new WeakSet<View>();

/** Turns what the stores hold into what the scene shows, and plays the turn in between. */
export class ChartPresenter {
  private chart: Chart | null = null;
  private view: View | null = null;
  private base: View | null = null;
  private player: TurnPlayer | null = null;
  private coming: MapModel | null = null;

  constructor(
    private readonly stage: MapStage,
    private readonly stores: MapStores,
    private readonly words: MapWords,
  ) {}

  private get rules(): Ruleset | null {
    return this.stores.game.getState().open?.rules ?? null;
  }

  get playing(): boolean {
    return this.player !== null;
  }

  /** Looks at the stores again; cheap when nothing that is drawn has changed. */
  refresh(): void {
    const { open } = this.stores.game.getState();
    if (!open) return;
    const { view, rules, base, events } = open;
    if (view.chart !== this.chart) this.open(view, told.has(base) ? null : open.before);
    told.add(base);
    const before = this.base;
    const next = before !== null && base !== before && base.turn === before.turn + 1;
    this.base = base;
    if (view !== this.view) {
      this.view = view;
      if (next) this.play(before, view, events);
      else this.draw(mapModel(view, rules));
    }
    this.stage.wake();
  }

  /** Makes all layers anew, for another size of text. */
  reopen(): void {
    this.skip();
    this.chart = null;
    this.view = null;
    this.refresh();
  }

  /** Draws again with the mode and settings as they are now. */
  repaint(): void {
    if (this.stage.model) this.draw(this.stage.model);
    this.stage.wake();
  }

  /** Moves the show on; true while there is more. */
  advance(seconds: number): boolean {
    if (!this.player) return false;
    const speed = this.stores.settings.getState().animationSpeed / 100;
    const more = this.player.advance(seconds * 1000 * Math.max(speed, this.pace(this.player)));
    if (this.coming && this.player.share >= changesHands) this.reveal();
    if (!more) this.skip();
    return true;
  }

  /** How fast the show must go to be over before a replay shows the next month. */
  private pace(player: TurnPlayer): number {
    const replay = this.stores.replay.getState();
    if (!replay.playing) return 0;
    return player.duration / (monthMs(replay, replay.speed) * showShare);
  }

  /** Ends the show at once. */
  skip(): void {
    if (!this.player) return;
    this.player.finish();
    this.player = null;
    this.reveal();
    this.stores.ui.getState().setAnimating(false);
    this.stage.wake();
  }

  /** Draws a chart anew; of a seat that has been away, from the month `before` it knew last. */
  private open(view: View, before: View | null): void {
    this.chart = view.chart;
    this.base = before;
    const systems = Object.values(view.chart.systems);
    const cells = cellsOf(systems.map(({ x, y }) => ({ x, y: -y })));
    this.stage.cells = cells;
    this.stage.scene.open(cells, mapLetters(view, this.words));
    this.stage.camera.setBounds(cells.sites, cells.radius);
  }

  private play(before: View, after: View, events: Parameters<typeof turnShow>[2]): void {
    this.skip();
    const layers = this.stage.scene.layers;
    const { reducedMotion } = this.stores.settings.getState();
    const show = turnShow(before, after, events);
    const model = mapModel(after, this.rules);
    if (!layers?.fleets || !layers.overlay || reducedMotion || show.duration === 0) {
      this.draw(model);
      return;
    }
    // Fleets and names are the new turn's at once; space changes hands when the fighting is over.
    const old = this.stage.model;
    this.draw({ ...model, systems: old?.systems ?? model.systems, wars: old?.wars ?? model.wars });
    this.coming = model;
    const colourOf = (faction: string) =>
      model.powers.find(({ id }) => id === faction)?.colour ?? parchment;
    this.player = new TurnPlayer(show, layers.fleets, layers.overlay, colourOf);
    this.stores.ui.getState().setAnimating(true);
  }

  private reveal(): void {
    const model = this.coming;
    this.coming = null;
    if (model) this.draw(model);
  }

  private draw(model: MapModel): void {
    const { view } = this;
    if (!view) return;
    this.stage.model = model;
    const { rules } = this;
    const { mapMode: mode, selection } = this.stores.ui.getState();
    const towards = powerSelected(view, selection);
    const { patterns } = this.stores.settings.getState();
    this.stage.scene.layers?.ground?.setLook(patterns, mode !== 'political');
    const statecraft = statecraftOf(view, model, mode);
    this.stage.scene.show(model, {
      colours: systemColours(mode, view, rules, model, towards),
      lit: mode === 'supply' ? this.supplied(view, model) : null,
      hatching: powerPatterns(mode, view, model, towards),
      statecraft,
      notes: statecraftNotes(view, model, statecraft, this.words),
    });
  }

  private supplied(view: View, model: MapModel): boolean[] | null {
    const { rules } = this;
    if (!rules || view.factions[view.faction] === undefined) return null;
    const supply = supplyOf(view, rules, view.faction);
    return model.systems.map(({ id }) => supply.has(id));
  }
}
