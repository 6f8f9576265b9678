import { inOrder } from '../../../lib/ordered';
import { chartIndex } from '../../../rules/chart/chartIndex';
import { sightCache } from '../../../rules/detection/sight';
import { remember } from '../../../rules/diplomacy/memories';
import { borderOf } from '../../../rules/diplomacy/relations';
import { type Papers, papersOf, zoneOver } from '../../../rules/diplomacy/zones';
import { fleetSpeed, isArmed } from '../../../rules/fleets/fleetFigures';
import { closedSince, wayHome } from '../../../rules/travel/withdrawal';
import type { Fleet } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * Armed ships that stay in space closed to them longer than the term of withdrawal give offence to
 * the host who sees them: each month anew, once for each power. Who has no way out is not blamed; who
 * stole in under a cloak and is found had no leave at any time.
 * @source invented
 */
export function watchBorders(game: Game, context: TurnContext): void {
  const { rules, emit } = context;
  const { withdrawal } = rules.numbers.treaties;
  const papers = new Map<FactionId, Papers>();
  const blamed = new Set<string>();
  const sightOf = sightCache(game, rules);
  for (const fleet of inOrder(game.fleets)) {
    const { faction, place } = fleet;
    if (place.kind !== 'system' || !isArmed(game, rules, fleet)) continue;
    const own = papers.get(faction) ?? papersOf(game, faction);
    papers.set(faction, own);
    const host = borderOf(game, faction, place.system, own);
    if (host === null || zoneOver(game, faction, place.system, own) !== null) continue;
    const offence = fleet.cloaked ? 'trespassed' : 'overstayed';
    const key = `${faction} ${offence} ${host}`;
    if (blamed.has(key)) continue;
    if (game.turn - closedSince(game, faction, host, place.system) <= withdrawal) continue;
    if (!fleet.cloaked && !canLeave(game, context, fleet, place.system, own)) continue;
    if (!sightOf(host).detects(fleet)) continue;
    blamed.add(key);
    remember(game, rules, host, faction, offence, place.system);
    const type = fleet.cloaked ? 'fleetTrespassed' : 'fleetOverstayed';
    const fact = { type, fleet: fleet.id, faction, host } as const;
    emit(fact, place.system, [faction, host].sort(), false);
  }
}

function canLeave(
  game: Game,
  { rules }: TurnContext,
  fleet: Fleet,
  system: SystemId,
  papers: Papers,
): boolean {
  if (fleetSpeed(game, rules, fleet) <= 0) return false;
  const { neighbours } = chartIndex(game.chart);
  const isOpen = (other: SystemId) => borderOf(game, fleet.faction, other, papers) === null;
  if (neighbours(system).some(({ system: other }) => isOpen(other))) return true;
  return wayHome(game, fleet.faction, [system], papers) !== null;
}
