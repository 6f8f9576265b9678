import { issue } from '../issue';
import type { ScenarioWorld } from '../types';
import { type Check, refer, referAll, unique } from './check';

export function checkWorlds(check: Check): void {
  const { worlds } = check.scenario;
  unique(
    check,
    'worlds',
    worlds.map((world) => world.id),
  );
  for (const [index, world] of worlds.entries()) checkWorld(check, `worlds[${index}]`, world);
  checkWonders(check);
}

function checkWorld(check: Check, path: string, world: ScenarioWorld): void {
  refer(check, `${path}.system`, 'system', world.system);
  refer(check, `${path}.owner`, 'faction', world.owner);
  referAll(check, `${path}.buildings`, 'building', world.buildings);
  for (const [index, people] of (world.people ?? []).entries()) {
    refer(check, `${path}.people[${index}].species`, 'species', people.species);
  }
  if (!world.id.startsWith(`${world.system}.`)) {
    const values = { world: world.id, system: world.system };
    check.issues.push(issue(`${path}.id`, 'wrongSystemPrefix', values));
  }
  const development = world.development ?? (world.owner === null ? 'none' : 'outpost');
  if (world.owner === null && development !== 'none' && (world.people ?? []).length === 0) {
    check.issues.push(issue(`${path}.development`, 'unownedDevelopment', { world: world.id }));
  }
  if (world.owner !== null && development === 'none') {
    check.issues.push(issue(`${path}.development`, 'ownedUndeveloped', { world: world.id }));
  }
}

/** Buildings that may stand only so often on one world, or in one faction. */
function checkWonders(check: Check): void {
  const counts = new Map<string, number>();
  for (const [index, world] of check.scenario.worlds.entries()) {
    const here = new Map<string, number>();
    for (const id of world.buildings ?? []) {
      const building = Object.hasOwn(check.rules.buildings, id)
        ? check.rules.buildings[id]
        : undefined;
      if (building === undefined) continue;
      const onWorld = (here.get(id) ?? 0) + 1;
      here.set(id, onWorld);
      const key = `${world.owner ?? ''}|${id}`;
      const inFaction = (counts.get(key) ?? 0) + 1;
      counts.set(key, inFaction);
      // Told once, however many there are.
      const overWorld = building.perWorld > 0 && onWorld === building.perWorld + 1;
      const overFaction = building.perFaction > 0 && inFaction === building.perFaction + 1;
      if (!overWorld && !overFaction) continue;
      check.issues.push(
        issue(`worlds[${index}].buildings`, 'buildingLimit', {
          building: id,
          world: world.id,
          most: overWorld ? building.perWorld : building.perFaction,
        }),
      );
    }
  }
}
