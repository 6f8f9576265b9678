import { compareIds } from '../../lib/ordered';
import type { Claim } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { systemsAimedAt } from '../conditions/systemsAimedAt';

/**
 * Who lost a world to conquest claims it for so many years, longer where it was his own from the
 * beginning. Who takes back what he claimed claims it no more. To be asked while the world is still
 * its old owner's.
 * @source invented
 */
export function layClaim(game: Game, rules: Ruleset, world: World, taker: FactionId): void {
  giveUpClaim(game, world.id, taker);
  const by = world.owner;
  if (by === null) return;
  const { claims } = rules.numbers.affairs;
  const ground = world.takenOn === 0 ? 'home' : 'taken';
  giveUpClaim(game, world.id, by);
  const claim: Claim = { by, ground, since: game.turn, until: game.turn + claims[ground] };
  const others = game.claims?.[world.id] ?? [];
  game.claims = { ...game.claims, [world.id]: [...others, claim].sort(byClaimant) };
}

/** Who receives a world, or hands it over, claims it no more. */
export function giveUpClaim(game: Game, world: WorldId, by: FactionId): void {
  const held = game.claims?.[world];
  if (held?.some((claim) => claim.by === by)) {
    keep(
      game,
      world,
      held.filter((claim) => claim.by !== by),
    );
  }
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
