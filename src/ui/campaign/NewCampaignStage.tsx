import { useEffect, useState } from 'react';
import { scenarioCards } from '../../content/scenarios';
import { useGame } from '../../store';
import { words } from '../../text';
import { EmptyState } from '../kit/EmptyState';
import { leaveMenu } from '../title/leaveMenu';
import { MenuFrame } from '../title/MenuFrame';
import { BeginFoot } from './BeginFoot';
import { type Draft, draftFrom, observer, setupOf } from './draft';
import { GameOptions } from './GameOptions';
import './NewCampaignStage.css';
import { PowerDetails } from './PowerDetails';
import { PowerList } from './PowerList';
import { Timeline } from './Timeline';
import { useScenario } from './useScenario';

const t = words.menus.campaign;

/** Choosing a moment of history, a power and the rules of the game. */
export function NewCampaignStage() {
  const [chosen, setChosen] = useState(firstChoice);
  const [draft, setDraft] = useState<Draft>(() => draftFrom(location.search));
  const scenario = useScenario(chosen);
  const card = scenarioCards.find(({ id }) => id === chosen);
  const powers = card?.factions.filter(({ playable }) => playable) ?? [];
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  // A power belongs to its moment: another moment begins with its first power.
  const isThere = draft.power === observer || powers.some(({ id }) => id === draft.power);
  const first = powers[0]?.id;
  useEffect(() => {
    if (!isThere && first !== undefined) setDraft((before) => ({ ...before, power: first }));
  }, [isThere, first]);

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
      foot={card && <BeginFoot power={nameOf(powers, draft.power)} onBegin={begin} />}
    >
      {scenarioCards.length === 0 && (
        <EmptyState icon="scenario" title={t.none}>
          {t.noneHint}
        </EmptyState>
      )}
      {card && (
        <>
          <Timeline cards={scenarioCards} chosen={chosen} onChoose={setChosen} />
          <div className="ra-campaign">
            <PowerList
              powers={powers}
              chosen={draft.power}
              onChoose={(power) => change({ power })}
            />
            <PowerDetails sketch={card} scenario={scenario} power={draft.power} />
            <GameOptions draft={draft} onChange={change} scenario={card.id} />
          </div>
        </>
      )}
    </MenuFrame>
  );
}

/** The moment a shared link names, else the first. */
function firstChoice(): string | null {
  const named = new URLSearchParams(location.search).get('scenario');
  const found = scenarioCards.find(({ id }) => id === named) ?? scenarioCards[0];
  return found?.id ?? null;
}

function nameOf(powers: readonly { id: string; name: string }[], power: string): string | null {
  return powers.find(({ id }) => id === power)?.name ?? null;
}
