import { useEffect, useMemo } from 'react';
import { ruleset } from '../../content';
import { liveriesOf } from '../../content/liveries';
import { rulesFor, type Scenario } from '../../sim';
import { useBrought, useGame, useUi } from '../../store';
import { inSpokenWords, wordingText, words } from '../../text';
import { leaveMenu } from '../title/leaveMenu';
import { MenuFrame } from '../title/MenuFrame';
import { BeginFoot } from './BeginFoot';
import { sketchOf } from './chartSketch';
import { GameOptions } from './GameOptions';
import './NewCampaignStage.css';
import { People } from './People';
import { PowerDetails } from './PowerDetails';
import { PowerList } from './PowerList';
import { peopleOf } from './people';
import { powersOf } from './powersOf';
import { setupOf } from './setupOf';
import { useChosenPower } from './useChosenPower';
import { useDraft } from './useDraft';

/** A scenario from a file: power and rules are chosen as for one that comes with the game. */
export function BroughtStage({ scenario: brought }: { scenario: Scenario }) {
  const scenario = useMemo(() => inSpokenWords(brought), [brought]);
  const t = words.menus.campaign;
  const liveryOf = useMemo(
    () => liveriesOf(scenario.factions, rulesFor(scenario, ruleset)),
    [scenario],
  );
  const powers = powersOf(scenario, rulesFor(scenario, ruleset));
  const { draft, change, choose } = useDraft('');
  const name = useChosenPower(powers, draft, choose);
  const sketch = useMemo(() => sketchOf(scenario), [scenario]);
  useEffect(
    () => () => {
      // Whoever comes back by the menu chooses among the game's own moments.
      if (useUi.getState().stage !== 'newCampaign') useBrought.setState({ scenario: null });
    },
    [],
  );
  const begin = () => {
    const factions = scenario.factions.map(({ id }) => id);
    void useGame.getState().newGame(setupOf(scenario.id, draft, factions), brought);
  };
  return (
    <MenuFrame
      eyebrow={t.brought}
      title={wordingText(scenario.title)}
      onBack={leaveMenu}
      foot={<BeginFoot power={name} people={peopleOf(draft, powers).length} onBegin={begin} />}
    >
      <p>{wordingText(scenario.subtitle)}</p>
      <div className="ra-campaign">
        <div>
          <PowerList powers={powers} chosen={draft.power} onChoose={choose} liveryOf={liveryOf} />
          <People powers={powers} draft={draft} onChange={change} />
        </div>
        <PowerDetails sketch={sketch} scenario={scenario} power={draft.power} liveryOf={liveryOf} />
        <GameOptions draft={draft} onChange={change} />
      </div>
    </MenuFrame>
  );
}
