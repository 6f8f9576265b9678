import { luckOf } from '../lib/luck';
import { idsOf, inOrder } from '../lib/ordered';
import { convoyPaces } from '../rules/alliance/convoys';
import type { Sight } from '../rules/detection/sight';
import { fleetFigures } from '../rules/fleets/fleetFigures';
import { suppliesAfter } from '../rules/travel/journey';
import type { FactionId } from '../state/ids';
import type { TurnContext } from '../turn/context';
import { runMissions } from '../turn/phases/movement/runMissions';
import { sail } from '../turn/phases/movement/sail';
import { beginVoyage, raiseCloak } from '../turn/phases/movement/voyage';
import type { Stage } from './stage';
import type { Halting } from './strikeForecast';

/** A month of movement on a stage, by the code of the movement phase itself; tells who was halted. */
export function sailMonth(stage: Stage, turn: number): Halting[] {
  const { game, rules, eyes, view } = stage;
  const { figures } = eyes.cache;
  const halts: Halting[] = [];
  const context = contextOf(stage, turn, halts);
  const fleets = inOrder(game.fleets);
  for (const fleet of fleets) raiseCloak(game, rules, fleet);
  const sights = sightsOf(stage);
  runMissions(game, context, sights, figures);
  const paces = convoyPaces(game, rules, figures);
  const voyages = fleets.map((fleet) =>
    beginVoyage(game, rules, fleet, figures, paces.get(fleet.id)),
  );
  sail(game, context, voyages, sights, eyes.cache);
  for (const { fleet, command } of voyages) {
    if (fleet.faction !== view.faction) continue;
    const { endurance } = fleetFigures(game, rules, fleet, figures);
    const { supplies } = command;
    command.supplies = suppliesAfter(game, eyes.supply(), fleet.place, supplies, endurance);
  }
  return halts;
}

function sightsOf({ game, eyes }: Stage): ReadonlyMap<FactionId, Sight> {
  const sights = new Map<FactionId, Sight>();
  for (const id of idsOf(game.fleets)) {
    const faction = game.fleets[id]?.faction;
    if (faction !== undefined && !sights.has(faction)) sights.set(faction, eyes.sightIn(faction));
  }
  return sights;
}

/** What the movement phase needs of a turn; of its facts only halts are kept. */
function contextOf({ rules }: Stage, turn: number, halts: Halting[]): TurnContext {
  return {
    rules,
    events: [],
    facts: [],
    battles: [],
    breaches: [],
    minutes: [],
    emit: (fact, where) => {
      if (fact.type !== 'fleetHalted' || fact.why === 'beaten' || where === null) return;
      halts.push({ fleet: fact.fleet, turn, system: where, why: fact.why, by: fact.by });
    },
    luck: (purpose, ...ids) => luckOf('forecast', turn, purpose, ...ids),
  };
}
