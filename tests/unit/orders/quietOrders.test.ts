import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import {
  copy,
  type Game,
  idsOf,
  inOrder,
  opinionOf,
  type Ruleset,
  resolveTurn,
  startFile,
} from '../../../src/sim';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { orderRegistry } from '../../../src/sim/orders/registry';
import { borderOf } from '../../../src/sim/rules/diplomacy/relations';
import { treatiesOf } from '../../../src/sim/rules/diplomacy/treatyLookup';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import { modifiersOf, worldModifiers } from '../../../src/sim/rules/figures/modifiers';
import { proofPlay } from '../../support/playedGames';
import { proofNames } from '../../support/proofGames';

/** Turns of each game whose orders are tried, and how long it may take where the games must be played first. */
const turns = 3;
const patience = 240_000;

/** All that is kept where a realm lies still. The same modifiers are one object as long as they rest on the same. */
function keptFigures(game: Game, rules: Ruleset): unknown[] {
  const powers = idsOf(game.factions);
  const pairs = powers.flatMap((holder) => powers.map((subject) => [holder, subject] as const));
  return [
    ...pairs.map(([holder, subject]) => opinionOf(game, rules, holder, subject)),
    ...powers.map((id) => modifiersOf(game, rules, id)),
    ...inOrder(game.worlds).map((world) => worldModifiers(game, rules, world)),
    ...powers.flatMap((id) => treatiesOf(game, id).map((treaty) => treaty.id)),
    ...powers.flatMap((id) =>
      Object.keys(game.chart.systems).map((system) => borderOf(game, id, system)),
    ),
  ];
}

/** Where two lists of figures differ. */
function changes(before: readonly unknown[], after: readonly unknown[]): number {
  const most = Math.max(before.length, after.length);
  return Array.from({ length: most }, (_, at) => at).filter((at) => before[at] !== after[at])
    .length;
}

test(
  'who looks for changes finds one',
  () => {
    const { game, proof } = proofPlay('sandbox');
    const changed = copy(game);
    const before = keptFigures(changed, proof.rules);
    const world = inOrder(changed.worlds).find(({ owner }) => owner !== null);
    if (world) alterWorld(changed, world, { owner: null });
    expect(changes(before, keptFigures(changed, proof.rules))).toBeGreaterThan(0);
  },
  patience,
);

test(
  'orders that say they are quiet change nothing that is kept where a realm lies still',
  () => {
    const met = new Set<string>();
    for (const { proof, file } of proofNames.map(proofPlay)) {
      const { rules, scenario, setup } = proof;
      let { game } = startFile(scenario, setup, ruleset, 'proof');
      for (const { orders } of file.turns.slice(0, turns)) {
        for (const faction of idsOf(orders)) {
          const realm = copy(game);
          const before = keptFigures(realm, rules);
          const quiet = (orders[faction] ?? []).filter(
            ({ order }) => orderRegistry[order.type].quiet,
          );
          for (const { order } of quiet) {
            applyOrder(order, { realm, faction, rules });
            met.add(order.type);
          }
          expect(changes(before, keptFigures(realm, rules))).toBe(0);
        }
        game = resolveTurn(game, orders, rules).game;
      }
    }
    const all = Object.values(orderRegistry).filter(({ quiet }) => quiet);
    expect(all.map(({ type }) => type).filter((type) => !met.has(type))).toEqual([]);
  },
  patience,
);
