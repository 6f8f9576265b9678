import { battleSetup } from '../../rules/battle/battleSetup';
import { boldnessAmong } from '../../rules/battle/boldness';
import { nextEngagement, partiesAt, type SightCache } from '../../rules/battle/engagement';
import { fight } from '../../rules/battle/fight';
import { fleetsByPlace, placeKey } from '../../rules/chart/places';
import { type SensorCache, type Sight, sensorCache, sightOf } from '../../rules/detection/sight';
import { atWar } from '../../rules/diplomacy/relations';
import type { FigureCache } from '../../rules/fleets/shipFigures';
import type { Fleet } from '../../state/fleet';
import type { Game } from '../../state/game';
import { type FactionId, pairKey, type SystemId } from '../../state/ids';
import type { World } from '../../state/world';
import type { TurnContext } from '../context';
import { aftermath } from './spaceCombat/aftermath';
import { recordBattle } from './spaceCombat/recordBattle';

/**
 * Wherever enemies share a place and one of them wants to fight, a battle of some rounds is
 * fought; those who stand and have not left meet again next turn.
 * @source invented
 */
export function spaceCombat(game: Game, context: TurnContext): void {
  const places = fleetsByPlace(game);
  const cache = sensorCache(game, context.rules);
  const sights = sightCache(game, context, cache);
  for (const key of [...places.keys()].sort()) {
    const fleets = places.get(key) ?? [];
    if (isPeaceful(game, fleets, worldsAt(game, fleets))) continue;
    const fleetsIn = (system: SystemId) => places.get(system) ?? [];
    fightAt(game, context, key, fleets, { sights, fleetsIn, figures: cache.figures });
  }
}

/** Sight as it was when the fighting began. */
function sightCache(game: Game, { rules }: TurnContext, cache: SensorCache): SightCache {
  const sights = new Map<FactionId, Sight>();
  return (faction) => {
    let sight = sights.get(faction);
    if (!sight) {
      sight = sightOf(game, rules, faction, cache);
      sights.set(faction, sight);
    }
    return sight;
  };
}

function isPeaceful(game: Game, fleets: readonly Fleet[], worlds: readonly World[]): boolean {
  const here = [...new Set([...fleets.map(({ faction }) => faction), ...ownersOf(worlds)])];
  return !here.some((a, index) => here.slice(index + 1).some((b) => atWar(game, a, b)));
}

function ownersOf(worlds: readonly World[]): FactionId[] {
  return worlds.flatMap(({ owner, defences }) => (owner !== null && defences > 0 ? [owner] : []));
}

function worldsAt(game: Game, [fleet]: readonly Fleet[]): World[] {
  if (!fleet || fleet.place.kind === 'lane') return [];
  const ids = game.chart.systems[fleet.place.system]?.worlds ?? [];
  return ids.flatMap((id) => game.worlds[id] ?? []);
}

/** What is worked out once for all battles of the phase. */
interface Caches {
  readonly sights: SightCache;
  readonly fleetsIn: (system: SystemId) => readonly Fleet[];
  readonly figures: FigureCache;
}

/** Fights battle after battle at one place until nobody there wants another. */
function fightAt(
  game: Game,
  context: TurnContext,
  key: string,
  arrived: readonly Fleet[],
  caches: Caches,
): void {
  const { rules } = context;
  const { sights, fleetsIn, figures } = caches;
  const [first] = arrived;
  if (!first) return;
  const place = { ...first.place };
  const boldness = boldnessAmong(game, arrived, (faction) =>
    context.luck('boldness', key, faction),
  );
  const fought = new Set<string>();
  for (let number = 0; ; number++) {
    const present = arrived.filter(
      ({ id, place: now }) => game.fleets[id] && placeKey(game.chart, now) === key,
    );
    const parties = partiesAt(present, worldsAt(game, arrived));
    const engagement = nextEngagement(game, rules, place, parties, sights, boldness, fought);
    if (engagement === null) return;
    for (const a of engagement.sides[0]) {
      for (const b of engagement.sides[1]) fought.add(pairKey(a, b));
    }
    const setup = battleSetup(game, rules, engagement, sights, fleetsIn, figures);
    const result = fight(setup, context.luck('battle', key, String(number)), rules, true);
    const here = context.battles.filter(({ system }) => system === setup.system);
    const record = recordBattle(game.turn, here.length + 1, setup, result);
    context.battles.push(record);
    aftermath(game, context, record, setup, result);
  }
}
