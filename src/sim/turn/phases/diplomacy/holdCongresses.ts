import { carryOut } from '../../../rules/deals/carryOut';
import { congressesIn, isAwaited } from '../../../rules/diplomacy/congress/congress';
import { congressForecast } from '../../../rules/diplomacy/congress/congressForecast';
import type { Draft } from '../../../rules/diplomacy/congress/questions/definition';
import { remember } from '../../../rules/diplomacy/memories';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import type { Congress } from '../../../state/congress';
import type { Game } from '../../../state/game';
import { type FactionId, nextId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';

/**
 * Congresses whose day has come, in the order of the month's lots: what both sides would sign is signed, as a deal that
 * neither had to propose. Those held are remembered while no other may be called on the question.
 * @source invented
 */
export function holdCongresses(game: Game, context: TurnContext): void {
  const due = congressesIn(game).filter((each) => isAwaited(each) && each.held <= game.turn);
  for (const congress of byLot(context, 'congress', due, ({ by }) => by)) {
    hold(game, context, congress);
  }
  const { again } = context.rules.numbers.congress;
  const kept = congressesIn(game).filter(
    (each) => isAwaited(each) || game.turn - each.held < again - 1,
  );
  if (kept.length > 0) game.congresses = Object.fromEntries(kept.map((each) => [each.id, each]));
  else delete game.congresses;
}

function hold(game: Game, context: TurnContext, congress: Congress): void {
  const { id, by, question } = congress;
  const pair = ({ from, to }: Draft) => [from, to] as const;
  // All answer to what is so as they meet, whatever is signed first.
  const answers = congressForecast(game, context.rules, congress);
  const signed = answers.filter(({ verdict }) => verdict === 'yes').map(({ draft }) => draft);
  const refused = answers.filter(({ verdict }) => verdict !== 'yes').map(({ draft }) => draft);
  const outcome = { signed: signed.map(pair), refused: refused.map(pair) };
  congress.outcome = outcome;
  context.emit({ type: 'congressHeld', congress: id, by, question, ...outcome }, null, 'all');
  for (const draft of signed) sign(game, context, by, draft);
}

function sign(game: Game, context: TurnContext, host: FactionId, draft: Draft): void {
  const { rules } = context;
  const { from, to, give, take } = draft;
  carryOut(game, context, {
    id: nextId(game, 'deal', host),
    from,
    to,
    give,
    take,
    turn: game.turn,
    counters: null,
  });
  if (host === from || host === to) return;
  remember(game, rules, from, host, 'mediated', to);
  remember(game, rules, to, host, 'mediated', from);
  earnPrestige(game, rules, host, rules.numbers.congress.prestige);
}
