import { sum } from '../../lib/integers';
import { type Issue, issue, pathTo } from '../issue';
import { nearest } from '../nearest';
import type { ScenarioFleet, ScenarioShips } from '../types';
import { type Listed, listed, several } from './listed';
import { readShips } from './notation';
import type { Places } from './places';
import type { WrittenFleet, WrittenScenario, WrittenShips, WrittenTemplate } from './types';

/** Groups of ships that a file may come to: its fleets, times their number, times their ships. */
const groupsLimit = 20_000;

/** The fleets of a scenario, each in full; null when they would be more than anybody could muster. */
export function musterFleets(
  scenario: WrittenScenario,
  places: Places,
  issues: Issue[],
): readonly ScenarioFleet[] | null {
  const written = listed<WrittenFleet>('fleets', scenario.fleets);
  const templates = new Map(Object.entries(scenario.templates ?? {}));
  const found = sum(written.map(({ entry }) => groupsOf(entry, templates)));
  if (found > groupsLimit) {
    issues.push(issue('fleets', 'tooMany', { found, most: groupsLimit }));
    return null;
  }
  const fleets: ScenarioFleet[] = [];
  for (const each of written) {
    const template = templateOf(each, templates, issues);
    checkLists(each, issues);
    for (let which = 0; which < countOf(each.entry); which++) {
      const at = `fleets[${fleets.length}]`;
      places.note(at, each.path);
      places.note(`${at}.faction`, each.named);
      fleets.push(fleetOf(scenario, each, which, template, at, places));
    }
  }
  return fleets;
}

function groupsOf(fleet: WrittenFleet, templates: ReadonlyMap<string, WrittenTemplate>): number {
  const lent = templates.get(fleet.template ?? '')?.ships.length ?? 0;
  return countOf(fleet) * (lent + (fleet.ships?.length ?? 0));
}

/** How many fleets an entry stands for. */
function countOf({ count, name, system, commander }: WrittenFleet): number {
  return count ?? Math.max(...[name, system, commander].map((each) => several(each).length));
}

function templateOf(
  { entry: { template, ships }, path }: Listed<WrittenFleet>,
  templates: ReadonlyMap<string, WrittenTemplate>,
  issues: Issue[],
): WrittenTemplate | null {
  if (template === undefined) {
    if (ships === undefined) issues.push(issue(`${path}.ships`, 'missing', { key: 'ships' }));
    return null;
  }
  const found = templates.get(template);
  if (found !== undefined) return found;
  const values = { kind: 'template', value: template };
  const near = nearest(template, templates.keys());
  issues.push(issue(`${path}.template`, 'unknownReference', values, near));
  return null;
}

/** Tells lists that are longer than there are fleets. */
function checkLists({ entry, path }: Listed<WrittenFleet>, issues: Issue[]): void {
  const most = countOf(entry);
  for (const key of ['name', 'system', 'commander'] as const) {
    const found = several(entry[key]).length;
    if (found > most) issues.push(issue(`${path}.${key}`, 'tooMany', { found, most }));
  }
}

function fleetOf(
  { usual }: WrittenScenario,
  { entry, path }: Listed<WrittenFleet>,
  which: number,
  template: WrittenTemplate | null,
  at: string,
  places: Places,
): ScenarioFleet {
  const { name, system, commander, template: kind, count: _, crew, ships = [], ...rest } = entry;
  const { crew: usualCrew, ...habits } = usual?.fleets ?? {};
  const { crew: lentCrew = usualCrew, ships: lent = [], ...lentHabits } = template ?? {};
  const groups: ScenarioShips[] = [];
  const enlist = (from: string, list: readonly WrittenShips[], skill: number | undefined) => {
    for (const [index, group] of list.entries()) {
      places.note(`${at}.ships[${groups.length}]`, `${from}.ships[${index}]`);
      groups.push(readShips(group, skill));
    }
  };
  enlist(pathTo('templates', kind ?? ''), lent, crew ?? lentCrew);
  enlist(path, ships, crew ?? lentCrew);
  const commanders = commander === undefined ? [] : several(commander);
  const officer = commanders[which];
  for (const [key, some] of Object.entries({ name, system, commander })) {
    if (Array.isArray(some)) {
      places.note(`${at}.${key}`, `${path}.${key}[${Math.min(which, some.length - 1)}]`);
    }
  }
  return {
    ...habits,
    ...lentHabits,
    ...rest,
    name: nameOf(several(name), which, countOf(entry)),
    system: several(system)[Math.min(which, several(system).length - 1)] as string,
    ...(officer !== undefined && { commander: officer }),
    ships: groups,
  };
}

/** Its own name; of fleets that share the last one, each with its number. */
function nameOf(names: readonly string[], which: number, count: number): string {
  const last = names.length - 1;
  if (count === names.length || which < last) return names[which] as string;
  return `${names[last]} ${which + 1}`;
}
