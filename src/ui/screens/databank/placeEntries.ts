import type { AtlasSystem } from '../../../sim';
import { chartIndex, idsOf, type Ruleset, type View, type WorldClass } from '../../../sim';
import { powerName, words } from '../../../text';
import { contentLink } from './contentLink';
import { type Entry, type EntryLink, facts, keyOf } from './entry';

export type Atlas = ReadonlyMap<string, AtlasSystem>;

/** Every system of the open game's chart; what the great chart tells of it too. */
export function chartedPlaces(view: View, rules: Ruleset, atlas: Atlas): Entry[] {
  const t = words.screens.databank;
  const { neighbours } = chartIndex(view.chart);
  return idsOf(view.chart.systems).flatMap((id) => {
    const system = view.chart.systems[id];
    if (!system) return [];
    const told = atlas.get(id);
    // A generated galaxy may call another star by an id of the great chart.
    const known = told?.name === system.name ? told : undefined;
    const worlds = system.worlds.flatMap((world) => view.worlds[world] ?? []);
    const owners = new Set(worlds.flatMap(({ owner }) => owner ?? []));
    return placeEntry({
      ...system,
      hazard: words.nouns.hazards[system.hazard],
      worlds: worlds.map((world) => worldText(world, noteOf(known, world.id))),
      owners: [...owners].map((owner) => {
        const power = view.factions[owner] ?? { id: owner, name: null, culture: owner };
        return { ...contentLink(rules, 'power', power.culture), name: powerName(rules, power) };
      }),
      neighbours: neighbours(id).map((next) => ({
        key: keyOf('place', next.system),
        name: view.chart.systems[next.system]?.name ?? next.system,
      })),
      site: known?.site ?? '',
      source: known ? t.placeOrigin(known.origin) : t.scenario,
    });
  });
}

/** Every system of the great chart. */
export function atlasPlaces(atlas: Atlas): Entry[] {
  const t = words.screens.databank;
  return [...atlas.values()].map((place) =>
    placeEntry({
      ...place,
      hazard: '',
      worlds: place.worlds.map((world) => worldText(world, world.notable)),
      owners: [],
      neighbours: [],
      source: t.placeOrigin(place.origin),
    }),
  );
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly star: string;
  readonly hazard: string;
  readonly site: string;
  readonly worlds: readonly string[];
  readonly owners: readonly EntryLink[];
  readonly neighbours: readonly EntryLink[];
  readonly source: string;
}

function placeEntry(place: Place): Entry {
  const f = words.screens.databank.facts;
  return {
    key: keyOf('place', place.id),
    kind: 'place',
    id: place.id,
    name: place.name,
    group: '',
    text: place.site,
    source: place.source,
    picture: { kind: 'icon', name: 'map' },
    facts: facts(
      { label: f.star, text: place.star },
      { label: f.hazard, text: place.hazard },
      { label: f.worlds, text: place.worlds.join(', ') },
      { label: f.owner, links: place.owners },
      { label: f.neighbours, links: place.neighbours },
    ),
  };
}

function worldText(
  world: { readonly name: string; readonly class: WorldClass; readonly size: number },
  note: string,
): string {
  const t = words.screens.databank;
  return t.worldOf(world.name, words.nouns.worldClasses[world.class], world.size, note);
}

function noteOf(place: AtlasSystem | undefined, world: string): string {
  return place?.worlds.find(({ id }) => id === world)?.notable ?? '';
}
