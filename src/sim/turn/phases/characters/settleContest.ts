import type { EventOf } from '../../../events/event';
import { clamp } from '../../../lib/integers';
import { courtOf } from '../../../rules/diplomacy/court/councillors';
import { leavePosts } from '../../../rules/diplomacy/court/leavePosts';
import { leaveSeat } from '../../../rules/diplomacy/court/seats';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import { isAtLarge } from '../../../rules/persons/atLarge';
import { changeHead } from '../../../rules/persons/changeHead';
import { figuresOf } from '../../../rules/persons/claims';
import { sidesOf } from '../../../rules/persons/contests';
import { retire } from '../../../rules/persons/service';
import type { Character } from '../../../state/character';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { Contest } from '../../../state/succession';
import type { TurnContext } from '../../context';

/**
 * What comes of a contest for a chair: what was answered, at once; refused or unanswered, on its day, whoever has more behind him.
 * Who loses dies of it, or leaves the service; the realm pays for the strife.
 * @source invented
 */
export function settleContest(game: Game, context: TurnContext, faction: Faction): void {
  const { contest } = faction;
  if (contest === undefined) return;
  const person = game.characters[contest.person];
  if (!isAtLarge(person) || person.faction !== faction.id) {
    end(context, faction, contest, 'lapsed', null);
  } else if (contest.answer === 'yield') giveChair(game, context, faction, contest, person);
  else if (contest.answer === 'share') sharePower(game, context, faction, contest, person);
  else if (game.turn >= contest.due) fightItOut(game, context, faction, contest, person);
}

function end(
  context: TurnContext,
  faction: Faction,
  { kind, person }: Contest,
  how: EventOf<'contestEnded'>['how'],
  died: Character | null,
): void {
  const head = faction.head ?? person;
  delete faction.contest;
  const fact = { faction: faction.id, kind, character: person, head, how };
  context.emit({ type: 'contestEnded', ...fact, died: died?.id ?? null }, null, 'all');
}

function giveChair(
  game: Game,
  context: TurnContext,
  faction: Faction,
  contest: Contest,
  person: Character,
): void {
  end(context, faction, contest, 'yielded', null);
  changeHead(game, context, faction, person, 'yielded');
  const { yielded } = context.rules.numbers.persons.contest;
  if (contest.kind === 'return') earnPrestige(game, context.rules, faction.id, yielded);
}

/** He sits at court, where the last of the councillors makes room for him, and is to follow. */
function sharePower(
  game: Game,
  context: TurnContext,
  faction: Faction,
  contest: Contest,
  person: Character,
): void {
  const { rules } = context;
  const court = courtOf(game, faction.id);
  const last = court.at(-1);
  if (court.every((seat) => seat.person !== person.id)) {
    if (last && court.length >= rules.numbers.court.seats) {
      leaveSeat(game, rules, faction, last.person);
    }
    const seat = { person: person.id, since: game.turn, want: null };
    faction.court = [...courtOf(game, faction.id), seat];
  }
  faction.heir = { person: person.id, since: game.turn };
  person.role = 'commander';
  end(context, faction, contest, 'shared', null);
}

function fightItOut(
  game: Game,
  context: TurnContext,
  faction: Faction,
  contest: Contest,
  person: Character,
): void {
  const { rules } = context;
  const sides = sidesOf(game, rules, faction.id, contest.person);
  const head = faction.head === null ? undefined : game.characters[faction.head];
  if (!sides || !head) {
    end(context, faction, contest, 'lapsed', null);
    return;
  }
  const { death } = figuresOf(game, rules, faction.id);
  const { shame, strife } = rules.numbers.persons.contest;
  const loser = sides.holds ? person : head;
  const dies = context.luck('contest', faction.id).chance(death);
  end(context, faction, contest, sides.holds ? 'held' : 'won', dies ? loser : null);
  if (!sides.holds) changeHead(game, context, faction, person, 'contest');
  loser.role = 'commander';
  if (dies) {
    loser.status = 'dead';
    loser.until = 0;
  } else retire(context, loser, 'deposed');
  leavePosts(game, loser.id);
  earnPrestige(game, rules, faction.id, -shame);
  faction.exhaustion = clamp(faction.exhaustion + strife, 0, 100);
}
