import { useMemo, useState } from 'react';
import { ruleset } from '../../content';
import { liveriesOf } from '../../content/liveries';
import { cardIn } from '../../content/scenarioCard';
import { scenarioCards } from '../../content/scenarioCards';
import { textsIn } from '../../sim';
import { useBrought, useGame } from '../../store';
import { spokenTag, words } from '../../text';
import { EmptyState } from '../kit/EmptyState';
import { leaveMenu } from '../title/leaveMenu';
import { MenuFrame } from '../title/MenuFrame';
import { BeginFoot } from './BeginFoot';
import { BroughtStage } from './BroughtStage';
import { GameOptions } from './GameOptions';
import './NewCampaignStage.css';
import { People } from './People';
import { PowerDetails } from './PowerDetails';
import { PowerList } from './PowerList';
import { peopleOf } from './people';
import { powersOf } from './powersOf';
import { setupOf } from './setupOf';
import { Timeline } from './Timeline';
import { useChosenPower } from './useChosenPower';
import { useDraft } from './useDraft';
import { useScenario } from './useScenario';

/** Choosing a moment of history, a power and the rules of the game. */
export function NewCampaignStage() {
  const brought = useBrought((state) => state.scenario);
  if (brought) return <BroughtStage key={brought.id} scenario={brought} />;
  return <MomentStage />;
}

function MomentStage() {
  const t = words.menus.campaign;
  const [chosen, setChosen] = useState(firstChoice);
  const scenario = useScenario(chosen);
  const cards = useMemo(spokenCards, []);
  const card = cards.find(({ id }) => id === chosen);
  const liveryOf = useMemo(() => liveriesOf(card?.factions ?? [], ruleset), [card]);
  const powers = card ? powersOf(card, ruleset) : [];
  const { draft, change, choose } = useDraft(location.search);
  const name = useChosenPower(powers, draft, choose);
  const begin = () => {
    if (!card) return;
    const factions = card.factions.map(({ id }) => id);
    void useGame.getState().newGame(setupOf(card.id, draft, factions));
  };
  return (
    <MenuFrame
      eyebrow={t.eyebrow}
      title={t.title}
      onBack={leaveMenu}
      foot={
        card && <BeginFoot power={name} people={peopleOf(draft, powers).length} onBegin={begin} />
      }
    >
      {cards.length === 0 && (
        <EmptyState icon="scenario" title={t.none}>
          {t.noneHint}
        </EmptyState>
      )}
      {card && (
        <>
          <Timeline cards={cards} chosen={chosen} onChoose={setChosen} />
          <div className="ra-campaign">
            <div>
              <PowerList
                powers={powers}
                chosen={draft.power}
                onChoose={choose}
                liveryOf={liveryOf}
              />
              <People powers={powers} draft={draft} onChange={change} />
            </div>
            <PowerDetails
              sketch={card}
              scenario={scenario}
              power={draft.power}
              liveryOf={liveryOf}
            />
            <GameOptions draft={draft} onChange={change} scenario={card.id} />
          </div>
        </>
      )}
    </MenuFrame>
  );
}

/** The moments in the language that is spoken, as far as they have texts in it. */
function spokenCards() {
  return scenarioCards.map((card) => cardIn(card, textsIn(card, spokenTag())));
}

/** The moment a shared link names, else the first. */
function firstChoice(): string | null {
  const named = new URLSearchParams(location.search).get('scenario');
  const found = scenarioCards.find(({ id }) => id === named) ?? scenarioCards[0];
  return found?.id ?? null;
}
