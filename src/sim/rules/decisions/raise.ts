import type { EventType } from '../../events/event';
import type { Telling } from '../../events/telling';
import type { Luck } from '../../lib/luck';
import { compareIds } from '../../lib/ordered';
import type { Decision, DecisionFrequency, Roles } from '../../state/decision';
import type { Game } from '../../state/game';
import { nextId } from '../../state/ids';
import { isMet } from '../conditions/isMet';
import { decisionPlace } from './decisionPlace';
import { momentOf } from './momentOf';
import type { Cast, TurnFact } from './moments/definition';
import { bound, isRole, theDecider } from './roles';

/** What opening decisions works with. */
export interface Raising extends Telling {
  /** The turn that ends; 0 before the first. */
  readonly turn: number;
  readonly facts: readonly TurnFact[];
  luck(purpose: string, ...ids: string[]): Luck;
}

const lots = 1000;

/**
 * The moments of a month: for each decision that hangs on one, and whose condition is met, whoever it asks is asked
 * from the next turn on, or sees it coming. What follows on decisions taken before comes first.
 * @source invented
 */
export function raiseDecisions(game: Game, raising: Raising): void {
  followUp(game, raising);
  const byType = new Map<EventType, TurnFact[]>();
  for (const told of raising.facts) {
    const { type } = told.fact;
    const same = byType.get(type);
    if (same) same.push(told);
    else byType.set(type, [told]);
  }
  for (const decision of inOrderOfId(raising)) {
    if (!isPlayed(game.frequency, decision)) continue;
    for (const cast of castsOf(game, raising, decision, byType))
      open(game, raising, decision, cast);
  }
}

function inOrderOfId({ rules }: Raising): Decision[] {
  return Object.values(rules.decisions).sort((a, b) => compareIds(a.id, b.id));
}

/** Whether a game has a decision at all. */
export function isPlayed(frequency: DecisionFrequency = 'all', { history }: Decision): boolean {
  return frequency === 'all' || (frequency === 'history' && history === true);
}

function castsOf(
  game: Game,
  { turn }: Raising,
  { on }: Decision,
  facts: ReadonlyMap<EventType, readonly TurnFact[]>,
): readonly Cast[] {
  if (on === undefined) return [];
  const { definition, asked } = momentOf(on);
  // A day of the calendar is named by the turn in which one is asked.
  if (definition.isNow) return definition.isNow(turn + 1, asked) ? [{}] : [];
  return definition.facts.flatMap((type) =>
    (facts.get(type) ?? []).flatMap((told) => definition.casts(told, asked, game)),
  );
}

/** What was to follow by now comes, if the game still has it. */
function followUp(game: Game, raising: Raising): void {
  const due = (game.coming ?? []).filter(({ turn }) => turn <= raising.turn + 1);
  if (due.length === 0) return;
  const left = (game.coming ?? []).filter(({ turn }) => turn > raising.turn + 1);
  if (left.length > 0) game.coming = left;
  else delete game.coming;
  for (const { decision: id, roles } of due) {
    const decision = raising.rules.decisions[id];
    if (decision && isPlayed(game.frequency, decision)) open(game, raising, decision, roles);
  }
}

function open(game: Game, raising: Raising, decision: Decision, cast: Cast): void {
  const { turn, rules, emit, luck } = raising;
  const by = isRole(decision.who) ? (cast[decision.who] ?? null) : decision.who;
  if (by === null || game.factions[by]?.alive !== true) return;
  if (!mayCome(game, turn, decision, by)) return;
  const roles = playing({ ...cast, [theDecider]: by });
  // Nobody is asked where an option speaks of somebody who is not there.
  if (bound(decision.options, roles) === null) return;
  if (decision.when !== undefined) {
    const when = bound(decision.when, roles);
    if (when === null || !isMet(game, rules, when)) return;
  }
  const id = nextId(game, 'decision', by);
  const first = turn + 1 + (decision.announced ?? 0);
  const due = first + (decision.months ?? 1) - 1;
  const lot = luck('decision', decision.id, by).below(lots);
  const opened = { id, decision: decision.id, by, roles, opened: turn, asked: first, due, lot };
  game.decisions = { ...game.decisions, [id]: opened };
  game.occasions = { ...game.occasions, [occasion(decision, by)]: turn };
  const fact = { decision: decision.id, open: id, faction: by, opened: turn, asked: first, due };
  emit({ type: 'decisionAsked', ...fact }, decisionPlace(game, roles), [by], false);
}

function occasion({ id }: Decision, by: string): string {
  return `${id}>${by}`;
}

/** Each comes once for each power, or again after its cooldown; never twice at the same time. */
function mayCome(game: Game, turn: number, decision: Decision, by: string): boolean {
  const last = game.occasions?.[occasion(decision, by)];
  if (last === undefined) return true;
  if (decision.cooldown === undefined || turn - last < decision.cooldown) return false;
  return Object.values(game.decisions ?? {}).every(
    (each) => each.decision !== decision.id || each.by !== by,
  );
}

function playing(cast: Cast): Roles {
  const known = Object.entries(cast).filter(([, who]) => who !== null);
  return Object.fromEntries(known) as Roles;
}
