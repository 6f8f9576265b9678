import { idsOf } from '../../lib/ordered';
import type { Treaty, TreatyKind, TreatyTerms } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { remember } from './memories';
import { earnPrestige } from './prestige';
import { closeBorders } from './relationFor';
import { atWar } from './relations';
import { partnerIn, treatiesOf } from './treatyLookup';
import { passages } from './zones';

/** Treaties under which neither side may begin a war on the other. */
const pacts = [
  'nonAggression',
  'defence',
  'armistice',
  'protectorate',
  'guarantee',
] as const satisfies readonly TreatyKind[];

/** Takes a treaty out of force; whom it let pass has to go home. */
export function strike(realm: Realm, { id, terms, parties }: Treaty): void {
  delete realm.treaties[id];
  if (passages.includes(terms.kind)) closeBorders(realm, ...parties);
}

/** Treaties by which the first defends the second, and not the other way about. */
const oneSided: readonly TreatyKind[] = ['protectorate', 'guarantee'];

interface Pact extends Treaty {
  readonly terms: TreatyTerms & { readonly kind: (typeof pacts)[number] };
}

/** Whether a treaty forbids its signatories to begin a war on each other. */
export function forbidsWar(treaty: Treaty): treaty is Pact {
  return pacts.some((kind) => kind === treaty.terms.kind);
}

/** Who has promised to defend a faction, in order of id: partners in defence, its protector, and who guarantees it. */
export function defendersOf(realm: Realm, faction: FactionId): FactionId[] {
  const defenders = treatiesOf(realm, faction)
    .filter(
      ({ terms, parties }) =>
        terms.kind === 'defence' || (oneSided.includes(terms.kind) && parties[1] === faction),
    )
    .map((treaty) => partnerIn(treaty, faction));
  return [...new Set(defenders)].sort();
}

/** Prestige that breaking a treaty costs, before honour makes it more. */
export function breachPrestige(rules: Ruleset, { terms }: Treaty): number {
  return rules.numbers.treaties.breachPrestige * rules.numbers.treaties.gravity[terms.kind];
}

/**
 * Breaks a treaty: it is gone, who broke it loses prestige, the partner remembers it by its gravity,
 * and so does everybody who is not himself at war with the wronged.
 * @source invented
 */
export function tearUp(realm: Realm, rules: Ruleset, treaty: Treaty, by: FactionId): void {
  strike(realm, treaty);
  const wronged = partnerIn(treaty, by);
  const gravity = rules.numbers.treaties.gravity[treaty.terms.kind];
  earnPrestige(realm, rules, by, -breachPrestige(rules, treaty));
  remember(realm, rules, wronged, by, 'treatyBroken', null, gravity);
  for (const witness of idsOf(realm.factions)) {
    if (witness === wronged || realm.factions[witness]?.alive !== true) continue;
    if (atWar(realm, witness, wronged)) continue;
    remember(realm, rules, witness, by, 'sawTreatyBroken', wronged, gravity);
  }
}
