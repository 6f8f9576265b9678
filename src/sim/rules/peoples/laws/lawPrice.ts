import { permilleOf, scale, sum } from '../../../lib/integers';
import { inOrder } from '../../../lib/ordered';
import { type Term, term } from '../../../lib/terms';
import type { MemoryKind } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId, SpeciesId, WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { attitudeOf } from '../../diplomacy/attitudes';
import { populationOf } from '../population';
import { concernedBy, isHarsher, type LawChange, stepsDown } from './lawChange';
import { rankOf } from './standingLaw';

/** What a law costs of influence, with its terms. */
export function lawPriceTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  change: LawChange,
): Term[] {
  const { harsher, gentler, perBillion } = rules.numbers.laws;
  if (!isHarsher(realm, faction, change)) return term('law.gentler', gentler);
  const down = sum(
    concernedBy(realm, faction, change).map(
      (each) => each.people.millions * stepsDown(each, change),
    ),
  );
  return [
    ...term('law.harsher', harsher),
    ...term('law.millions', Math.ceil((down * perBillion) / 1000)),
  ];
}

/** What a law does at once to a world: points of loyalty and unrest, both without sign. */
export interface LawShock {
  readonly world: WorldId;
  readonly loyalty: number;
  readonly unrest: number;
  /** Whether people there are to be put in bondage who are not yet. */
  readonly bondage: boolean;
}

/** The worlds on which a law makes somebody's lot harder, in order of id, each by the share of whom it is about. */
export function lawShocks(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  change: LawChange,
): LawShock[] {
  const { loyalty, unrest, bondage } = rules.numbers.laws;
  const shocks = new Map<WorldId, LawShock>();
  for (const each of concernedBy(realm, faction, change)) {
    const steps = stepsDown(each, change);
    if (steps === 0) continue;
    const { world, people } = each;
    const part = permilleOf(people.millions, populationOf(world));
    const before = shocks.get(world.id);
    const enslaves = change.status === 'enslaved';
    shocks.set(world.id, {
      world: world.id,
      loyalty: (before?.loyalty ?? 0) + scale(loyalty * steps + (enslaves ? bondage : 0), part),
      unrest:
        (before?.unrest ?? 0) +
        (world.development === 'developed' ? scale(unrest * steps, part) : 0),
      bondage: enslaves,
    });
  }
  return [...shocks.values()];
}

/** What a law costs of prestige, as a negative term. */
export function lawPrestigeTerms(rules: Ruleset, shocks: readonly LawShock[]): Term[] {
  const bound = shocks.filter(({ bondage }) => bondage).length;
  return term('law.bondage', -rules.numbers.laws.prestige * bound);
}

/** A court that remembers a law: its own people's lot is changed, or it abhors bondage. */
export interface LawHearer {
  readonly faction: FactionId;
  readonly kind: MemoryKind & ('lawHarsher' | 'lawGentler');
  readonly times: number;
  /** The people it thinks of. */
  readonly about: SpeciesId;
}

/**
 * Who remembers a law: powers of the peoples whose lot it changes, by as many steps, and once those who abhor
 * bondage where people are given into it or let out of it.
 * @source invented
 */
export function lawHearers(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  change: LawChange,
): LawHearer[] {
  const steps = new Map<SpeciesId, number>();
  let bondage = 0;
  let about: SpeciesId | null = null;
  for (const { people } of concernedBy(realm, faction, change)) {
    const moved = rankOf(change.status) - rankOf(people.status);
    if (moved === 0) continue;
    about ??= people.species;
    const before = steps.get(people.species) ?? 0;
    if (Math.abs(moved) > Math.abs(before)) steps.set(people.species, moved);
    if (change.status === 'enslaved') bondage = -1;
    else if (people.status === 'enslaved' && bondage === 0) bondage = 1;
  }
  if (about === null) return [];
  const seen: SpeciesId = about;
  return inOrder(realm.factions).flatMap(({ id, species, alive }) => {
    if (!alive || id === faction) return [];
    const own = steps.get(species);
    if (own !== undefined) return [hearer(id, own, species)];
    const abhors = attitudeOf(realm, rules, id, 'bondage') <= -rules.numbers.laws.abhors;
    return bondage !== 0 && abhors ? [hearer(id, bondage, seen)] : [];
  });
}

function hearer(faction: FactionId, moved: number, about: SpeciesId): LawHearer {
  const kind = moved < 0 ? 'lawHarsher' : 'lawGentler';
  return { faction, kind, times: Math.abs(moved), about };
}
