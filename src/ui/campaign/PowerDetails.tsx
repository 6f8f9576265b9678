import { ruleset } from '../../content';
import type { Liveries } from '../../content/liveries';
import { rulesFor, type Scenario } from '../../sim';
import { powerDifference, powerName, wordingText, words } from '../../text';
import { Emblem } from '../kit/Emblem';
import { ProgressBar } from '../kit/ProgressBar';
import { ChartDrawing } from './ChartDrawing';
import type { ChartSketch } from './chartSketch';
import { observer } from './draft';
import './PowerDetails.css';
import { Stars } from './Stars';

interface PowerDetailsProps {
  sketch: ChartSketch;
  /** Null while it is being fetched. */
  scenario: Scenario | null;
  power: string;
  liveryOf: Liveries;
}

/** What it means to be this power at this moment. */
export function PowerDetails({ sketch, scenario, power, liveryOf }: PowerDetailsProps) {
  const t = words.menus.campaign;
  const faction = scenario?.factions.find(({ id }) => id === power);
  const rules = scenario ? rulesFor(scenario, ruleset) : ruleset;
  const highlighted = faction?.id;
  const { colour, emblem } = liveryOf(power);
  return (
    <section className="ra-power-details" aria-live="polite">
      {scenario === null && <ProgressBar label={t.loading} />}
      {faction && (
        <>
          <header style={{ '--accent': colour } as React.CSSProperties}>
            <Emblem culture={emblem} colour={colour} />
            <div>
              <h2>{powerName(rules, faction)}</h2>
              <p>
                {wordingText(faction.government)} · {t.difficulties[faction.difficulty]}{' '}
                <Stars difficulty={faction.difficulty} />
              </p>
            </div>
          </header>
          <h3 className="ra-eyebrow">{t.situation}</h3>
          <p>{wordingText(faction.situation)}</p>
          <h3 className="ra-eyebrow">{t.different}</h3>
          <p>{powerDifference(rules, faction)}</p>
        </>
      )}
      {power === observer && <p>{t.observerHint}</p>}
      {power === observer &&
        scenario?.briefing.map(wordingText).map((text) => <p key={text}>{text}</p>)}
      <div className="ra-power-chart">
        <ChartDrawing
          sketch={sketch}
          label={t.chart(scenario ? wordingText(scenario.title) : '')}
          highlighted={highlighted}
          liveryOf={liveryOf}
        />
      </div>
    </section>
  );
}
