import { idsOf } from '../../lib/ordered';
import type { WarCause } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { memoryOf, remember } from './memories';
import { earnPrestige } from './prestige';
import { relationFor } from './relationFor';
import { atWar } from './relations';

/** Writes down that a power got something from another by a deal that it wanted itself. */
export function oblige(realm: Realm, faction: FactionId, giver: FactionId): void {
  const relation = relationFor(realm, faction, giver);
  // Replaced and not changed: forecasts work on copies that share what they do not replace.
  realm.relations[pairKey(faction, giver)] = {
    ...relation,
    paid: { ...relation.paid, [faction]: realm.turn },
  };
}

/**
 * The last turn on which a power would break faith by making war on another, from whom it got something
 * lately; 0 when it is free to.
 * @source invented
 */
export function beholdenUntil(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  other: FactionId,
): number {
  const got = realm.relations[pairKey(faction, other)]?.paid?.[faction];
  if (got === undefined) return 0;
  const until = got + rules.numbers.treaties.faith;
  return until < realm.turn ? 0 : until;
}

/** Wars for these causes break no faith: the other has broken it before, or a friend is attacked. */
const excuses: readonly WarCause[] = ['brokenTreaty', 'defence'];

/**
 * Whether who makes war breaks faith by it: it got something from the enemy lately. Who voted against a
 * war of his Council is not held to have made it.
 */
export function breaksFaith(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  on: FactionId,
  cause: WarCause,
): boolean {
  if (excuses.includes(cause) || beholdenUntil(realm, rules, by, on) === 0) return false;
  return cause !== 'council' || !opposed(realm, by);
}

function opposed(realm: Realm, member: FactionId): boolean {
  const council = realm.alliances[realm.factions[member]?.alliance ?? '']?.council;
  const held = council?.divisions.filter(
    ({ turn, passed, terms }) => turn === realm.turn && passed && terms.kind === 'war',
  );
  return held?.some(({ ballots }) => ballots[member]?.choice === 'nay') ?? false;
}

/**
 * Holds it against a power that it dealt with another and made war on it, once a month: the other remembers
 * it, and so does everybody who is not himself at war with the other. Whether it was news.
 * @source invented
 */
export function breakFaith(realm: Realm, rules: Ruleset, by: FactionId, on: FactionId): boolean {
  if (memoryOf(realm, on, by, 'faithBroken')?.turn === realm.turn) return false;
  earnPrestige(realm, rules, by, -rules.numbers.treaties.breachPrestige);
  remember(realm, rules, on, by, 'faithBroken');
  for (const witness of idsOf(realm.factions)) {
    if (witness === on || realm.factions[witness]?.alive !== true) continue;
    if (!atWar(realm, witness, on)) remember(realm, rules, witness, by, 'sawFaithBroken', on);
  }
  return true;
}
