import type { FactionId, SystemId, World } from '../../sim';
import { idsOf, powerRatingOf } from '../../sim';
import type { Planner } from './planner';
import type { Situation } from './situation';

/** Another power as this one judges it. */
export interface Rival {
  readonly faction: FactionId;
  readonly atWar: boolean;
  /** Strength it and its allies are thought to have against the player's and its allies', in permille. */
  readonly ratio: number;
  /** Strength of its own fleets as it is thought to be, and what part of it nobody has seen. */
  readonly fleets: number;
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
        fleets: strengths.get(faction) ?? 0,
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

/** Weight of a developed world, and of an outpost, where one looks for a power's fleets. */
const weights = { developed: 4, outpost: 1, none: 0 } as const;
/** Turns for which a look at a system tells what is there. */
const fresh = 12;

/** Share of the almanac's fleets, in permille, that is expected of others at least, however few one has oneself. */
const leastBelieved = 400;

/**
 * How far the almanac is believed, in permille: it reckons fleets from workshops, and how far it is off a player
 * knows of itself. Who is armed as it says, or better, believes all of it.
 */
function believed({ view, me }: Planner, own: number): number {
  const reputed = powerRatingOf(view, me).fleets;
  return Math.max(leastBelieved, Math.min(1000, Math.floor((own * 1000) / Math.max(1, reputed))));
}

/**
 * Strength by faction: known of its own side; of others what is seen, and at least so much of what is believed of
 * the almanac's fleets as worlds nobody has looked at lately are of all their worlds.
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
  const belief = believed(planner, seen.get(planner.me) ?? 0);
  for (const [faction, share] of sharesUnseen(planner, allWorlds)) {
    if (members.has(faction)) continue;
    const least = Math.floor((powerRatingOf(view, faction).fleets * share * belief) / 1_000_000);
    const before = seen.get(faction) ?? 0;
    unseen.set(faction, Math.max(0, least - before));
    if (before < least) seen.set(faction, least);
  }
  return { strengths: seen, unseen };
}

/** How much of each power's worlds nobody has looked at lately, in permille: all of one whose worlds nobody knows. */
function sharesUnseen({ view, books }: Planner, worlds: readonly World[]): Map<FactionId, number> {
  const counted = new Map<FactionId, { known: number; all: number; dark: number }>();
  const isDark = (system: SystemId) =>
    view.sight.seen[system] === undefined &&
    view.turn - (books.intel.seen[system] ?? Number.NEGATIVE_INFINITY) > fresh;
  for (const faction of idsOf(view.factions)) counted.set(faction, { known: 0, all: 0, dark: 0 });
  for (const { owner, development, system } of worlds) {
    const count = owner === null ? undefined : counted.get(owner);
    if (count === undefined) continue;
    count.known += 1;
    count.all += weights[development];
    if (isDark(system)) count.dark += weights[development];
  }
  const shares = new Map<FactionId, number>();
  for (const [faction, { known, all, dark }] of counted) {
    const unknown = Math.max(0, (view.factions[faction]?.census ?? 0) - known) * weights.outpost;
    const share = all === 0 ? 1000 : Math.floor(((dark + unknown) * 1000) / (all + unknown));
    shares.set(faction, share);
  }
  return shares;
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
