import type { FactionId, SpeciesId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { PeopleStatus } from '../../state/world';
import { type Issue, issue } from '../issue';
import type { ScenarioLaw } from '../types';
import type { WrittenLaw, WrittenScenario } from './types';

/** Under what law a people lives where a power rules. */
export type LawOf = (owner: FactionId, species: SpeciesId) => PeopleStatus;

interface PowersLaw {
  readonly named: Map<SpeciesId, PeopleStatus>;
  others: PeopleStatus | null;
}

const statuses = ['citizen', 'client', 'subject', 'enslaved'] as const;

/** Reads the laws of a scenario; tells a power that has two for one people. */
export function lawsOf(
  { laws = [], factions, content }: WrittenScenario,
  rules: Pick<Ruleset, 'cultures'>,
  issues: Issue[],
): LawOf {
  const byPower = new Map<FactionId, PowersLaw>();
  for (const [index, law] of laws.entries()) {
    for (const faction of new Set(law.factions)) {
      const power = byPower.get(faction) ?? { named: new Map(), others: null };
      byPower.set(faction, power);
      enact(power, law, `laws[${index}]`, issues);
    }
  }
  const homes = homesOf(factions, content, rules);
  return (owner, species) => {
    const power = byPower.get(owner);
    const named = power?.named.get(species);
    if (named !== undefined) return named;
    return homes.get(owner) === species ? 'citizen' : (power?.others ?? 'citizen');
  };
}

function enact(power: PowersLaw, law: WrittenLaw, path: string, issues: Issue[]): void {
  for (const status of statuses) {
    for (const [index, species] of (law[status] ?? []).entries()) {
      const before = power.named.get(species);
      if (before !== undefined && before !== status) {
        const values = { species, one: before, other: status };
        issues.push(issue(`${path}.${status}[${index}]`, 'twoLaws', values));
      }
      power.named.set(species, status);
    }
  }
  if (law.others === undefined) return;
  if (power.others !== null && power.others !== law.others) {
    const values = { species: 'others', one: power.others, other: law.others };
    issues.push(issue(`${path}.others`, 'twoLaws', values));
  }
  power.others = law.others;
}

/**
 * What the laws of a scenario say by name of other peoples than a power's own, the first word on each: it stands in the game, for who
 * is conquered later too. What `others` are is a matter of the start.
 */
export function namedLaws(
  { laws = [], factions }: WrittenScenario,
  faction: FactionId,
  home: SpeciesId | undefined,
): { readonly law: ScenarioLaw; readonly path: string }[] {
  const own = factions.find(({ id }) => id === faction)?.laws ?? [];
  const said = new Set(
    own.filter(({ world }) => world === undefined).map(({ species }) => species),
  );
  return laws.flatMap((law, index) =>
    law.factions.includes(faction)
      ? statuses.flatMap((status) =>
          (law[status] ?? []).flatMap((species, at) => {
            if (species === home || said.has(species)) return [];
            said.add(species);
            return { law: { species, status }, path: `laws[${index}].${status}[${at}]` };
          }),
        )
      : [],
  );
}

/** The species of each power's own people. */
export function homesOf(
  factions: WrittenScenario['factions'],
  content: WrittenScenario['content'],
  rules: Pick<Ruleset, 'cultures'>,
): ReadonlyMap<FactionId, SpeciesId> {
  const homes = new Map<FactionId, SpeciesId>();
  for (const { id, culture = id, species } of factions) {
    const brought = content?.cultures?.find((each) => each.id === culture);
    const known = Object.hasOwn(rules.cultures, culture) ? rules.cultures[culture] : undefined;
    const home = species ?? (brought ?? known)?.species;
    if (home !== undefined) homes.set(id, home);
  }
  return homes;
}
