import { compareIds } from '../../lib/ordered';
import type { Claim, ClaimGround } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { systemsAimedAt } from '../conditions/systemsAimedAt';

/**
 * Who lost a world to conquest claims it for so many years, longer where it was his own from the
 * beginning, and not at all where he had come to it but lately. A claim rests while the claimant holds
 * the world, and is laid anew when he loses it again. To be asked while it is still its old owner's.
 * @source invented
 */
export function layClaim(game: Game, rules: Ruleset, { id, owner, takenOn }: World): void {
  if (owner === null) return;
  const { claims } = rules.numbers.affairs;
  const held = game.claims?.[id] ?? [];
  const older = held.find(({ by }) => by === owner);
  const ground = titleOf(older, takenOn);
  if (ground === 'aim') return;
  // What one took and could not keep is no title.
  if (ground === 'taken' && !older && game.turn - takenOn < claims.heldFor) return;
  const claim: Claim = { by: owner, ground, since: game.turn, until: game.turn + claims[ground] };
  keep(game, id, [...held.filter((other) => other !== older), claim].sort(byClaimant));
}

/** What was promised and then taken by force is what one took, and no more. */
function titleOf(older: Claim | undefined, takenOn: number): ClaimGround {
  if (older && older.ground !== 'promised') return older.ground;
  return takenOn === 0 ? 'home' : 'taken';
}

/**
 * Who was promised a world and does not get it claims it of whoever holds it: a word for land is a title.
 * @source invented
 */
export function claimPromised(game: Game, rules: Ruleset, world: WorldId, by: FactionId): void {
  const held = game.claims?.[world] ?? [];
  if (held.some((claim) => claim.by === by && claim.ground !== 'promised')) return;
  const others = held.filter((claim) => claim.by !== by);
  const until = game.turn + rules.numbers.affairs.claims.promised;
  const claim: Claim = { by, ground: 'promised', since: game.turn, until };
  keep(game, world, [...others, claim].sort(byClaimant));
}

/** Who hands a world over of his own accord claims it no more. */
export function giveUpClaim(game: Game, world: WorldId, by: FactionId): void {
  const held = game.claims?.[world] ?? [];
  const left = held.filter((claim) => claim.by !== by);
  if (left.length < held.length) keep(game, world, left);
}

/** Strikes out claims that have run out, and those of powers that are no more. */
export function forgetClaims(game: Game): void {
  for (const [world, held] of Object.entries(game.claims ?? {})) {
    const left = held.filter(
      ({ by, until }) => until > game.turn && game.factions[by]?.alive === true,
    );
    if (left.length < held.length) keep(game, world, left);
  }
}

function keep(game: Game, world: WorldId, left: readonly Claim[]): void {
  const { [world]: _, ...others } = game.claims ?? {};
  if (left.length > 0) others[world] = [...left];
  if (Object.keys(others).length > 0) game.claims = others;
  else delete game.claims;
}

/**
 * What others claim of a power's world, in order of claimants: what they lost, and what their open
 * aims ask for. Public, as aims and grievances are. Who asks of many worlds passes what is aimed at.
 * @source invented
 */
export function claimsOn(
  realm: Realm,
  { id, system, owner }: World,
  aims: ReturnType<typeof systemsAimedAt> = systemsAimedAt(realm),
): Claim[] {
  if (owner === null) return [];
  const laid = (realm.claims?.[id] ?? []).filter(({ by }) => by !== owner && isAlive(realm, by));
  const aimed = [...(aims.get(system) ?? [])].filter(
    (by) => by !== owner && isAlive(realm, by) && laid.every((claim) => claim.by !== by),
  );
  return [...laid, ...aimed.map((by): Claim => ({ by, ground: 'aim', since: 0, until: 0 }))].sort(
    byClaimant,
  );
}

function isAlive(realm: Realm, faction: FactionId): boolean {
  return realm.factions[faction]?.alive === true;
}

function byClaimant(a: Claim, b: Claim): number {
  return compareIds(a.by, b.by);
}
