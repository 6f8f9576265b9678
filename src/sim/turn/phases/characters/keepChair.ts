import { inOrder } from '../../../lib/ordered';
import { isAtLarge } from '../../../rules/persons/atLarge';
import { changeHead } from '../../../rules/persons/changeHead';
import { claimantOf, figuresOf, lineOfSuccession } from '../../../rules/persons/claims';
import { challengerOf, isAtRest } from '../../../rules/persons/contests';
import { enterService } from '../../../rules/persons/service';
import type { Character } from '../../../state/character';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { Contest, HeadEnd } from '../../../state/succession';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';
import { settleContest } from './settleContest';

/**
 * A month of a chair: who cannot sit there any more, or was recalled, is followed by the first in line; a contest whose day has
 * come is settled; who ruled and has come home wants the chair back, the bold challenge who holds it, and where it is held for a
 * term it is chosen for anew.
 * @source seed 11
 */
export function keepChair(game: Game, context: TurnContext, faction: Faction): void {
  if (fillChair(game, context, faction) || faction.head === null) return;
  settleContest(game, context, faction);
  if (faction.contest === undefined) callContest(game, context, faction);
  if (faction.contest === undefined) elect(game, context, faction);
}

/** Where who sat on a chair cannot any more, or was recalled, the first in line follows; whether it came to that. */
export function fillChair(game: Game, context: TurnContext, faction: Faction): boolean {
  dropHeir(game, faction);
  const why = emptied(game, faction);
  if (why !== null) succeed(game, context, faction, why);
  return why !== null;
}

/** An heir who is not there any more is none. */
function dropHeir(game: Game, faction: Faction): void {
  const heir = faction.heir && game.characters[faction.heir.person];
  if (!faction.heir || (heir?.faction === faction.id && isAtLarge(heir))) return;
  if (heir?.status !== 'captured') delete faction.heir;
}

/** Why a chair is empty; null where it is not, or nobody ever sat there. */
function emptied(game: Game, faction: Faction): HeadEnd | null {
  if (faction.head === null) return null;
  const head = game.characters[faction.head];
  if (!isAtLarge(head)) {
    return head?.status === 'captured' ? 'captured' : head?.status === 'dead' ? 'died' : 'vacant';
  }
  return faction.recalled ? 'recalled' : null;
}

function succeed(game: Game, context: TurnContext, faction: Faction, why: HeadEnd): void {
  const line = lineOfSuccession(game, context.rules, faction.id);
  const equals = line.filter(({ points }) => points === line[0]?.points);
  const [first] = byLot(context, 'heir', equals, ({ person }) => person);
  const luck = context.luck('succession', faction.id);
  const heir =
    first === undefined
      ? enterService(game, context, faction, luck)
      : game.characters[first.person];
  changeHead(game, context, faction, heir ?? null, why);
  // Whoever had ruled before and was passed over has no claim any more.
  for (const person of pretenders(game, faction)) person.role = 'commander';
}

/** Who ruled once, is free again and finds another on his chair. */
function pretenders(game: Game, faction: Faction): Character[] {
  return inOrder(game.characters).filter(
    (person) =>
      person.faction === faction.id &&
      person.role === 'head' &&
      person.id !== faction.head &&
      isAtLarge(person),
  );
}

function callContest(game: Game, context: TurnContext, faction: Faction): void {
  const [returned] = pretenders(game, faction);
  if (returned) {
    call(game, context, faction, 'return', returned.id);
    return;
  }
  if (isAtRest(game, context.rules, faction)) return;
  const challenger = challengerOf(game, context.rules, faction);
  if (challenger) call(game, context, faction, 'challenge', challenger.person);
}

function call(
  game: Game,
  context: TurnContext,
  faction: Faction,
  kind: Contest['kind'],
  person: string,
): void {
  const due = game.turn + context.rules.numbers.persons.contest.months;
  faction.contest = { kind, person, since: game.turn, due, answer: null };
  faction.contestedOn = game.turn;
  const head = faction.head ?? person;
  const fact = { faction: faction.id, kind, character: person, head, due };
  context.emit({ type: 'contestCalled', ...fact }, null, 'all');
}

function elect(game: Game, context: TurnContext, faction: Faction): void {
  const { rules } = context;
  const { term } = figuresOf(game, rules, faction.id);
  const head = faction.head === null ? undefined : game.characters[faction.head];
  if (!head || term === 0 || game.turn - (faction.headSince ?? 0) < term) return;
  const [first] = lineOfSuccession(game, rules, faction.id);
  const other = first && game.characters[first.person];
  if (first && other && first.points > claimantOf(game, rules, head).points) {
    changeHead(game, context, faction, other, 'term');
    return;
  }
  faction.headSince = game.turn;
  const fact = { faction: faction.id, character: head.id };
  context.emit({ type: 'headConfirmed', ...fact }, null, 'all');
}
