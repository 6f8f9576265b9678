import { expect } from 'vitest';
import { planOrders } from '../../src/ai/planOrders';
import {
  blockaderOf,
  findRoute,
  fleetFigures,
  forecastBattle,
  forecastExposure,
  forecastInvasion,
  forecastMove,
  forecastQueues,
  forecastResearch,
  type Game,
  hashState,
  idsOf,
  incomeOf,
  type Luck,
  loyaltyTerms,
  luckOf,
  planningCopy,
  type Realm,
  type Ruleset,
  sightOf,
  studyable,
  supplyOf,
  systemOf,
  type View,
  viewFor,
  worldOutput,
} from '../../src/sim';
import { allProofPlays } from './playedGames';
import { type Looker, screenLooks, seekAdvice } from './screenLooks';

/** One look at a realm on behalf of a faction. It may find nothing to look at. */
type Look = (realm: Realm, rules: Ruleset, faction: string, luck: Luck) => unknown;

/** Every kind of forecast and question that a player, a panel or a computer asks. */
export const looks: Readonly<Record<string, Look>> = {
  move(realm, rules, faction, luck) {
    const fleet = own(realm, faction, luck);
    const target = luck.pick(idsOf(realm.chart.systems));
    const route = fleet && findRoute(realm, rules, fleet, target);
    if (!fleet || !route) return null;
    const { stops } = forecastMove(realm, rules, fleet, route);
    return forecastExposure(realm, rules, fleet, stops);
  },
  battle(realm, rules, faction, luck) {
    const fleet = own(realm, faction, luck);
    const foes = idsOf(realm.fleets).filter((id) => realm.fleets[id]?.faction !== faction);
    const foe = foes.length === 0 ? undefined : realm.fleets[luck.pick(foes)];
    if (!fleet || !foe) return null;
    const system = systemOf(realm.chart, foe.place);
    return forecastBattle(realm, rules, {
      attackers: [fleet.id],
      system,
      against: foe.faction,
      draws: 3,
    });
  },
  invasion(realm, rules, faction, luck) {
    const fleet = own(realm, faction, luck);
    const world = realm.worlds[luck.pick(idsOf(realm.worlds))];
    return fleet && world ? forecastInvasion(realm, rules, [fleet], world, 5) : null;
  },
  world(realm, rules, faction, luck) {
    const worlds = idsOf(realm.worlds).filter((id) => realm.worlds[id]?.owner === faction);
    const world = worlds.length === 0 ? undefined : realm.worlds[luck.pick(worlds)];
    if (!world) return null;
    return [
      worldOutput(realm, rules, world),
      loyaltyTerms(realm, rules, world),
      blockaderOf(realm, rules, world),
    ];
  },
  queues: (realm, rules, faction) => forecastQueues(realm, rules, faction),
  income: (realm, rules, faction) => incomeOf(realm, rules, faction),
  research: (realm, rules, faction) => [
    forecastResearch(realm, rules, faction),
    studyable(realm, rules, faction),
  ],
  supply: (realm, rules, faction) => supplyOf(realm, rules, faction),
  sight: (realm, rules, faction) => sightOf(realm, rules, faction),
  figures(realm, rules, faction, luck) {
    const fleet = own(realm, faction, luck);
    return fleet ? fleetFigures(realm, rules, fleet) : null;
  },
  plan: (realm) => ('faction' in realm ? planningCopy(realm as View) : null),
};

function own(realm: Realm, faction: string, luck: Luck) {
  const fleets = idsOf(realm.fleets).filter((id) => realm.fleets[id]?.faction === faction);
  return fleets.length === 0 ? undefined : realm.fleets[luck.pick(fleets)];
}

/** Looks once, in every way, at a game through a view and at the game itself; how many looks. */
export function lookAround(game: Game, rules: Ruleset, faction: string, luck: Luck): number {
  const view = viewFor(game, rules, faction);
  let count = 1;
  for (const look of Object.values(looks)) {
    look(view, rules, faction, luck);
    look(game, rules, faction, luck);
    count += 2;
  }
  return count;
}

/** Asks all that screens ask, and now and then for a planner's advice; how many looks. */
export function lookFromScreens(
  game: Game,
  rules: Ruleset,
  faction: string,
  luck: Luck,
  advised: boolean,
): number {
  const view = viewFor(game, rules, faction);
  const looker = { view, rules, me: faction, luck };
  const asked = [...Object.values(screenLooks), ...(advised ? [seekAdvice, plan] : [])];
  staysAsItIs(view, () => {
    for (const look of asked) look(looker);
  });
  return asked.length;
}

function plan({ view, rules }: Looker): unknown {
  return planOrders(view, rules, { difficulty: 'normal' });
}

/** What is looked at is the same afterwards, to the byte. */
export function staysAsItIs(view: View, look: () => void): void {
  const before = JSON.stringify(view);
  look();
  expect(JSON.stringify(view) === before, 'a look changed the view').toBe(true);
}

/** Looks so many rounds at the proofs' games; the number of looks, all of which changed nothing. */
export function proveLooking(rounds: number): number {
  let looked = 0;
  for (const { game, proof } of allProofPlays()) {
    const before = hashState(game);
    const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
    for (let round = 0; round < rounds; round += 1) {
      const luck = luckOf('looking', round, proof.name);
      const faction = luck.pick(living);
      looked += lookAround(game, proof.rules, faction, luck);
      if (round % 4 !== 0) continue;
      looked += lookFromScreens(game, proof.rules, faction, luck, round % 8 === 0);
    }
    expect(hashState(game)).toBe(before);
  }
  return looked;
}
