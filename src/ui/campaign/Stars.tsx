import type { ScenarioFaction } from '../../sim';
import { words } from '../../text';

type Hardship = ScenarioFaction['difficulty'];

const order: readonly Hardship[] = ['easy', 'medium', 'hard', 'brutal'];

/** How hard a power is to play, as one to four sharp stars. */
export function Stars({ difficulty }: { difficulty: Hardship }) {
  const t = words.menus.campaign;
  const count = Math.max(1, order.indexOf(difficulty) + 1);
  const label = t.stars(t.difficulties[difficulty], count);
  return (
    <span className="ra-stars" role="img" aria-label={label} title={label}>
      {order.map((each, index) => (
        <svg key={each} viewBox="0 0 20 20" aria-hidden="true" data-lit={index < count}>
          <path d="M10 0 12.6 7.4 20 10 12.6 12.6 10 20 7.4 12.6 0 10 7.4 7.4Z" />
        </svg>
      ))}
    </span>
  );
}
