import type { Telling } from '../../events/telling';
import type { Pledge } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import { type FactionId, nextId } from '../../state/ids';
import type { PromiseTerms } from '../../state/promise';
import { remember } from '../diplomacy/memories';
import { membersWith } from '../diplomacy/relations';
import { promiseRules } from './promises/registry';

export { openPledges, pledgedVote } from './openPledges';
export { promiseRefusal } from './promiseRefusal';
export { voidPledge } from './voidPledge';

/**
 * Writes a promise down. `turns` is how long it has to be kept, 0 for what has no date. Allies of both sides
 * hear of it unless it is given in secret: they will remember what becomes of it.
 * @source invented
 */
export function makePledge(
  game: Game,
  by: FactionId,
  to: FactionId,
  terms: PromiseTerms,
  turns: number,
  secret = false,
): Pledge {
  const pledge: Pledge = {
    id: nextId(game, 'pledge', by),
    by,
    to,
    terms,
    made: game.turn,
    due: promiseRules(terms).undated ? 0 : game.turn + turns,
    witnesses: secret ? [] : witnessesOf(game, by, to),
    status: 'open',
    settled: 0,
    ...(secret ? { secret } : {}),
  };
  game.pledges[pledge.id] = pledge;
  return pledge;
}

function witnessesOf(realm: Realm, by: FactionId, to: FactionId): FactionId[] {
  const near = new Set([...membersWith(realm, by), ...membersWith(realm, to)]);
  return [...near].filter((faction) => faction !== by && faction !== to).sort();
}

/** Closes a promise as kept: who was promised remembers it. */
export function keepPledge(game: Game, context: Telling, pledge: Pledge): void {
  if (pledge.status !== 'open') return;
  close(game, pledge, 'kept');
  const { by, to, terms } = pledge;
  remember(game, context.rules, to, by, 'promiseKept', promiseRules(terms).about(terms));
  tell(context, pledge, { type: 'promiseKept', promise: terms, by, receiver: to });
}

/** Closes a promise as broken: who was promised, and all who knew of it, remember it. */
export function breakPledge(game: Game, context: Telling, pledge: Pledge): void {
  if (pledge.status !== 'open') return;
  close(game, pledge, 'broken');
  const { by, to, terms, witnesses } = pledge;
  remember(game, context.rules, to, by, 'promiseBroken', promiseRules(terms).about(terms));
  for (const witness of witnesses) {
    if (!game.factions[witness]?.alive) continue;
    remember(
      game,
      context.rules,
      witness,
      by,
      'sawPromiseBroken',
      promiseRules(terms).about(terms),
    );
  }
  tell(context, pledge, { type: 'promiseBroken', promise: terms, by, receiver: to });
}

function close(game: Game, pledge: Pledge, status: Pledge['status']): void {
  pledge.status = status;
  pledge.settled = game.turn;
}

function tell(
  { emit }: Telling,
  { by, to, witnesses }: Pledge,
  fact: Parameters<Telling['emit']>[0],
): void {
  emit(fact, null, [by, to, ...witnesses].sort(), false);
}
