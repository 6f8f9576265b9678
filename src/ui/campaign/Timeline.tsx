import { ruleset } from '../../content';
import { liveriesOf } from '../../content/liveries';
import type { ScenarioCard } from '../../content/scenarioCard';
import { wordingText, words } from '../../text';
import { ChartDrawing } from './ChartDrawing';
import { labelledMoments } from './labelledMoments';
import './Timeline.css';

/** The span of the histories. */
const from = 2295;
const to = 2409;
const decades = Array.from({ length: 12 }, (_, index) => 2300 + 10 * index).filter(
  (year) => year <= to,
);

const place = (year: number) => `${(100 * (year - from)) / (to - from)}%`;

interface TimelineProps {
  cards: readonly ScenarioCard[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The starting points along the years, each with a small map of its powers. */
export function Timeline({ cards, chosen, onChoose }: TimelineProps) {
  const t = words.menus.campaign;
  const labelled = labelledMoments(cards, chosen);
  return (
    <fieldset className="ra-timeline">
      <legend className="ra-hidden">{t.timeline}</legend>
      <div className="ra-timeline-years" aria-hidden>
        {decades.map((year) => (
          <span key={year} className="ra-timeline-decade" style={{ left: place(year) }}>
            {!cards.some((card) => card.year === year) && year}
          </span>
        ))}
        {cards.map(({ id, year }) => (
          <span
            key={id}
            className="ra-timeline-mark"
            data-chosen={id === chosen}
            style={{ left: place(year) }}
          >
            {labelled.has(id) ? year : '\u00a0'}
          </span>
        ))}
      </div>
      <div className="ra-timeline-cards">
        {cards.map((card) => (
          <label key={card.id} className="ra-card ra-cut" data-chosen={card.id === chosen}>
            <input
              type="radio"
              name="scenario"
              className="ra-hidden"
              checked={card.id === chosen}
              onChange={() => onChoose(card.id)}
            />
            <span className="ra-card-chart">
              <ChartDrawing
                sketch={card}
                label={t.chart(wordingText(card.title))}
                liveryOf={liveriesOf(card.factions, ruleset)}
              />
            </span>
            <span className="ra-card-words">
              <span className="ra-card-year">{card.year}</span>
              <strong>{wordingText(card.title)}</strong>
              <span>{wordingText(card.subtitle)}</span>
              <small>
                {t.facts(
                  card.systems.length,
                  card.factions.filter(({ playable }) => playable).length,
                  card.turns,
                )}
              </small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
