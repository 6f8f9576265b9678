import { type Refusal, refuse } from '../../lib/refusal';
import type { MemoryKind, WarCause } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { isLiberator } from '../traits';
import { keepsSlaves } from './character';
import { memoryOf, memoryPoints } from './memories';
import { friendly } from './relations';
import { forbidsWar } from './tearUp';
import { protectorOf, treatiesBetween } from './treatyLookup';
import { bondBetween, isPeaceful, pairsBetween } from './wars';

/**
 * Why a faction and its allies cannot go to war on another's side; null when they can. Whether it may
 * decide so alone is not asked here.
 * @source invented
 */
export function warRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  on: FactionId,
): Refusal | null {
  if (realm.factions[on]?.alive !== true) return refuse('unknownFaction', { faction: on });
  if (on === by) return refuse('ownFaction');
  if (friendly(realm, by, on)) return refuse('ally', { faction: on });
  if (isPeaceful(realm, rules, by)) return refuse('lawForbidsWar');
  const bond = bondBetween(realm, by, on);
  if (bond === 'war') return refuse('alreadyAtWar', { faction: on });
  if (bond === 'truce') return refuse('truceHolds', { faction: on });
  for (const [member, enemy] of pairsBetween(realm, by, on)) {
    const pact = treatiesBetween(realm, member, enemy).find(forbidsWar);
    if (pact) return refuse(`war.${pact.terms.kind}`, { member, faction: enemy });
  }
  const protector = protectorOf(realm, by);
  return protector === null ? null : refuse('clientDeclaresNoWar', { faction: protector });
}

/** Wrongs that are a cause for war while they are fresh. */
const wrongs: readonly MemoryKind[] = ['treatyBroken', 'zoneViolated'];

/** What a faction could say it goes to war for. */
export function causeFor(realm: Realm, rules: Ruleset, by: FactionId, on: FactionId): WarCause {
  if (wrongs.some((kind) => isFresh(realm, rules, by, on, kind))) return 'brokenTreaty';
  const held = memoryOf(realm, by, on, 'kinEnslaved');
  const kinHeld = held !== undefined && memoryPoints(rules, held, realm.turn) !== 0;
  if (kinHeld || (isLiberator(realm, rules, by) && keepsSlaves(realm, rules, on))) {
    return 'liberation';
  }
  return holdsClaimed(realm, by, on) ? 'claim' : 'conquest';
}

/** Whether one holds a world, as far as is known, that was taken from the other. */
function holdsClaimed(realm: Realm, by: FactionId, on: FactionId): boolean {
  for (const id in realm.claims) {
    const claimed = realm.claims[id]?.some((claim) => claim.by === by) ?? false;
    if (claimed && realm.worlds[id]?.owner === on) return true;
  }
  return false;
}

function isFresh(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  on: FactionId,
  kind: MemoryKind,
): boolean {
  const memory = memoryOf(realm, by, on, kind);
  if (memory === undefined || memoryPoints(rules, memory, realm.turn) === 0) return false;
  return realm.turn - memory.turn <= rules.numbers.treaties.causeLasts;
}
