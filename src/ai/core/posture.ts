import type { FactionId } from '../../sim';
import { idsOf } from '../../sim';
import type { Planner } from './planner';
import type { Situation } from './situation';

/** Another power as this one judges it. */
export interface Rival {
  readonly faction: FactionId;
  readonly atWar: boolean;
  /** Strength it and its allies are thought to have against the player's and its allies', in permille. */
  readonly ratio: number;
  /** Strength it is thought to have that nobody sees. */
  readonly unseen: number;
  /** Lane distance from the player's side to its nearest known world; −1 when none is known. */
  readonly distance: number;
}

/** Where a power stands among the others this turn. */
export interface Posture {
  /** `war` beside enemies, `tension` beside a strong neighbour or before an attack, else `peace`. */
  readonly mood: 'war' | 'tension' | 'peace';
  /** Strength of all its own fleets, and that its side has together. */
  readonly strength: number;
  readonly sideStrength: number;
  readonly rivals: readonly Rival[];
}

/** Weighs a power's strength against that of those it meets. */
export function takePosture(planner: Planner, situation: Situation): Posture {
  const { strengths, unseen } = strengthsOf(situation, planner);
  const sideOf = (members: Iterable<FactionId>) => {
    let strength = 0;
    for (const member of members) strength += strengths.get(member) ?? 0;
    return strength;
  };
  const side = sideOf(situation.members);
  const distances = distancesOf(situation);
  const rivals = idsOf(planner.view.factions).flatMap((faction): Rival[] => {
    const other = planner.view.factions[faction];
    if (!other?.alive || situation.members.has(faction)) return [];
    const alliance = other.alliance === null ? undefined : planner.view.alliances[other.alliance];
    const theirs = sideOf(alliance?.members ?? [faction]);
    return [
      {
        faction,
        atWar: planner.isFoe(faction),
        unseen: unseen.get(faction) ?? 0,
        ratio: Math.floor((theirs * 1000) / Math.max(1, side)),
        distance: distances.get(faction) ?? -1,
      },
    ];
  });
  const near = rivals.some(({ ratio, distance }) => ratio > 900 && distance >= 0 && distance < 900);
  const fighting = rivals.some((rival) => rival.atWar && rival.distance >= 0);
  return {
    mood: fighting ? 'war' : near ? 'tension' : 'peace',
    strength: strengths.get(planner.me) ?? 0,
    sideStrength: side,
    rivals,
  };
}

interface Strengths {
  readonly strengths: ReadonlyMap<FactionId, number>;
  /** What part of them nobody has seen. */
  readonly unseen: ReadonlyMap<FactionId, number>;
}

/**
 * Strength by faction: known of its own side; of others what is seen, and at least what so many
 * worlds would keep if they kept half as much as the player's do.
 */
function strengthsOf(
  { members, strengths, sightings, allWorlds }: Situation,
  planner: Planner,
): Strengths {
  const { view } = planner;
  const seen = new Map<FactionId, number>();
  const sighted = new Map(sightings.map(({ fleet, strength }) => [fleet.id, strength]));
  for (const [id, whole] of strengths) {
    const faction = view.fleets[id]?.faction ?? planner.me;
    seen.set(faction, (seen.get(faction) ?? 0) + (sighted.get(id) ?? whole));
  }
  const unseen = new Map<FactionId, number>();
  const weights = new Map<FactionId, number>();
  for (const { owner, development } of allWorlds) {
    if (owner === null) continue;
    weights.set(owner, (weights.get(owner) ?? 0) + (development === 'developed' ? 4 : 1));
  }
  const perWeight = Math.floor(
    (seen.get(planner.me) ?? 0) / Math.max(4, weights.get(planner.me) ?? 0),
  );
  for (const [faction, weight] of weights) {
    if (members.has(faction)) continue;
    const least = Math.floor((weight * perWeight) / 2);
    const before = seen.get(faction) ?? 0;
    unseen.set(faction, Math.max(0, least - before));
    if (before < least) seen.set(faction, least);
  }
  return { strengths: seen, unseen };
}

/** Lane distance from the player's side to the nearest known world of each power that has one. */
function distancesOf({ allWorlds, toHeld }: Situation): Map<FactionId, number> {
  const nearest = new Map<FactionId, number>();
  for (const { owner, system } of allWorlds) {
    const distance = owner === null ? -1 : toHeld(system);
    if (owner === null || distance < 0) continue;
    const before = nearest.get(owner);
    if (before === undefined || distance < before) nearest.set(owner, distance);
  }
  return nearest;
}
