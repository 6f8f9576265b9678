import { createRoot } from 'react-dom/client';
import { ruleset } from '../../../src/content';
import { newGame, rulesFor, resolveTurn, viewFor, eventsFor } from '../../../src/sim';
import type { Scenario, Setup } from '../../../src/sim';
import { useGame, useUi } from '../../../src/store';
import { GameStage } from '../../../src/ui/shell/GameStage';
import { LoadMapContext } from '../../../src/ui/shell/map/mapPort';
import { Toasts } from '../../../src/ui/shell/Toasts';
import scenario from '../../../scenarios/khitomer_2295.json';
import '../../../src/ui/theme/theme.css';

const query = new URLSearchParams(location.search);
const faction = query.get('power') ?? 'klingon';
const setup = { scenario: 'x', seed: 'preview', luck: 'full', players: {} } as Setup;
const source = scenario as unknown as Scenario;
const rules = rulesFor(source, ruleset);
let game = newGame(source, setup, rules);
let events: readonly unknown[] = [];
for (let turn = 0; turn < Number(query.get('turns') ?? 1); turn++) {
  const result = resolveTurn(game, {}, rules);
  game = result.game;
  events = eventsFor(result.events, faction);
}
const view = viewFor(game, rules, faction);
useGame.setState({
  rules, setup, faction, base: view, view, events: events as never,
  scenario: { id: 'x', title: source.title, subtitle: '', continuity: '', year: 2295, briefing: [], history: source.history ?? [], factions: source.factions as never },
});
useUi.setState({ stage: 'game' });
Object.assign(window, { useGame, useUi });
const loadMap = () => import('../../../src/map') as never;
createRoot(document.getElementById('root') as HTMLElement).render(
  <LoadMapContext value={query.has('nomap') ? null : loadMap}>
    <GameStage />
    <Toasts />
  </LoadMapContext>,
);
