import {
  type FactionId,
  forecastQueues,
  idsOf,
  populationOf,
  type QueueItem,
  type Sighting,
  sectorOf,
  sightingOf,
  total,
  type World,
  worldOutput,
} from '../../../sim';
import { oncePerView } from '../../shell/session';

/** A world with the figures its row shows; what only its owner knows is null on others. */
export interface WorldRow {
  readonly world: World;
  readonly system: string;
  readonly owner: FactionId | null;
  readonly own: boolean;
  readonly capital: boolean;
  readonly sector: string;
  readonly sighting: Sighting;
  /** Millions. */
  readonly people: number;
  readonly output: WorldFlows | null;
  readonly first: { readonly item: QueueItem; readonly turns: number | null } | null;
  readonly idle: boolean;
}

export interface WorldFlows {
  readonly dilithium: number;
  readonly duranium: number;
  readonly latinum: number;
  readonly influence: number;
  readonly research: number;
  readonly industry: number;
}

/** Every owned world the view knows of, in order of id. */
export const worldRows = oncePerView((view, rules): WorldRow[] => {
  const queues = forecastQueues(view, rules, view.faction);
  return idsOf(view.worlds)
    .flatMap((id) => view.worlds[id] ?? [])
    .filter(({ owner }) => owner !== null)
    .map((world) => {
      const own = world.owner === view.faction;
      const item = world.works?.queue[0];
      const turns = queues[world.id]?.find((each) => each.item === item?.id)?.turns ?? null;
      return {
        world,
        own,
        system: view.chart.systems[world.system]?.name ?? world.system,
        owner: world.owner,
        capital: world.owner !== null && view.factions[world.owner]?.capital === world.id,
        sector: own ? (sectorOf(view, world)?.name ?? '') : '',
        sighting: sightingOf(view, world.id),
        people: populationOf(world),
        output: own ? flowsOf(worldOutput(view, rules, world)) : null,
        first: item ? { item, turns } : null,
        idle: own && world.development === 'developed' && world.works?.queue.length === 0,
      };
    });
});

function flowsOf({ flows, industry }: ReturnType<typeof worldOutput>): WorldFlows {
  return {
    dilithium: total(flows.dilithium),
    duranium: total(flows.duranium),
    latinum: total(flows.latinum),
    influence: total(flows.influence),
    research: total(flows.research),
    industry: total(industry),
  };
}
