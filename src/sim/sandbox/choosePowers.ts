import type { Luck } from '../lib/luck';
import { idsOf } from '../lib/ordered';
import { isMatchless } from '../rules/traits';
import { knownAtStart } from '../scenario/knownAtStart';
import type { ScenarioTechnologies } from '../scenario/types';
import type { Culture, Ruleset, ShipClass, ShipRole } from '../state/ruleset';

/** When generated galaxies begin. */
export const sandboxYear = 2295;
export const sandboxTechnologies: ScenarioTechnologies = { tier: 1 };

/** A power of a generated galaxy with the ships it begins with. */
export interface Power {
  /** The culture's id; a second power of a culture has `_2` after it. */
  readonly id: string;
  readonly culture: Culture;
  readonly scout: ShipClass;
  readonly settler: ShipClass;
  readonly transport: ShipClass;
  readonly escort: ShipClass;
  readonly cruiser: ShipClass;
}

/** Draws powers among the cultures that could build a fleet of the time. */
export function choosePowers(count: number, rules: Ruleset, luck: Luck): Power[] {
  const known = new Set(knownAtStart(sandboxTechnologies, rules));
  const able = idsOf(rules.cultures).flatMap((id) => powerOf(id, rules, known) ?? []);
  const powers: Power[] = [];
  for (let round = 1; powers.length < count && able.length > 0; round++) {
    const left = [...able];
    while (left.length > 0 && powers.length < count) {
      const strangers = left.filter(({ culture }) => isNew(culture, powers));
      const power = luck.pick(strangers.length > 0 ? strangers : left);
      left.splice(left.indexOf(power), 1);
      powers.push(round === 1 ? power : { ...power, id: `${power.id}_${round}` });
    }
  }
  return powers;
}

/** Whether nobody of its people plays yet: a galaxy of many peoples before one of many houses. */
function isNew(culture: Culture, powers: readonly Power[]): boolean {
  return powers.every((power) => power.culture.species !== culture.species);
}

/** A culture with a class for each task; null when it lacks one. */
function powerOf(id: string, rules: Ruleset, known: ReadonlySet<string>): Power | null {
  const culture = rules.cultures[id];
  if (culture === undefined || rules.sandbox.strangers.includes(id)) return null;
  const best = (...roles: ShipRole[]) => plainest(id, rules, known, roles);
  const scout = best('scout');
  const settler = best('settler');
  const transport = best('transport');
  const escort = best('escort', 'raider', 'cruiser');
  const cruiser = best('cruiser', 'escort', 'raider');
  if (!scout || !settler || !transport || !escort || !cruiser) return null;
  return { id, culture, scout, settler, transport, escort, cruiser };
}

/** The newest class of the first role that the culture has; the cheapest of equals. */
function plainest(
  culture: string,
  rules: Ruleset,
  known: ReadonlySet<string>,
  roles: readonly ShipRole[],
): ShipClass | null {
  for (const role of roles) {
    const classes = idsOf(rules.shipClasses)
      .flatMap((id) => rules.shipClasses[id] ?? [])
      .filter(
        (each) =>
          each.role === role &&
          each.builders.includes(culture) &&
          each.years[0] <= sandboxYear &&
          each.years[1] >= sandboxYear &&
          (each.requires === null || known.has(each.requires)) &&
          !isMatchless(each),
      )
      .sort((a, b) => b.years[0] - a.years[0] || a.cost.work - b.cost.work);
    if (classes[0]) return classes[0];
  }
  return null;
}
