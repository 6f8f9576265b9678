import { idsOf } from '../../lib/ordered';
import { isMet } from '../../rules/conditions/isMet';
import { monthsLeft } from '../../rules/conditions/monthsLeft';
import { points } from '../../rules/conditions/points';
import { shareOf } from '../../rules/conditions/worldShares';
import { membersWith } from '../../rules/diplomacy/relations';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Objective, Outcome } from '../../state/objective';
import type { TurnContext } from '../context';

/**
 * Objectives are judged; a game that is decided ends, in this order: a victory objective,
 * only one side left, hegemony, the last date. It ends once: who plays on afterwards is judged no
 * more, though aims are still marked when they are met.
 * @source invented
 */
export function objectives(game: Game, context: TurnContext): void {
  const met = judge(game, context);
  if (game.outcome !== null) return;
  const outcome =
    byObjective(game, met) ??
    byElimination(game) ??
    byHegemony(game, game.frame.hegemony ?? context.rules.numbers.outcome.hegemony) ??
    byDate(game);
  if (outcome === null) return;
  game.outcome = outcome;
  context.emit({ type: 'gameEnded', outcome }, null, 'all');
}

/** Marks what is met now; `last` objectives only on the last turn. Returns what is newly met. */
function judge(game: Game, context: TurnContext): Objective[] {
  const isLast = game.turn === game.frame.lastTurn;
  const met: Objective[] = [];
  game.objectives = game.objectives.map((objective) => {
    const { kind, metOn, id, faction, points, months = 0 } = objective;
    const tooEarly = kind === 'last' && !isLast;
    if (metOn !== null || (tooEarly && months === 0)) return objective;
    const standing = awaited(game, context, objective);
    if (tooEarly || monthsLeft(standing, game.turn) !== 0) return standing;
    const { since: _, ...rest } = standing;
    const now = { ...rest, metOn: game.turn };
    met.push(now);
    context.emit({ type: 'objectiveMet', objective: id, faction, points }, null, 'all');
    return now;
  });
  return met;
}

/** The objective with the turn since which it is so; whether that begins or ends is told to all. */
function awaited(game: Game, { emit, rules }: TurnContext, objective: Objective): Objective {
  const { since, months = 0, kind, id, faction, points, when } = objective;
  const isSo = isMet(game, rules, when);
  if (isSo === (since !== undefined)) return objective;
  const tell = (type: 'objectiveStands' | 'objectiveSlips') => {
    if (months > 0 && kind !== 'last')
      emit({ type, objective: id, faction, points, months }, null, 'all');
  };
  if (isSo) {
    tell('objectiveStands');
    return { ...objective, since: game.turn };
  }
  tell('objectiveSlips');
  const { since: _, ...rest } = objective;
  return rest;
}

function outcomeOf(
  game: Game,
  kind: Outcome['kind'],
  winners: readonly FactionId[],
  objective: string | null = null,
): Outcome {
  return { kind, turn: game.turn, winners: [...winners].sort(), objective, points: points(game) };
}

/** Whoever met a victory objective wins, with all who met theirs on the same turn. */
function byObjective(game: Game, met: readonly Objective[]): Outcome | null {
  const victories = met.filter(({ kind }) => kind === 'victory');
  const [first] = victories;
  if (!first) return null;
  const winners = new Set(victories.map(({ faction }) => faction));
  return outcomeOf(game, 'objective', [...winners], first.id);
}

/** Sides still in the game: a power alone, or an alliance's living members. */
function sidesLeft(game: Game): FactionId[][] {
  const sides = new Map<string, FactionId[]>();
  for (const id of idsOf(game.factions)) {
    if (game.factions[id]?.alive !== true) continue;
    const side = membersWith(game, id);
    sides.set(side.join('|'), side);
  }
  return [...sides.values()];
}

/** Only one side lives, of a game that began with more. */
function byElimination(game: Game): Outcome | null {
  const sides = sidesLeft(game);
  if (sides.length > 1 || Object.keys(game.factions).length < 2) return null;
  const [winners = []] = sides;
  const someoneFell = Object.values(game.factions).some(({ alive }) => !alive);
  return someoneFell ? outcomeOf(game, 'elimination', winners) : null;
}

/**
 * One side holds so many of the owned worlds that nobody can stand up to it; 0 asks for none. Where
 * fewer than half are asked for the greater side wins, and equals share the victory.
 */
function byHegemony(game: Game, permille: number): Outcome | null {
  if (permille === 0) return null;
  const sides = sidesLeft(game).map((side) => ({ side, share: shareOf(game, side) }));
  const most = Math.max(permille, ...sides.map(({ share }) => share));
  const winners = sides.filter(({ share }) => share === most).flatMap(({ side }) => side);
  return winners.length > 0 ? outcomeOf(game, 'hegemony', winners) : null;
}

/** On the last date points decide; equals share the victory. */
function byDate(game: Game): Outcome | null {
  if (game.turn < game.frame.lastTurn) return null;
  const scores = points(game);
  const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive === true);
  const most = Math.max(0, ...living.map((id) => scores[id] ?? 0));
  return outcomeOf(
    game,
    'date',
    living.filter((id) => most > 0 && scores[id] === most),
  );
}
