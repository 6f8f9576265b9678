import { expect } from 'vitest';
import {
  answerTo,
  contentmentOf,
  contentmentTerms,
  type FactionId,
  forecastDivision,
  type Game,
  idsOf,
  inOrder,
  type OrderOf,
  opinionOf,
  opinionTerms,
  type Ruleset,
  required,
  resolveTurn,
  standings,
  total,
  type View,
  viewFor,
} from '../../src/sim';
import { campaign } from './campaign';
import { type ProofName, proofGame } from './proofGames';

type ProposeDeal = OrderOf<'proposeDeal'>;

/** How much was compared. */
export type Compared = Record<
  'opinions' | 'standings' | 'contentments' | 'divisions' | 'ballots' | 'deals',
  number
>;

const nothing: Compared = {
  opinions: 0,
  standings: 0,
  contentments: 0,
  divisions: 0,
  ballots: 0,
  deals: 0,
};
let seen: Compared = { ...nothing };

/**
 * What is shown before an answer is the answer, and every figure is the sum of its terms, the same
 * for everyone who may see it: over a campaign that computers play. Of the deals proposed one in
 * `dealsOf` is tried: each costs a turn.
 */
export function proveSums(
  name: ProofName,
  seed: string,
  turns: number,
  { dealsOf = 1 }: { readonly dealsOf?: number } = {},
): Compared {
  const proof = proofGame(name, seed);
  const { rules } = proof;
  seen = { ...nothing };
  const played = campaign(proof, 'computer');
  for (let turn = 1; turn <= turns; turn += 1) {
    const { game, orders } = played.next().value;
    checkFigures(game, rules);
    checkDivisions(game, rules);
    const given = Object.values(orders).flat();
    const proposed = given.flatMap(({ order }) => (order.type === 'proposeDeal' ? [order] : []));
    const tried = proposed.filter((_, at) => (turn + at) % dealsOf === 0);
    checkDeals(game, rules, tried);
  }
  return seen;
}

const living = (game: Game) => idsOf(game.factions).filter((id) => game.factions[id]?.alive);

function checkFigures(game: Game, rules: Ruleset): void {
  const views = new Map<FactionId, View>();
  const viewOf = (faction: FactionId) => {
    const view = views.get(faction) ?? viewFor(game, rules, faction);
    views.set(faction, view);
    return view;
  };
  for (const alliance of inOrder(game.alliances)) {
    const truth = standings(game, rules, alliance);
    for (const member of alliance.members) {
      const view = viewOf(member);
      const mine = required(view.alliances[alliance.id], alliance.id);
      expect(standings(view, rules, mine), `standings as ${member} sees them`).toEqual(truth);
      for (const other of alliance.members) {
        const terms = contentmentTerms(view, rules, mine, other);
        expect(terms).toEqual(contentmentTerms(game, rules, alliance, other));
        expect(total(terms)).toBe(contentmentOf(game, rules, alliance, other));
        seen.contentments += 1;
      }
      seen.standings += 1;
    }
  }
  if (game.turn % 5 !== 0) return;
  for (const holder of living(game)) {
    for (const subject of living(game)) {
      if (holder === subject) continue;
      const terms = opinionTerms(game, rules, holder, subject);
      expect(total(terms)).toBe(opinionOf(game, rules, holder, subject));
      expect(opinionTerms(viewOf(holder), rules, holder, subject)).toEqual(terms);
      seen.opinions += 1;
    }
  }
}

/** Whether a deal waits that a member of a council made or was made. */
function awaitsDeal({ deals }: Game, members: readonly string[]): boolean {
  return inOrder(deals).some(({ from, to }) => members.includes(from) || members.includes(to));
}

/** Nobody changes his mind: the turn is resolved without orders, only to see how they vote. */
function checkDivisions(game: Game, rules: Ruleset): void {
  const sessions = inOrder(game.alliances).filter(({ council }) => council?.agenda.length);
  if (sessions.length === 0) return;
  const { events } = resolveTurn(game, {}, rules);
  for (const alliance of sessions) {
    const voted = events.flatMap((event) =>
      event.type === 'motionVoted' && event.alliance === alliance.id ? [event.division] : [],
    );
    // What the first motion does may change minds about the next.
    const [division] = voted;
    // A deal that is concluded before the session changes minds too.
    if (!division || awaitsDeal(game, alliance.members)) continue;
    for (const member of alliance.members) {
      const view = viewFor(game, rules, member);
      const mine = required(view.alliances[alliance.id], alliance.id);
      const motion = required(
        mine.council?.agenda.find(({ id }) => id === division.motion),
        division.motion,
      );
      const { undecided: _, ...forecast } = forecastDivision(view, rules, mine, motion);
      expect(forecast, `${division.motion} as ${member} foresees it`).toEqual(division);
      seen.ballots += Object.keys(division.ballots).length;
    }
    seen.divisions += 1;
    for (const { standing, choice, lean, because } of Object.values(division.ballots)) {
      expect(standing).toBeGreaterThanOrEqual(0);
      if (because !== 'lean') continue;
      const sum = total(lean);
      expect(choice).toBe(sum > 0 ? 'aye' : sum < 0 ? 'nay' : 'abstain');
    }
  }
}

/** Deals that were proposed in play, each once more by two other powers: answered as foretold. */
function checkDeals(game: Game, rules: Ruleset, proposed: readonly ProposeDeal[]): void {
  const powers = living(game);
  for (const [index, order] of proposed.entries()) {
    for (const step of [0, 5]) {
      const from = required(powers[(game.turn + index + step) % powers.length], 'a power');
      if (order.to !== from) checkDeal(game, rules, from, { ...order, counters: null });
    }
  }
}

function checkDeal(game: Game, rules: Ruleset, from: FactionId, order: ProposeDeal): void {
  const { to, give, take } = order;
  const foreseen = answerTo(viewFor(game, rules, from), rules, { from, to, give, take });
  const { events } = resolveTurn(game, { [from]: [{ order }] }, rules);
  if (events.some(({ type }) => type === 'orderLapsed')) return;
  const isOurs = (deal: { readonly from: FactionId; readonly receiver: FactionId }) =>
    deal.from === from && deal.receiver === to;
  const made = events.some((event) => event.type === 'dealMade' && isOurs(event));
  const refused = events.some((event) => event.type === 'dealRefused' && isOurs(event));
  if (!made && !refused) return;
  // What another court has in store to stand surety with, nobody foretells.
  const isTooDear = events.some(
    (event) =>
      event.type === 'dealRefused' && isOurs(event) && event.refusal?.code === 'guaranteeTooDear',
  );
  if (isTooDear) return;
  seen.deals += 1;
  if (foreseen.verdict === 'yes') expect(made, JSON.stringify(order)).toBe(true);
  if (foreseen.verdict === 'no') expect(refused, JSON.stringify(order)).toBe(true);
}
