import { scale } from '../../../lib/integers';
import { required } from '../../../lib/invariant';
import { creditLoss } from '../../../rules/alliance/accounts';
import type { Fighter } from '../../../rules/battle/fighter';
import type { BattleRecord } from '../../../rules/battle/record';
import type { BattleResult, FighterResult } from '../../../rules/battle/result';
import type { BattleSetup } from '../../../rules/battle/setup';
import { recordLoss } from '../../../rules/diplomacy/losses';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import { removeShips } from '../../../rules/fleets/fleetShips';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { callOff } from './callOff';
import { fatesOfCommanders } from './fatesOfCommanders';
import { type Fought, tell } from './fought';
import { recollect } from './recollect';
import { retreat } from './retreat';

/**
 * Makes the outcome of a battle true: losses, prizes, wounds, experience, retreats, glory.
 * @source invented
 */
export function aftermath(
  game: Game,
  context: TurnContext,
  record: BattleRecord,
  setup: BattleSetup,
  result: BattleResult,
): void {
  const witnesses = [...setup.sides[0], ...setup.sides[1]].sort();
  const fought: Fought = { game, context, record, setup, result, witnesses };
  const { end, holders, fled, lost } = record.outcome;
  accountForLosses(fought);
  recollect(fought);
  const { system, towards } = setup;
  const sides = setup.sides.map((side) => [...side]);
  const how = { end, victor: [...holders], fled: [...fled], lost: { ...lost } };
  context.emit(
    { type: 'battleFought', battle: record.id, towards, sides, ...how },
    system,
    witnesses,
  );
  fatesOfCommanders(fought);
  survivors(fought);
  losses(fought);
  prizes(fought);
  dropCloaks(fought);
  setup.groups.forEach((group, number) => {
    if (result.left[number]) retreat(fought, group);
  });
  callOff(fought);
}

function forEachFighter(
  { setup, result }: Fought,
  act: (fighter: Fighter, outcome: FighterResult) => void,
): void {
  setup.fighters.forEach((fighter, index) => {
    act(fighter, required(result.fighters[index], 'outcome of a fighter'));
  });
}

/** What lost ships cost wearies their powers. */
function accountForLosses(fought: Fought): void {
  const { game, context, setup } = fought;
  for (const [side, factions] of setup.sides.entries()) {
    for (const faction of factions) {
      let worth = 0;
      forEachFighter(fought, (fighter, { fate }) => {
        if (fighter.faction !== faction || fighter.kind === 'world') return;
        if (fate !== 'destroyed' && fate !== 'captured') return;
        worth += context.rules.shipClasses[fighter.class]?.cost.duranium ?? 0;
      });
      const enemies = setup.sides[side === 0 ? 1 : 0];
      const points = scale(worth, context.rules.numbers.operations.shipsShare);
      recordLoss(game, context.rules, faction, enemies, worth);
      creditLoss(game, context.rules, faction, enemies, 'ships', points);
    }
  }
}

/** Hull and experience of those who came through; defences of worlds. */
function survivors(fought: Fought): void {
  const { game, context, result } = fought;
  const { experienceSurvive, experienceKill } = context.rules.numbers.combat;
  forEachFighter(fought, (fighter, { fate, hull, kills }) => {
    if (fighter.kind === 'world') {
      const world = game.worlds[fighter.id];
      if (world) world.defences = hull;
      return;
    }
    const ship = game.ships[fighter.id];
    if (!ship || fate === 'destroyed' || fate === 'captured') return;
    ship.hull = hull;
    const learned = (result.rounds > 0 ? experienceSurvive : 0) + kills * experienceKill;
    ship.crew = Math.min(1000, ship.crew + learned);
  });
}

function losses(fought: Fought): void {
  const { game, setup } = fought;
  forEachFighter(fought, (fighter, { fate, by }) => {
    if (fighter.kind === 'world' || fighter.faction === null || fate !== 'destroyed') return;
    const killer = by < 0 ? null : (setup.fighters[by]?.faction ?? null);
    const { id, name, faction } = fighter;
    const lost = { ship: id, name, class: fighter.class, faction };
    tell(fought, { type: 'shipLost', ...lost, how: 'battle', by: killer });
    praise(fought, fighter, killer);
    removeShips(game, [id]);
  });
}

/** A warship lost adds to the glory of whoever took or destroyed it. */
function praise({ game, context }: Fought, fighter: Fighter, by: FactionId | null): void {
  const { rules } = context;
  const armed = fighter.attack > 0 && fighter.shots > 0;
  if (by !== null && by !== fighter.faction && armed) {
    earnPrestige(game, rules, by, rules.numbers.combat.prestigeKill);
  }
}

/** A boarded ship flies its captor's flag from now on, in the fleet that took it. */
function prizes(fought: Fought): void {
  const { game, context, setup } = fought;
  forEachFighter(fought, (fighter, { fate, by, hull }) => {
    const ship = game.ships[fighter.id];
    const captor = setup.fighters[by];
    if (!ship || fate !== 'captured' || captor?.faction === undefined) return;
    const fleet = captor.fleet === null ? undefined : game.fleets[captor.fleet];
    const { faction: from, name, class: shipClass } = ship;
    praise(fought, fighter, captor.faction);
    removeShips(game, [ship.id]);
    if (!fleet || fleet.ships.length >= context.rules.numbers.fleet.shipsLimit) {
      const lost = { ship: ship.id, name, class: shipClass, faction: from } as const;
      tell(fought, { type: 'shipLost', ...lost, how: 'scuttled', by: captor.faction });
      return;
    }
    game.ships[ship.id] = {
      ...ship,
      faction: fleet.faction,
      fleet: fleet.id,
      hull: Math.max(1, hull),
      crew: 0,
      troops: 0,
    };
    fleet.ships.push(ship.id);
    const prize = { ship: ship.id, name, class: shipClass };
    tell(fought, { type: 'shipCaptured', ...prize, from, by: fleet.faction });
  });
}

/** A fleet of which any ship was seen is in the open until its cloaks go up again. */
function dropCloaks(fought: Fought): void {
  forEachFighter(fought, ({ fleet: id }, { seen }) => {
    const fleet = id === null ? undefined : fought.game.fleets[id];
    if (seen && fleet?.cloaked) fleet.cloaked = false;
  });
}
