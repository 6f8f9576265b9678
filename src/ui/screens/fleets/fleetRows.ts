import {
  type Fleet,
  type FleetFigures,
  figureCache,
  fleetFigures,
  forecastMove,
  idsOf,
  inSupply,
  type Place,
  type Sighting,
  sightingOf,
  strengthOf,
  supplyOf,
  type View,
} from '../../../sim';
import { panelWords } from '../../../text';
import { oncePerView } from '../../shell/session';

/** A fleet with the figures its row shows. */
export interface FleetRow {
  readonly fleet: Fleet;
  readonly own: boolean;
  readonly place: string;
  readonly commander: string;
  readonly figures: FleetFigures;
  /** Share of the hull left, in permille. */
  readonly whole: number;
  readonly strength: number;
  readonly supplied: boolean;
  /** Where its route ends and in how many turns; null when it stays. */
  readonly heading: { readonly system: string; readonly turns: number | null } | null;
  readonly sighting: Sighting;
}

/** Every fleet the view knows of, in order of id. */
export const fleetRows = oncePerView((view, rules): FleetRow[] => {
  const supply = supplyOf(view, rules, view.faction);
  const cache = figureCache(view, rules);
  return idsOf(view.fleets)
    .flatMap((id) => view.fleets[id] ?? [])
    .map((fleet) => {
      const figures = fleetFigures(view, rules, fleet, cache);
      const route = fleet.command?.route ?? [];
      const last = route.at(-1);
      return {
        fleet,
        own: fleet.faction === view.faction,
        place: placeName(view, fleet.place),
        commander: view.characters[fleet.commander ?? '']?.name ?? '',
        figures,
        whole: figures.maxHull === 0 ? 1000 : Math.floor((1000 * figures.hull) / figures.maxHull),
        strength: strengthOf(view, rules, fleet),
        supplied: inSupply(view, supply, fleet.place),
        heading:
          last === undefined
            ? null
            : {
                system: view.chart.systems[last]?.name ?? last,
                turns: forecastMove(view, rules, fleet, route, supply).turns,
              },
        sighting: sightingOf(view, fleet.id),
      };
    });
});

function placeName(view: View, place: Place): string {
  const name = (id: string) => view.chart.systems[id]?.name ?? id;
  return place.kind === 'system'
    ? name(place.system)
    : panelWords().fleet.between(name(place.from), name(place.to));
}
