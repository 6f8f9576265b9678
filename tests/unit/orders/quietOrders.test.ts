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
import {
  contentmentOf,
  isDecisive,
  leanOf,
  ruinRefusal,
  standingOf,
} from '../../../src/sim/rules/alliance';
import { borderOf } from '../../../src/sim/rules/diplomacy/relations';
import { treatiesOf } from '../../../src/sim/rules/diplomacy/treatyLookup';
import { worldYield } from '../../../src/sim/rules/economy/income';
import { realmIndexOf } from '../../../src/sim/rules/economy/realmIndex';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import { modifiersOf, worldModifiers } from '../../../src/sim/rules/figures/modifiers';
import { proofPlay } from '../../support/playedGames';
import { proofNames } from '../../support/proofGames';

/** Turns of each game whose orders are tried, and how long it may take where the games must be played first. */
const turns = 4;
const patience = 240_000;

/** All that is kept where a realm lies still. The same modifiers are one object as long as they rest on the same. */
function keptFigures(game: Game, rules: Ruleset): unknown[] {
  const powers = idsOf(game.factions);
  // Who blockades whom is in the index that is asked.
  const unblocked = { ...realmIndexOf(game, rules), blockader: () => null };
  const pairs = powers.flatMap((holder) => powers.map((subject) => [holder, subject] as const));
  return [
    ...pairs.map(([holder, subject]) => opinionOf(game, rules, holder, subject)),
    ...powers.map((id) => modifiersOf(game, rules, id)),
    ...inOrder(game.worlds).map((world) => worldModifiers(game, rules, world)),
    ...inOrder(game.worlds).flatMap((world) =>
      Object.values(worldYield(game, rules, world, unblocked)),
    ),
    ...powers.flatMap((id) => treatiesOf(game, id).map((treaty) => treaty.id)),
    ...powers.flatMap((id) =>
      Object.keys(game.chart.systems).map((system) => borderOf(game, id, system)),
    ),
  ];
}

/** All besides that is kept until an order does more than write words down. */
function keptAnswers(game: Game, rules: Ruleset): unknown[] {
  return inOrder(game.alliances).flatMap((alliance) => [
    ...alliance.members.flatMap((member) => [
      contentmentOf(game, rules, alliance, member),
      standingOf(game, rules, alliance, member),
      ...(alliance.council?.agenda ?? []).flatMap((motion) => [
        leanOf(game, rules, alliance, member, motion),
        ruinRefusal(game, rules, alliance, member, motion, 'aye')?.code,
        isDecisive(game, rules, alliance, motion, member),
      ]),
    ]),
  ]);
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
          const mute = copy(game);
          const answered = keptAnswers(mute, rules);
          const quiet = (orders[faction] ?? []).filter(
            ({ order }) => orderRegistry[order.type].quiet,
          );
          for (const { order } of quiet) {
            applyOrder(order, { realm, faction, rules });
            met.add(order.type);
            if (orderRegistry[order.type].mute) applyOrder(order, { realm: mute, faction, rules });
          }
          expect(changes(answered, keptAnswers(mute, rules))).toBe(0);
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
