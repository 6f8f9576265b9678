import { useDeferredValue, useMemo, useState } from 'react';
import { liveriesOf } from '../../content/liveries';
import { generateScenario, type SandboxOptions } from '../../sim';
import { useGame } from '../../store';
import { words } from '../../text';
import { leaveMenu } from '../title/leaveMenu';
import { MenuFrame } from '../title/MenuFrame';
import { BeginFoot } from './BeginFoot';
import { sketchOf } from './chartSketch';
import { seedOf } from './draft';
import { GalaxyOptions } from './GalaxyOptions';
import { GameOptions } from './GameOptions';
import './NewCampaignStage.css';
import { ruleset } from '../../content';
import { People } from './People';
import { PowerDetails } from './PowerDetails';
import { PowerList } from './PowerList';
import { peopleOf } from './people';
import { powersOf } from './powersOf';
import { sandboxFrom } from './sandboxFrom';
import { setupOf } from './setupOf';
import { useChosenPower } from './useChosenPower';
import { useDraft } from './useDraft';

/** A generated galaxy: how large, how many powers, which seed. */
export function SandboxStage() {
  const t = words.menus.sandbox;
  const { draft, change, choose } = useDraft(location.search);
  const [galaxy, setGalaxy] = useState(() => sandboxFrom(location.search));
  const seed = seedOf(draft);
  const options: SandboxOptions = useMemo(() => ({ ...galaxy, seed }), [galaxy, seed]);
  // Drawing a thousand systems takes a moment: the controls go first.
  const shown = useDeferredValue(options);
  const scenario = useMemo(() => generateScenario(shown, ruleset), [shown]);
  const sketch = useMemo(() => sketchOf(scenario), [scenario]);
  const liveryOf = useMemo(() => liveriesOf(scenario.factions, ruleset), [scenario]);
  const powers = powersOf(scenario, ruleset);
  const name = useChosenPower(powers, draft, choose);

  const begin = () => {
    const factions = scenario.factions.map(({ id }) => id);
    const setup = setupOf('sandbox', draft, factions, options);
    void useGame.getState().newGame(setup);
  };
  return (
    <MenuFrame
      eyebrow={t.eyebrow}
      title={t.title}
      onBack={leaveMenu}
      foot={
        <BeginFoot
          power={name}
          people={peopleOf(draft, powers).length}
          onBegin={begin}
          waiting={shown !== options}
        />
      }
    >
      <div className="ra-campaign">
        <div>
          <PowerList powers={powers} chosen={draft.power} onChoose={choose} liveryOf={liveryOf} />
          <People powers={powers} draft={draft} onChange={change} />
        </div>
        <PowerDetails sketch={sketch} scenario={scenario} power={draft.power} liveryOf={liveryOf} />
        <div>
          <GalaxyOptions galaxy={galaxy} onChange={setGalaxy} />
          <GameOptions draft={draft} onChange={change} scenario="sandbox" sandbox={options} />
        </div>
      </div>
    </MenuFrame>
  );
}
