import { issue, warning } from '../issue';
import type { ScenarioFleet } from '../types';
import { type Check, refer } from './check';
import { ofFaction } from './checkFactions';

export function checkFleets(check: Check): void {
  const commanders = new Set<string>();
  for (const [index, fleet] of check.scenario.fleets.entries()) {
    const path = `fleets[${index}]`;
    checkFleet(check, path, fleet);
    const commander = fleet.commander ?? null;
    if (commander === null) continue;
    if (commanders.has(commander)) {
      check.issues.push(issue(`${path}.commander`, 'commanderTwice', { character: commander }));
    }
    commanders.add(commander);
  }
}

function checkFleet(check: Check, path: string, fleet: ScenarioFleet): void {
  refer(check, `${path}.faction`, 'faction', fleet.faction);
  refer(check, `${path}.system`, 'system', fleet.system);
  ofFaction(check, `${path}.commander`, fleet.commander, fleet.faction);
  let count = 0;
  for (const [index, ships] of fleet.ships.entries()) {
    const at = `${path}.ships[${index}]`;
    refer(check, `${at}.class`, 'shipClass', ships.class);
    checkYears(check, `${at}.class`, ships.class);
    if ((ships.names?.length ?? 0) > ships.count) {
      const values = { found: ships.names?.length ?? 0, most: ships.count };
      check.issues.push(issue(`${at}.names`, 'tooMany', values));
    }
    count += ships.count;
  }
  const most = check.rules.numbers.fleet.shipsLimit;
  if (count > most) {
    check.issues.push(issue(path, 'fleetTooLarge', { fleet: fleet.name, found: count, most }));
  }
}

/** A class of the future is a mistake; an old one may still serve. */
function checkYears(check: Check, path: string, id: string): void {
  const { rules, scenario } = check;
  const shipClass = Object.hasOwn(rules.shipClasses, id) ? rules.shipClasses[id] : undefined;
  if (shipClass === undefined) return;
  const [from, to] = shipClass.years;
  if (scenario.year >= from && scenario.year <= to) return;
  const values = { class: id, from, to, year: scenario.year };
  check.issues.push(
    scenario.year < from ? issue(path, 'classYears', values) : warning(path, 'classYears', values),
  );
}
