import { humansOf } from '../ai/computerTurn';
import { ruleset } from '../content';
import {
  type BattleRecord,
  eventsFor,
  type FactionId,
  type Game,
  type GameEvent,
  type GameFile,
  idsOf,
  isMet,
  playable,
  type Ruleset,
  required,
  resolveTurn,
  restore,
  risingLedBy,
  rulesFor,
  type ScenarioFaction,
  type TurnOrders,
  viewFor,
} from '../sim';
import type { MonthFacts, Opened, ScenarioFacts, SentView, TurnShown } from './protocol';
import { pursuitsIn } from './pursuits';
import { noStaffReport, staffReport } from './staffReport';

/** A game that is open: its file, the present state and what the last turn told. */
export interface Session {
  readonly file: GameFile;
  readonly game: Game;
  /** The content of the game with what its scenario brings. */
  readonly rules: Ruleset;
  readonly events: readonly GameEvent[];
  readonly battles: readonly BattleRecord[];
  /** The state before it; null at the start, and where other rules made the turn. */
  readonly before: Game | null;
}

/** One moment of a game: a state, and the turn that led there. */
export type Moment = Pick<Session, 'game' | 'events' | 'battles' | 'before'>;

/** The powers that people command, in the order in which the scenario names its powers. */
export function seatsOf({ scenario, setup }: Pick<GameFile, 'scenario' | 'setup'>): FactionId[] {
  const humans = new Set(humansOf(setup));
  return scenario.factions.map(({ id }) => id).filter((id) => humans.has(id));
}

/**
 * The state after a number of turns with what the last of them told, found again by playing it;
 * a file made by other rules shows its kept states without the telling.
 */
export function momentAfter(file: GameFile, turns: number): Moment | null {
  const game = restore(file, turns, ruleset);
  if (game === null) return null;
  // Of turns that other rules made, these would tell what did not happen.
  const told = turns > 0 && playable(file, ruleset);
  const before = told ? restore(file, turns - 1, ruleset) : null;
  if (before === null) return { game, events: [], battles: [], before };
  const { orders } = required(file.turns[turns - 1], `turn ${turns}`);
  const { events, battles } = resolveTurn(before, orders, rulesFor(file.scenario, ruleset));
  return { game, events, battles, before };
}

/** What a faction is shown of a moment; null is the whole truth. */
export function shownTo(
  faction: FactionId | null,
  { file, rules }: Pick<Session, 'file' | 'rules'>,
  moment: Moment,
  hash: string,
): TurnShown {
  const { game, events, battles } = moment;
  const asTold = comparedWithHistory(file, game);
  if (faction === null) {
    const view = wholeTruth(game, rules);
    const pursuits = pursuitsIn(file, view);
    return { view, events, battles, staff: noStaffReport, pursuits, hash, asTold };
  }
  const view = viewFor(game, rules, faction);
  const learned = eventsFor(events, faction);
  const told = new Set(learned.map((event) => ('battle' in event ? event.battle : '')));
  return {
    view: withoutChart(view),
    events: learned,
    battles: battles.filter(({ id }) => told.has(id)),
    staff: staffReport(file, view, moment.before),
    pursuits: pursuitsIn(file, view),
    hash,
    asTold,
  };
}

function comparedWithHistory(file: GameFile, game: Game): TurnShown['asTold'] {
  if (game.outcome === null) return null;
  return (file.scenario.history ?? []).map(({ check }) =>
    check ? isMet(game, rulesFor(file.scenario, ruleset), check) : null,
  );
}

/** What screens say of a power before they know it from the state. */
function toldPower(power: ScenarioFaction): ScenarioFacts['factions'][number] {
  const { id, name, culture, colour, pattern, playable, difficulty, situation } = power;
  const { firstPlan = '', different } = power;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(culture === undefined ? {} : { culture }),
    ...(colour === undefined ? {} : { colour }),
    ...(pattern === undefined ? {} : { pattern }),
    playable,
    difficulty,
    situation,
    firstPlan,
    ...(different === undefined ? {} : { different }),
  };
}

