import type {
  BattleForecast,
  FleetId,
  InvasionForecast,
  SystemId,
  Term,
  World,
} from '../../../sim';
import { number, percent, tenths, termLabel, words } from '../../../text';
import { Figure } from '../../kit/Figure';
import { Meter } from '../../kit/Meter';
import { useSession } from '../../shell/session';
import { Explained } from '../shared/Explained';
import { StrikeButtons } from './StrikeButtons';
import { type Strike, strikeOf } from './strike';
import './ForecastBox.css';

const t = words.panels.forecast;

interface ForecastBoxProps {
  fleets: readonly FleetId[];
  system: SystemId;
}

/** The odds of what the chosen fleets could do at a system, and the orders that do it. */
export function ForecastBox({ fleets, system }: ForecastBoxProps) {
  const { view, rules, names } = useSession();
  const strike = strikeOf(view, rules, fleets, system);
  const [first] = fleets;
  const who =
    fleets.length === 1 && first !== undefined
      ? names.fleet(first).text
      : words.panels.fleet.several(fleets.length);
  return (
    <section className="ra-forecast ra-cut" aria-label={t.title(who)}>
      <h3>
        {t.title(who)} → {names.system(system).text}
      </h3>
      <Journey strike={strike} />
      {strike.battle && <Odds battle={strike.battle} />}
      {strike.landings.map(({ world, forecast }) => (
        <Landing key={world.id} world={world} forecast={forecast} />
      ))}
      <StrikeButtons fleets={fleets} system={system} strike={strike} />
    </section>
  );
}

function Journey({ strike: { move } }: { strike: Strike }) {
  if (move === null) return <p className="ra-dim">{t.unreachable}</p>;
  if (move.turns === null) return <p className="ra-dim">{t.unreachable}</p>;
  return (
    <p>
      {t.months(move.turns)} · {t.suppliesAtEnd(move.supplyTurns)}
    </p>
  );
}

function Odds({ battle }: { battle: BattleForecast }) {
  const { win, undecided, lose, losses, terms } = battle;
  return (
    <>
      <Figure size="large" value={percent(win)} label={t.win} />
      <Meter
        size="thick"
        label={t.meter(win)}
        max={1000}
        parts={[
          { id: 'win', amount: win, colour: 'var(--ember-strong)' },
          { id: 'undecided', amount: undecided, colour: 'var(--brass-dim)' },
          { id: 'lose', amount: lose, colour: 'var(--lacquer-hover)' },
        ]}
      />
      <p>{t.expected(tenths(losses.own.ships), tenths(losses.enemy.ships))}</p>
      <TermLine terms={terms} />
    </>
  );
}

/** Terms as one line of words: `+24 First volley unseen · −9 Batteries of Vulcan`. */
function TermLine({ terms }: { terms: readonly Term[] }) {
  const { names } = useSession();
  const weighty = terms.filter(({ amount }) => Math.abs(amount) >= 5);
  if (weighty.length === 0) return null;
  return (
    <p className="ra-forecast-terms">
      {weighty.map((term) => t.term(termLabel(term, names), term.amount)).join(' · ')}
    </p>
  );
}

function Landing({ world, forecast }: { world: World; forecast: InvasionForecast }) {
  return (
    <>
      <Figure
        value={
          <Explained title={t.takes(world.name)} terms={forecast.terms}>
            {percent(forecast.win)}
          </Explained>
        }
        label={t.takes(world.name)}
      />
      <p>
        {t.troops(number(forecast.losses.own), number(forecast.losses.enemy))}
        {forecast.obstacle !== null && ` ${t.obstacles[forecast.obstacle]}`}
      </p>
    </>
  );
}
