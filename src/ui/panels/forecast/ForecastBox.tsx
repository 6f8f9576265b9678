import { useState } from 'react';
import {
  atWar,
  type FleetId,
  findRoute,
  forecastMove,
  greatest,
  populationOf,
  type StrikeForecast,
  type SystemId,
  type WorldId,
} from '../../../sim';
import { strikeIn } from '../../../store';
import { panelWords } from '../../../text';
import { Button } from '../../kit/Button';
import { Slider } from '../../kit/Slider';
import { orderKeys } from '../../shell/orderKeys';
import { useSession } from '../../shell/session';
import { Choice } from '../shared/Choice';
import { worldOption } from '../shared/thingOptions';
import './ForecastBox.css';
import { StrikeButtons } from './StrikeButtons';
import { StrikeFigures } from './StrikeFigures';
import { type Act, stanceOf, transportsInReach } from './strikeOrders';

interface ForecastBoxProps {
  fleets: readonly FleetId[];
  system: SystemId;
  /** The world that is selected, if it is one of the place. */
  world: WorldId | null;
  onChoose: (fleets: readonly FleetId[]) => void;
}

/**
 * The odds of what the chosen fleets could do at a system, and the orders that do it. Its parts keep
 * their places whatever they say: only what stands between head and buttons changes, and scrolls.
 */
export function ForecastBox({ fleets, system, world, onChoose }: ForecastBoxProps) {
  const t = panelWords().forecast;
  const { view, rules, names, commands } = useSession();
  const [act, setAct] = useState<Act | null>(null);
  const [picked, pick] = useState<WorldId | null>(null);
  const [chosen, setChosen] = useState<{ world: WorldId; troops: number } | null>(null);
  const stance = act !== null && act in stanceOf ? stanceOf[act as keyof typeof stanceOf] : null;
  const strike = strikeIn(view, rules, { fleets, system, ...(stance ? { stance } : {}) });
  const worlds = view.chart.systems[system]?.worlds ?? [];
  const target = [picked, world].find((id) => id !== null && worlds.includes(id)) ?? firstOf();
  const amount = chosen?.world === target ? (chosen?.troops ?? null) : null;
  const setAmount = (troops: number) => target !== null && setChosen({ world: target, troops });
  const [first] = fleets;
  const who =
    fleets.length === 1 && first !== undefined
      ? names.fleet(first).text
      : panelWords().fleet.several(fleets.length);
  const heading = `${t.title(who)} → ${names.system(system).text}`;
  const way = wayWords(strike);
  return (
    <section className="ra-forecast ra-cut" aria-label={t.title(who)}>
      <h3 title={heading}>{heading}</h3>
      <p className="ra-forecast-way" title={way}>
        {way}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div className="ra-forecast-figures" tabIndex={0}>
        <StrikeFigures strike={strike} world={target} act={act} />
      </div>
      {commands && (
        <div className="ra-forecast-orders">
          <TargetRow worlds={worlds} target={target} onPick={pick} />
          <TroopsRow strike={strike} target={target} amount={amount} onAmount={setAmount} />
          <StrikeButtons
            strike={strike}
            aim={{ world: target, troops: troopsOf(strike, target, amount) }}
            onTry={setAct}
          />
          <Transports fleets={fleets} system={system} strike={strike} onChoose={onChoose} />
        </div>
      )}
    </section>
  );

  /** An enemy's world before another, and of those where most people live. */
  function firstOf(): WorldId | null {
    const rank = (id: WorldId) => {
      const world = view.worlds[id];
      if (!world) return 0;
      const hostile = world.owner !== null && atWar(view, view.faction, world.owner);
      return (hostile ? 1_000_000 : 0) + populationOf(world);
    };
    return greatest(worlds, rank);
  }
}

function wayWords({ journey }: StrikeForecast): string {
  const t = panelWords().forecast;
  if (Object.keys(journey.routes).length === 0) return t.unreachable;
  if (journey.turns === null) return t.notThere;
  return `${t.months(journey.turns)} · ${t.suppliesAtEnd(journey.supplyTurns)}`;
}

interface TargetRowProps {
  worlds: readonly WorldId[];
  target: WorldId | null;
  onPick: (world: WorldId) => void;
}

/** Which world landings, guns and settlers go for. */
function TargetRow({ worlds, target, onPick }: TargetRowProps) {
  const t = panelWords().forecast;
  const session = useSession();
  return (
    <Choice
      aria-label={t.target}
      value={target ?? ''}
      disabled={worlds.length < 2}
      options={
        worlds.length === 0
          ? [{ value: '', label: t.noTarget }]
          : worlds.map((id) => {
              const option = worldOption(session, id);
              return { ...option, label: t.targetOf(option.label) };
            })
      }
      onChange={onPick}
    />
  );
}

function landingAt(strike: StrikeForecast, target: WorldId | null) {
  return strike.landings.find(({ world }) => world === target) ?? null;
}

/** What is chosen, else what is advised; null: all, where less would not do. */
function troopsOf(
  strike: StrikeForecast,
  target: WorldId | null,
  amount: number | null,
): number | null {
  const landing = landingAt(strike, target);
  if (!landing) return null;
  const chosen = amount ?? landing.troops?.advised ?? landing.aboard;
  return chosen >= landing.aboard ? null : chosen;
}

interface TroopsRowProps {
  strike: StrikeForecast;
  target: WorldId | null;
  amount: number | null;
  onAmount: (troops: number) => void;
}

/** How many troops go ashore. */
function TroopsRow({ strike, target, amount, onAmount }: TroopsRowProps) {
  const t = panelWords().forecast;
  const landing = landingAt(strike, target);
  const aboard = landing?.aboard ?? 0;
  const value = aboard === 0 ? 0 : (troopsOf(strike, target, amount) ?? aboard);
  return (
    <Slider
      aria-label={t.land}
      disabled={aboard === 0}
      min={aboard === 0 ? 0 : 1}
      max={Math.max(1, aboard)}
      value={value}
      text={aboard === 0 ? t.noTroops : t.landing(value, aboard)}
      onChange={onAmount}
    />
  );
}

interface TransportsProps {
  fleets: readonly FleetId[];
  system: SystemId;
  strike: StrikeForecast;
  onChoose: (fleets: readonly FleetId[]) => void;
}

/** Takes along every transport that can be there as soon as the rest, or within a month. */
function Transports({ fleets, system, strike, onChoose }: TransportsProps) {
  const t = panelWords().forecast;
  const { view, rules } = useSession();
  const reachOf = (id: FleetId) => {
    const fleet = view.fleets[id];
    const route = fleet ? findRoute(view, rules, fleet, system) : null;
    if (!fleet || route === null) return null;
    return route.length === 0 ? 0 : forecastMove(view, rules, fleet, route).turns;
  };
  const turns = Math.max(1, strike.journey.turns ?? 1);
  const more = transportsInReach(view, reachOf, fleets, turns);
  return (
    <Button
      size="small"
      icon="troops"
      keys={orderKeys.transports.name}
      reason={more.length === 0 ? t.noTransports : undefined}
      onClick={() => onChoose([...fleets, ...more])}
    >
      {t.transports(more.length)}
    </Button>
  );
}
