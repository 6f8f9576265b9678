import { scale } from '../../../lib/integers';
import { remember } from '../../../rules/diplomacy/memories';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import { atWar } from '../../../rules/diplomacy/relations';
import { bombardmentOf } from '../../../rules/ground/bombardment';
import type { Fleet } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';
import { giveUpMission } from '../endMission';
import { showThemselves } from './showThemselves';

/** Loyalty a world loses to its ruler's helplessness in a month of bombardment. */
const loyaltyLost = 3;

/**
 * Fleets fire on a world from orbit: defences, garrison and people suffer, and so does the name of who does it.
 * @source invented
 */
export function bombard(
  game: Game,
  context: TurnContext,
  world: World,
  fleets: readonly Fleet[],
): void {
  const factions = [...new Set(fleets.map(({ faction }) => faction))];
  for (const by of factions) {
    const own = fleets.filter(({ faction }) => faction === by);
    if (world.owner !== null && !atWar(game, by, world.owner)) {
      for (const fleet of own) giveUpMission(context, fleet, 'notHostile');
    } else bombardFor(game, context, world, by, own);
  }
}

function bombardFor(
  game: Game,
  context: TurnContext,
  world: World,
  by: FactionId,
  fleets: readonly Fleet[],
): void {
  const { rules } = context;
  const harm = bombardmentOf(game, rules, world, by, fleets);
  if (harm === null) return;
  showThemselves(fleets);
  const { defences, garrison, millions, everyone, prestige } = harm;
  world.defences -= defences;
  world.garrison -= garrison;
  killPeople(world, millions, everyone);
  world.loyalty = Math.max(0, world.loyalty - loyaltyLost);
  earnPrestige(game, rules, by, -prestige);
  const { owner, id } = world;
  if (owner !== null) remember(game, rules, owner, by, 'bombarded', id);
  context.emit(
    {
      type: 'worldBombarded',
      world: id,
      by,
      owner,
      garrison,
      defences,
      millions,
      partOf: `landing:${id}`,
    },
    world.system,
    owner === null ? [by] : [by, owner],
  );
}

/** The dead are counted among all peoples by their share; none dies out. */
function killPeople(world: World, millions: number, everyone: number): void {
  if (everyone === 0) return;
  for (const people of world.people) {
    const share = scale(people.millions, Math.floor((millions * 1000) / everyone));
    people.millions = Math.max(1, people.millions - share);
  }
}
