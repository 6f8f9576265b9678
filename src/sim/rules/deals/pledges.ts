import type { Telling } from '../../events/telling';
import { clamp } from '../../lib/integers';
import type { Pledge } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import { type FactionId, nextId } from '../../state/ids';
import type { PromiseTerms } from '../../state/promise';
import type { Ruleset } from '../../state/ruleset';
import { bind } from '../alliance/cohesion';
import { remember } from '../diplomacy/memories';
import { friendly, membersWith } from '../diplomacy/relations';
import { payOut, setAside } from './deposits';
import { hearersOf } from './hearers';
import { promiseRules } from './promises/registry';

export { openPledges, pledgedVote } from './openPledges';
export { promiseRefusal } from './promiseRefusal';
export { voidPledge } from './voidPledge';

/**
 * Writes a promise down, and takes what is set aside for it. `turns` is how long it has to be kept, 0 for what
 * has no date. Allies of both sides hear of it unless it is given in secret: they will remember what becomes of it.
 * @source invented
 */
export function makePledge(
  game: Game,
  by: FactionId,
  to: FactionId,
  terms: PromiseTerms,
  turns: number,
  manner: Pick<Pledge, 'deposit' | 'trusted' | 'secret'> = {},
): Pledge {
  const pledge: Pledge = {
    id: nextId(game, 'pledge', by),
    by,
    to,
    terms,
    made: game.turn,
    due: promiseRules(terms).undated ? 0 : game.turn + turns,
    witnesses: manner.secret ? [] : witnessesOf(game, by, to),
    ...manner,
    status: 'open',
    settled: 0,
  };
  game.pledges[pledge.id] = pledge;
  if (pledge.deposit) setAside(game, by, pledge.deposit);
  return pledge;
}

function witnessesOf(realm: Realm, by: FactionId, to: FactionId): FactionId[] {
  const near = new Set([...membersWith(realm, by), ...membersWith(realm, to)]);
  return [...near].filter((faction) => faction !== by && faction !== to).sort();
}

/** Closes a promise as kept: who was promised remembers it, and what was set aside goes back. */
export function keepPledge(game: Game, { rules, emit }: Telling, pledge: Pledge): void {
  if (pledge.status !== 'open') return;
  close(game, pledge, 'kept');
  const { by, to, terms, witnesses } = pledge;
  payOut(game, pledge, by);
  remember(game, rules, to, by, 'promiseKept', promiseRules(terms).about(terms));
  thankSurety(game, rules, pledge);
  bindAllies(game, rules, pledge, 'promisesKept');
  const fact = { type: 'promiseKept', promise: terms, by, receiver: to } as const;
  emit(fact, null, [by, to, ...witnesses].sort(), false);
}

/** Closes a promise as broken: what was set aside is forfeited, and word of it goes round. */
export function breakPledge(game: Game, context: Telling, pledge: Pledge): void {
  if (pledge.status !== 'open') return;
  const { deposit } = pledge;
  payOut(game, pledge, pledge.to);
  blame(game, context, pledge, deposit === undefined ? {} : { forfeited: deposit });
}

/** Blames who has undone what he did to keep a promise: his word is broken after all. */
export function undoPledge(game: Game, context: Telling, pledge: Pledge): void {
  if (pledge.status === 'kept') blame(game, context, pledge, {});
}

/**
 * Who was promised, all who knew of it and all whom he tells remember that it was broken. Of a great promise
 * everybody hears.
 */
function blame(
  game: Game,
  { rules, emit }: Telling,
  pledge: Pledge,
  forfeit: { forfeited?: NonNullable<Pledge['deposit']> },
): void {
  close(game, pledge, 'broken');
  const { by, to, terms, witnesses } = pledge;
  const { about, broken, great = false } = promiseRules(terms);
  const heard = hearersOf(game, rules, pledge);
  if (heard.length > 0) pledge.told = heard;
  remember(game, rules, to, by, 'promiseBroken', about(terms));
  broken?.(game, rules, pledge, terms);
  bindAllies(game, rules, pledge, 'promisesBroken');
  const fine = fined(game, rules, pledge);
  for (const other of [...witnesses, ...heard]) {
    if (game.factions[other]?.alive && other !== pledge.surety)
      remember(game, rules, other, by, 'sawPromiseBroken', to);
  }
  const fact = {
    type: 'promiseBroken',
    promise: terms,
    by,
    receiver: to,
    heard,
    ...forfeit,
    ...(fine > 0 ? { fine } : {}),
  } as const;
  emit(fact, null, great ? 'all' : [by, to, ...witnesses, ...heard].sort(), false);
}

/** Both sides thank a broker that has guaranteed what was kept. */
function thankSurety(game: Game, rules: Ruleset, { by, to, surety }: Pledge): void {
  if (surety === undefined) return;
  for (const side of [by, to]) remember(game, rules, side, surety, 'vouched');
}

/**
 * Who breaks what a broker guarantees has broken it to the broker too, does the alliance twice the harm, and pays the
 * wronged, as far as his own stores go. Returns the latinum he pays.
 */
function fined(game: Game, rules: Ruleset, pledge: Pledge): number {
  const { by, to, surety } = pledge;
  if (surety === undefined) return 0;
  remember(game, rules, surety, by, 'promiseBroken', to);
  bindAllies(game, rules, pledge, 'promisesBroken');
  const payer = game.factions[by]?.books?.stocks;
  const paid = game.factions[to]?.books?.stocks;
  if (!payer || !paid) return 0;
  const fine = clamp(rules.numbers.deals.surety.fine, 0, Math.max(0, payer.latinum));
  payer.latinum -= fine;
  paid.latinum += fine;
  return fine;
}

/** What members promise each other binds or parts the whole alliance. */
function bindAllies(
  game: Game,
  rules: Ruleset,
  { by, to }: Pledge,
  kind: 'promisesKept' | 'promisesBroken',
): void {
  const alliance = game.alliances[game.factions[by]?.alliance ?? ''];
  if (alliance && friendly(game, by, to)) bind(game, rules, alliance, kind);
}

function close(game: Game, pledge: Pledge, status: Pledge['status']): void {
  pledge.status = status;
  pledge.settled = game.turn;
}
