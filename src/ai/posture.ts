import type { FactionId } from '../sim';
import { atWar, idsOf, strengthOf } from '../sim';
import type { Mind } from './mind';
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
export function takePosture(mind: Mind, situation: Situation): Posture {
  const { strengths, unseen } = strengthsOf(situation, mind);
  const sideOf = (members: Iterable<FactionId>) => {
    let strength = 0;
    for (const member of members) strength += strengths.get(member) ?? 0;
    return strength;
  };
  const side = sideOf(situation.members);
  const rivals = idsOf(mind.view.factions).flatMap((faction): Rival[] => {
    const other = mind.view.factions[faction];
    if (!other?.alive || situation.members.has(faction)) return [];
    const alliance = other.alliance === null ? undefined : mind.view.alliances[other.alliance];
    const theirs = sideOf(alliance?.members ?? [faction]);
    return [
      {
        faction,
        atWar: atWar(mind.view, mind.me, faction),
        unseen: unseen.get(faction) ?? 0,
        ratio: Math.floor((theirs * 1000) / Math.max(1, side)),
        distance: distanceTo(mind, situation, faction),
      },
    ];
  });
  const near = rivals.some(({ ratio, distance }) => ratio > 900 && distance >= 0 && distance < 900);
  const fighting = rivals.some((rival) => rival.atWar && rival.distance >= 0);
  return {
    mood: fighting ? 'war' : near ? 'tension' : 'peace',
    strength: strengths.get(mind.me) ?? 0,
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
function strengthsOf({ members, book, sightings }: Situation, mind: Mind): Strengths {
  const { view, rules } = mind;
  const seen = new Map<FactionId, number>();
  const add = (faction: FactionId, strength: number) =>
    seen.set(faction, (seen.get(faction) ?? 0) + strength);
  const sighted = new Map(sightings.map(({ fleet, strength }) => [fleet.id, strength]));
  for (const id in view.fleets) {
    const fleet = view.fleets[id];
    if (fleet) add(fleet.faction, sighted.get(id) ?? strengthOf(view, rules, fleet, book));
  }
  const unseen = new Map<FactionId, number>();
  const weights = new Map<FactionId, number>();
  for (const id in view.worlds) {
    const world = view.worlds[id];
    if (!world?.owner) continue;
    const weight = world.development === 'developed' ? 4 : 1;
    weights.set(world.owner, (weights.get(world.owner) ?? 0) + weight);
  }
  const perWeight = Math.floor((seen.get(mind.me) ?? 0) / Math.max(4, weights.get(mind.me) ?? 0));
  for (const [faction, weight] of weights) {
    if (members.has(faction)) continue;
    const least = Math.floor((weight * perWeight) / 2);
    const before = seen.get(faction) ?? 0;
    unseen.set(faction, Math.max(0, least - before));
    if (before < least) seen.set(faction, least);
  }
  return { strengths: seen, unseen };
}

function distanceTo({ view }: Mind, { held, index }: Situation, faction: FactionId): number {
  let best = -1;
  const theirs = new Set<string>();
  for (const id in view.worlds) {
    const world = view.worlds[id];
    if (world?.owner === faction) theirs.add(world.system);
  }
  for (const from of held) {
    const ways = index.laneDistances(from);
    for (const to of theirs) {
      const distance = ways.get(to);
      if (distance >= 0 && (best < 0 || distance < best)) best = distance;
    }
  }
  return best;
}
