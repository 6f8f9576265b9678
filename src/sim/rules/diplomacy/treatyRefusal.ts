import { type Refusal, refuse } from '../../lib/refusal';
import type { Treaty, TreatyKind, TreatyTerms } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { partnersInLaw } from '../alliance/partnersInLaw';
import { guaranteeCost } from './guarantees';
import { relationOf } from './relations';
import { protectorOf, treatyBetween } from './treatyLookup';
import { isRenewable, longestTerm, mayBeOpen } from './treatyTerm';

/** What members of one alliance have already, or could not mean. */
const notAmongAllies: readonly TreatyKind[] = [
  'nonAggression',
  'transit',
  'intelligence',
  'defence',
  'armistice',
  'protectorate',
  'guarantee',
];

/** Treaties by which something is paid. */
const paying: readonly TreatyKind[] = ['tribute', 'pension', 'protectorate'];

/** Of those, what is nothing without it. */
const alwaysPays: readonly TreatyKind[] = ['tribute', 'pension'];

/** Treaties in which it matters who stands first. */
const unequal: readonly TreatyKind[] = [...paying, 'guarantee'];

/** Whether a treaty means nothing between allies. */
export function isMootAmongAllies(kind: TreatyKind): boolean {
  return notAmongAllies.includes(kind);
}

/**
 * Why two factions cannot sign such a treaty; null when they can.
 * @source invented
 */
export function treatyRefusal(
  realm: Realm,
  rules: Ruleset,
  terms: TreatyTerms,
  first: FactionId,
  second: FactionId,
): Refusal | null {
  return (
    partiesRefusal(realm, rules, terms.kind, first, second) ??
    termsRefusal(realm, rules, terms, first, second) ??
    helpRefusal(realm, terms.kind, first, second) ??
    guaranteeRefusal(realm, rules, terms.kind, first, second)
  );
}

/** Who protects, guarantees or pays by a treaty that is signed anew goes on doing so. */
function isSameWay({ terms, parties }: Treaty, first: FactionId): boolean {
  return !unequal.includes(terms.kind) || parties[0] === first;
}

function partiesRefusal(
  realm: Realm,
  rules: Ruleset,
  kind: TreatyKind,
  first: FactionId,
  second: FactionId,
): Refusal | null {
  if (first === second) return refuse('ownFaction');
  for (const faction of [first, second]) {
    if (realm.factions[faction]?.alive !== true) return refuse('unknownFaction', { faction });
  }
  const bond = relationOf(realm, first, second);
  if (bond === 'allied' && isMootAmongAllies(kind)) return refuse('alliesNeedNoTreaty');
  if (bond === 'war' && kind !== 'armistice') return refuse('treatyInWar', { faction: second });
  if (kind === 'trade' && partnersInLaw(realm, first).includes(second)) {
    return refuse('lawsOpenTrade', { faction: second });
  }
  const held = treatyBetween(realm, kind, first, second);
  return held === null || (isRenewable(realm, rules, held) && isSameWay(held, first))
    ? null
    : refuse('treatyExists', { faction: second });
}

function termsRefusal(
  realm: Realm,
  rules: Ruleset,
  { kind, turns, zone, stock, amount }: TreatyTerms,
  first: FactionId,
  second: FactionId,
): Refusal | null {
  const { zoneSystems } = rules.numbers.treaties;
  const longest = longestTerm(rules, kind);
  if (!mayBeOpen(rules, kind) && (turns <= 0 || turns > longest)) {
    return refuse('treatyRunsOut', { longest });
  }
  if (turns < 0 || turns > longest) return refuse('treatyTooLong', { longest });
  if (kind !== 'armistice' && zone.length > 0) return refuse('zoneNeedsArmistice');
  if (zone.length > zoneSystems) return refuse('zoneTooLarge', { limit: zoneSystems });
  for (const system of zone) {
    if (!realm.chart.systems[system]) return refuse('unknownSystem', { system });
    if (seats(realm, first, second).includes(system)) return refuse('zoneHoldsSeat', { system });
  }
  if (alwaysPays.includes(kind) && (stock === null || amount <= 0)) return refuse('nothingPaid');
  const pays = stock !== null || amount !== 0;
  return pays && !paying.includes(kind) ? refuse('treatyPaysNothing') : null;
}

/** The systems of both sides' capitals. */
function seats(realm: Realm, ...factions: readonly FactionId[]): string[] {
  return factions.flatMap((faction) => {
    const capital = realm.factions[faction]?.capital ?? null;
    return capital === null ? [] : (realm.worlds[capital]?.system ?? []);
  });
}

/** Who may promise help: not who has left war to a Council, nor a client; nobody has two protectors. */
function helpRefusal(
  realm: Realm,
  kind: TreatyKind,
  first: FactionId,
  second: FactionId,
): Refusal | null {
  if (kind !== 'defence' && kind !== 'protectorate' && kind !== 'guarantee') return null;
  const helpers = kind === 'defence' ? [first, second] : [first];
  for (const faction of helpers) {
    if (leavesWarToCouncil(realm, faction)) return refuse('councilPromisesHelp', { faction });
    if (protectorOf(realm, faction) !== null) return refuse('clientPromisesHelp', { faction });
  }
  const taken = kind !== 'defence' && protectorOf(realm, second) !== null;
  return taken ? refuse('alreadyProtected', { faction: second }) : null;
}

/** Who guarantees another must have the influence for some months of it. */
function guaranteeRefusal(
  realm: Realm,
  rules: Ruleset,
  kind: TreatyKind,
  first: FactionId,
  second: FactionId,
): Refusal | null {
  const held = realm.factions[first]?.books?.stocks.influence;
  if (kind !== 'guarantee' || held === undefined) return null;
  const needed = standsBehind * guaranteeCost(realm, rules, first, second);
  return held < needed ? refuse('guaranteeTooDear', { faction: first, needed }) : null;
}

/** Months of influence that who guarantees another must have. */
const standsBehind = 12;

/** Whether a faction is of an alliance whose Council decides on its wars. */
export function leavesWarToCouncil(realm: Realm, faction: FactionId): boolean {
  const alliance = realm.factions[faction]?.alliance ?? null;
  return alliance !== null && realm.alliances[alliance]?.charter.war === 'council';
}