/** What everybody may know of the month that runs. */
export function monthFacts({ game, events }: Moment): MonthFacts {
  // Who leads a rising still has something to wait for.
  const fallen = idsOf(game.factions).filter(
    (id) => game.factions[id]?.alive === false && risingLedBy(game, id) === null,
  );
  const fell = events.flatMap((event) => (event.type === 'factionEliminated' ? event.faction : []));
  return { turn: game.turn, over: isOver(game), fallen, fell };
}

/** Whether a game has ended and nobody chose to play on. */
function isOver({ outcome, playedOn }: Game): boolean {
  return outcome !== null && playedOn === undefined;
}

/** Seats whose orders of the last month a computer gave: only computers leave a hash of their view. */
function handedIn(file: GameFile): FactionId[] {
  const decided = file.turns.at(-1)?.views ?? {};
  return seatsOf(file).filter((seat) => decided[seat] !== undefined);
}

/** Whether several people play a game that has not come to its end. */
export function stillPlayed({ file, game }: Pick<Session, 'file' | 'game'>): boolean {
  const seats = seatsOf(file);
  const alive = seats.some(
    (seat) => game.factions[seat]?.alive || risingLedBy(game, seat) !== null,
  );
  return seats.length > 1 && alive && playable(file, ruleset) && !isOver(game);
}

export function openedSession(session: Session): Opened {
  const { file, game, rules } = session;
  const { scenario, setup } = file;
  const seats = seatsOf(file);
  return {
    chart: game.chart,
    frame: game.frame,
    rules,
    setup,
    seats,
    handed: handedIn(file),
    month: monthFacts(session),
    scenario: {
      id: scenario.id,
      title: scenario.title,
      subtitle: scenario.subtitle,
      continuity: scenario.continuity,
      year: scenario.year,
      briefing: scenario.briefing,
      history: (scenario.history ?? []).map(({ check: _, ...told }) => told),
      factions: scenario.factions.map(toldPower),
    },
    turns: file.turns.length,
    campaign: file.campaign,
    chain: [file.genesis, ...file.turns.map(({ hash }) => hash)],
    draft: ordersOf(seats, file.draft),
    kept: playable(file, ruleset) ? null : file.keyframes.map(({ after }) => after),
  };
}

/** The file with other orders for the month that runs. */
export function withDraft(file: GameFile, orders: TurnOrders): GameFile {
  return { ...file, draft: ordersOf(seatsOf(file), orders) };
}

/** What seats have ordered; who ordered nothing is left out. */
function ordersOf(seats: readonly FactionId[], orders: TurnOrders): TurnOrders {
  const given = seats.map((seat) => [seat, orders[seat] ?? []] as const);
  return Object.fromEntries(given.filter(([, each]) => each.length > 0));
}

/** The last link of a file's chain. */
export function hashNow(file: GameFile): string {
  return file.turns.at(-1)?.hash ?? file.genesis;
}

/** Everything, in the shape of a view: for watching a game that computers play, and for replays. */
function wholeTruth(game: Game, rules: Ruleset): SentView {
  const first = Object.keys(game.factions).sort()[0] ?? '';
  const frame = viewFor(game, rules, first);
  const everywhere = Object.fromEntries(
    Object.keys(game.chart.systems).map((id) => [id, true as const]),
  );
  const { seed: _seed, ...realm } = game;
  return withoutChart({
    ...realm,
    faction: first,
    sight: { seen: everywhere, detection: frame.sight.detection },
    age: {},
    unknown: {},
    unsurveyed: {},
  });
}

function withoutChart<T extends { chart: unknown }>(view: T): Omit<T, 'chart'> {
  const { chart: _, ...rest } = view;
  return rest;
}
