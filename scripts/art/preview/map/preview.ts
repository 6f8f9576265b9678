// The map alone, for whoever draws it: open with ?fog=1, ?tiles=8&fleets=400, ?mode=supply,
// ?statecraft=1.
import '@fontsource/barlow-condensed/latin-500.css';
import '@fontsource/barlow-condensed/latin-600.css';
import '@fontsource/barlow-condensed/latin-700.css';
import { createStore } from 'zustand/vanilla';
import atlas from '../../../../scenarios/atlas.json';
import khitomer from '../../../../scenarios/khitomer_2295.json';
import { ruleset } from '../../../../src/content';
import { drawMinimap, mountMap } from '../../../../src/map';
import { type Atlas, newGame, shippedScenario, type View, viewFor } from '../../../../src/sim';
import type {
  GameState,
  MapMode,
  ReplayState,
  SettingsState,
  UiState,
} from '../../../../src/store/contract';
import { fixture } from './fixture';
import { withStatecraft } from './withStatecraft';

const query = new URLSearchParams(location.search);
const setup = { scenario: 'khitomer_2295', seed: 'preview', luck: 'full', players: {} } as const;
const game = !query.has('tiles')
  ? newGame(shippedScenario(khitomer, atlas as unknown as Atlas, ruleset), setup, ruleset)
  : fixture(Number(query.get('tiles') ?? 1), Number(query.get('fleets') ?? 0));
const known = viewFor(game, ruleset, 'klingon');
const everything = {
  ...Object.fromEntries(Object.keys(game.chart.systems).map((id) => [id, true as const])),
};
const truth: View = {
  ...known,
  ...game,
  sight: { seen: everything, detection: {} },
  age: {},
  unknown: {},
  unsurveyed: {},
};
const plain = query.has('fog') ? known : truth;
const view = query.has('statecraft') ? withStatecraft(plain) : plain;

const stores = {
  game: createStore<Partial<GameState>>(() => ({
    view,
    base: view,
    rules: ruleset,
    events: [],
    faction: 'klingon',
    orders: [],
    battles: [],
    give: () => null,
  })),
  ui: createStore<Partial<UiState>>((set) => ({
    selection: { kind: 'none' },
    hovered: { kind: 'none' },
    focus: null,
    mapMode: (query.get('mode') ?? 'political') as MapMode,
    select: (selection) => set({ selection }),
    hover: (hovered) => set({ hovered }),
    setAnimating: (animating) => set({ animating }),
    toast: () => undefined,
  })),
  replay: createStore<Partial<ReplayState>>(() => ({})),
  settings: createStore<Partial<SettingsState>>(() => ({
    textScale: 100,
    reducedMotion: query.has('still'),
    patterns: true,
    edgePan: false,
    animationSpeed: 100,
  })),
};

const element = document.getElementById('map');
const minimap = document.getElementById('minimap');
if (element) {
  const handle = await mountMap(element, {
    stores: stores as never,
    words: {
      route: (turns, odds) =>
        `${turns} months${odds === null ? '' : ` · ${Math.round(odds / 10)} %`}`,
      neutralZone: 'Neutral zone',
      operation: (_, { year, month }) => `Sets out ${month}/${year}`,
      refused: (code) => code,
    },
    trouble: (part, cause) => console.error(part, cause),
    measure: true,
  });
  const redraw = () => {
    if (minimap instanceof HTMLCanvasElement)
      drawMinimap(minimap, view, 'political', ruleset, handle.viewport());
  };
  handle.onMove(redraw);
  redraw();
  Object.assign(window, { preview: { handle, stores, ruleset } });
}
