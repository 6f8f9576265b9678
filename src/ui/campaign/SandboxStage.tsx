import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { generateScenario, type SandboxOptions } from '../../sim';
import { useGame } from '../../store';
import { words } from '../../text';
import { leaveMenu } from '../title/leaveMenu';
import { MenuFrame } from '../title/MenuFrame';
import { BeginFoot } from './BeginFoot';
import { sketchOf } from './chartSketch';
import { type Draft, draftFrom, observer, seedOf, setupOf } from './draft';
import { GalaxyOptions } from './GalaxyOptions';
import { GameOptions } from './GameOptions';
import './NewCampaignStage.css';
import { ruleset } from '../../content';
import { PowerDetails } from './PowerDetails';
import { PowerList } from './PowerList';
import { sandboxFrom } from './sandboxFrom';

const t = words.menus.sandbox;

/** A generated galaxy: how large, how many powers, which seed. */
export function SandboxStage() {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(location.search));
  const [galaxy, setGalaxy] = useState(() => sandboxFrom(location.search));
  const seed = seedOf(draft);
  const options: SandboxOptions = useMemo(() => ({ ...galaxy, seed }), [galaxy, seed]);
  // Drawing a thousand systems takes a moment: the controls go first.
  const shown = useDeferredValue(options);
  const scenario = useMemo(() => generateScenario(shown, ruleset), [shown]);
  const sketch = useMemo(() => sketchOf(scenario), [scenario]);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  const powers = scenario.factions.filter(({ playable }) => playable);
  const isThere = draft.power === observer || powers.some(({ id }) => id === draft.power);
  const first = powers[0]?.id;
  useEffect(() => {
    if (!isThere && first !== undefined) setDraft((before) => ({ ...before, power: first }));
  }, [isThere, first]);

  const begin = () => {
    const factions = scenario.factions.map(({ id }) => id);
    const setup = setupOf('sandbox', draft, factions, options);
    void useGame.getState().newGame(setup);
  };
  const name = powers.find(({ id }) => id === draft.power)?.name ?? null;
  return (
    <MenuFrame
      eyebrow={t.eyebrow}
      title={t.title}
      onBack={leaveMenu}
      foot={<BeginFoot power={name} onBegin={begin} waiting={shown !== options} />}
    >
      <div className="ra-campaign">
        <PowerList powers={powers} chosen={draft.power} onChoose={(power) => change({ power })} />
        <PowerDetails sketch={sketch} scenario={scenario} power={draft.power} />
        <div>
          <GalaxyOptions galaxy={galaxy} onChange={setGalaxy} />
          <GameOptions draft={draft} onChange={change} scenario="sandbox" sandbox={options} />
        </div>
      </div>
    </MenuFrame>
  );
}
