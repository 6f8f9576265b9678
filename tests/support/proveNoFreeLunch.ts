import { expect } from 'vitest';
import { ruleset } from '../../src/content';
import {
  answerTo,
  type Baskets,
  copy,
  type DealItem,
  dealRefusal,
  type FactionId,
  type Game,
  idsOf,
  type Luck,
  luckOf,
  type Ruleset,
  required,
  restore,
  total,
  viewFor,
} from '../../src/sim';
import { itemRules } from '../../src/sim/rules/deals/items/registry';
import { worthTerms } from '../../src/sim/rules/deals/worth';
import { proofPlay } from './playedGames';
import { feasibleBaskets } from './randomDeals';

export interface Played {
  readonly game: Game;
  readonly rules: Ruleset;
}

/** States of played games between whose powers deals are drawn. */
export function marketStates(): Played[] {
  return (['khitomer_2295', 'crossover_2370'] as const).flatMap((name) => {
    const { file, proof } = proofPlay(name);
    return [4, 12].map((turn) => {
      const game = copy(required(restore(file, turn, ruleset), name));
      game.deals = {};
      return { game, rules: proof.rules };
    });
  });
}

const living = (game: Game) => idsOf(game.factions).filter((id) => game.factions[id]?.alive);

/** Two living powers, drawn by lot. */
export function pairOf(game: Game, luck: Luck): [FactionId, FactionId] {
  const from = luck.pick(living(game));
  return [from, luck.pick(living(game).filter((id) => id !== from))];
}

/** What a deal leaves a court better off by its own books: a thing that may come back at its worth, without likes. */
function booked({ game, rules }: Played, { from, to, give, take }: Baskets): number {
  const worth = (item: DealItem, gains: boolean) =>
    total(worthTerms(game, rules, to, item, gains, from));
  const lost = (item: DealItem) =>
    itemRules(item).changesHands
      ? Math.min(Math.max(0, worth(item, true)), -worth(item, false))
      : -worth(item, false);
  const got = give.map((item) => worth(item, true));
  return [...got, ...take.map((item) => -lost(item))].reduce((all, each) => all + each, 0);
}

/**
 * Promise 30: no deal between anybody and a court leaves the court worse off by its own books, whatever it is offered.
 * Returns how many of the draws were deals that the court accepted.
 */
export function proveNoFreeLunch(states: readonly Played[], draws: number): number {
  let accepted = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const luck = luckOf('lunch', draw, 'deals');
    const played = luck.pick(states);
    const { game, rules } = played;
    const [from, to] = pairOf(game, luck);
    const view = viewFor(game, rules, from);
    const baskets = feasibleBaskets({ view, rules, luck }, to);
    if (baskets === null || dealRefusal(game, rules, baskets, true) !== null) continue;
    const resold = baskets.take.every((item) => itemRules(item).changesHands);
    if (!resold || answerTo(game, rules, baskets).total < 0) continue;
    accepted += 1;
    expect(booked(played, baskets), JSON.stringify(baskets)).toBeGreaterThanOrEqual(0);
  }
  return accepted;
}
