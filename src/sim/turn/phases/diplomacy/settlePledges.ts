import { inOrder } from '../../../lib/ordered';
import { findMotion } from '../../../rules/alliance/agenda';
import { breakPledge, keepPledge, voidPledge } from '../../../rules/diplomacy/pledges';
import { causeOf } from '../../../rules/diplomacy/relationFor';
import { atWar } from '../../../rules/relations';
import type { Pledge, PromiseTerms } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import { pairKey } from '../../../state/ids';
import type { TurnContext } from '../../context';

type Fate = 'open' | 'kept' | 'broken' | 'void';
type PromiseOf<K extends PromiseTerms['kind']> = Extract<PromiseTerms, { kind: K }>;

/**
 * Judges every open promise by what is the case now: kept, broken, without an object, or open
 * still. Votes are judged where they are cast. Old settled ones are struck from the record.
 */
export function settlePledges(game: Game, context: TurnContext): void {
  const { recorded } = context.rules.numbers.deals.promise;
  for (const pledge of inOrder(game.pledges)) {
    if (pledge.status !== 'open') {
      if (game.turn - pledge.settled >= recorded) delete game.pledges[pledge.id];
      continue;
    }
    const fate = fateOf(game, pledge);
    if (fate === 'kept') keepPledge(game, context, pledge);
    else if (fate === 'broken') breakPledge(game, context, pledge);
    else if (fate === 'void') voidPledge(game, pledge);
  }
}

function fateOf(game: Game, pledge: Pledge): Fate {
  const { by, to, terms } = pledge;
  if (!game.factions[by]?.alive || !game.factions[to]?.alive) return 'void';
  switch (terms.kind) {
    case 'vote':
      return findMotion(game, terms.motion) === null ? 'void' : 'open';
    case 'war':
      return fateOfWar(game, pledge, terms);
    case 'lean':
      return fateOfLean(game, pledge, terms);
    case 'cede':
      return fateOfCession(game, pledge, terms);
    case 'spare':
      return fateOfSparing(game, pledge, terms);
  }
}

function isDue(game: Game, { due }: Pledge): boolean {
  return game.turn >= due;
}

/** Kept as soon as they fight; an enemy that is gone or has become a friend is none. */
function fateOfWar(game: Game, pledge: Pledge, { on }: PromiseOf<'war'>): Fate {
  const { by } = pledge;
  if (!game.factions[on]?.alive) return 'void';
  if (atWar(game, by, on)) return 'kept';
  return isDue(game, pledge) ? 'broken' : 'open';
}

/** Held every turn from the one after it was given; who is broker no longer cannot keep it. */
function fateOfLean(game: Game, pledge: Pledge, { toward }: PromiseOf<'lean'>): Fate {
  const alliance = game.alliances[game.factions[pledge.by]?.alliance ?? ''];
  if (alliance?.broker !== pledge.by) return 'void';
  if (toward !== null && !alliance.members.includes(toward)) return 'void';
  if (game.turn === pledge.made) return 'open';
  const { lean, effort } = alliance.brokerage;
  if (lean !== toward || effort === 0) return 'broken';
  return isDue(game, pledge) ? 'kept' : 'open';
}

/** Kept once the other has the world; who does not own it when it is due owes nothing. */
function fateOfCession(game: Game, pledge: Pledge, { world }: PromiseOf<'cede'>): Fate {
  const owner = game.worlds[world]?.owner ?? null;
  if (owner === pledge.to) return 'kept';
  if (!isDue(game, pledge)) return 'open';
  return owner === pledge.by ? 'broken' : 'void';
}

/** Broken by who begins a war, not by who is attacked. */
function fateOfSparing(game: Game, pledge: Pledge, { faction }: PromiseOf<'spare'>): Fate {
  const { by } = pledge;
  if (!game.factions[faction]?.alive) return 'void';
  if (atWar(game, by, faction)) {
    const war = game.relations[pairKey(by, faction)];
    return war && causeOf(war, by) !== null ? 'broken' : 'void';
  }
  return isDue(game, pledge) ? 'kept' : 'open';
}
