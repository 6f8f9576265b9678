import { divide } from '../../../lib/integers';
import { compareIds, greatest, idsOf, inOrder } from '../../../lib/ordered';
import type { CouncillorWant, WantKind } from '../../../state/court';
import type { TreatyKind } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { CharacterId, FactionId } from '../../../state/ids';
import type { Attitude, Ruleset } from '../../../state/ruleset';
import { officesOf } from '../../alliance/offices';
import { ratingPointsOf } from '../../figures/powerRating';
import { customOf } from '../attitudes';
import { opinionOf } from '../opinion';
import { atWar, enemiesOf, relationOf } from '../relations';
import { treatyBetween } from '../treatyLookup';
import { natureOf } from './councillors';

/** A want somebody might have, and the points by which he wants it. */
interface Wish {
  readonly want: Omit<CouncillorWant, 'since'>;
  readonly points: number;
}

/** What a court thinks of another. */
export type OpinionIn = (of: FactionId) => number;

/** The opinions of a court, each added up when it is first asked for: while nothing changes. */
export function opinionsOf(realm: Realm, rules: Ruleset, faction: FactionId): OpinionIn {
  const known = new Map<FactionId, number>();
  return (of) => {
    const opinion = known.get(of) ?? opinionOf(realm, rules, faction, of);
    known.set(of, opinion);
    return opinion;
  };
}

/**
 * What a person wants for his court, by his nature and the times: of what he cares about enough the
 * most; what `others` at court want already he leaves to them, unless it is all he cares about.
 * @source invented
 */
export function wantOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  person: CharacterId,
  others: readonly (CouncillorWant | null)[],
  opinion: OpinionIn = opinionsOf(realm, rules, faction),
): CouncillorWant | null {
  const { own, shared } = rules.numbers.court.want;
  const cares = (attitude: Attitude) =>
    customOf(realm, rules, faction, attitude) + own * natureOf(realm, rules, person, attitude);
  const wishes = [
    ...peaceWish(realm, rules, faction, cares('war')),
    ...worldWish(realm, faction, cares('ambition')),
    ...warWish(realm, rules, faction, cares('war'), opinion),
    ...officeWish(realm, faction, cares('ambition')),
    ...treatyWish(realm, faction, 'trade', cares('trade'), opinion),
    ...treatyWish(realm, faction, 'defence', cares('coalition'), opinion),
    ...lawWish('bondage', cares('bondage')),
    ...lawWish('freedom', -cares('bondage')),
  ];
  const wanted = (kind: WantKind) => others.filter((each) => each?.kind === kind).length;
  const best = greatest(wishes, ({ want, points }) => points - shared * wanted(want.kind));
  return best !== null && best.points > 0 ? { ...best.want, since: realm.turn } : null;
}

/** Whether there is still something to want: it was not granted, and can be. */
export function isOpen(realm: Realm, faction: FactionId, want: CouncillorWant): boolean {
  const { kind, on } = want;
  if (on !== null && realm.factions[on]?.alive !== true) return false;
  switch (kind) {
    case 'peace':
      return on !== null && atWar(realm, faction, on);
    case 'war':
      return on !== null && relationOf(realm, faction, on) === 'peace';
    case 'world':
      return want.world !== undefined && realm.worlds[want.world]?.owner === on;
    case 'office':
      return leaderOver(realm, faction) === on && officesOf(realm, faction).length === 0;
    case 'treaty':
      return (
        on !== null &&
        want.treaty !== undefined &&
        treatyBetween(realm, want.treaty, faction, on) === null
      );
    default:
      return true;
  }
}

/** An end to the war with the mightiest enemy. */
function peaceWish(realm: Realm, rules: Ruleset, faction: FactionId, war: number): Wish[] {
  const on = greatest(enemiesOf(realm, faction), (id) => ratingPointsOf(realm, rules, id));
  if (on === null) return [];
  const exhaustion = realm.factions[faction]?.exhaustion ?? 0;
  return [{ want: { kind: 'peace', on }, points: 20 + exhaustion - war }];
}

/** A world that is claimed and that somebody else holds, the first by its id. */
function worldWish(realm: Realm, faction: FactionId, ambition: number): Wish[] {
  for (const world of idsOf(realm.claims ?? {}).sort(compareIds)) {
    const on = realm.worlds[world]?.owner ?? null;
    const claimed = realm.claims?.[world]?.some(({ by }) => by === faction) ?? false;
    if (!claimed || on === null || on === faction) continue;
    return [{ want: { kind: 'world', on, world }, points: 40 + divide(ambition, 2) }];
  }
  return [];
}

/** War with who is hated, for those who care for war. */
function warWish(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  war: number,
  opinion: OpinionIn,
): Wish[] {
  if (war <= 0) return [];
  const hated = greatest(othersOf(realm, faction), (id) => -opinion(id));
  if (hated === null || opinion(hated) > rules.numbers.court.want.hated) return [];
  return [{ want: { kind: 'war', on: hated }, points: divide(war - opinion(hated), 2) }];
}

function officeWish(realm: Realm, faction: FactionId, ambition: number): Wish[] {
  const on = leaderOver(realm, faction);
  if (on === null || officesOf(realm, faction).length > 0) return [];
  return [{ want: { kind: 'office', on }, points: ambition }];
}

/** A treaty with the best liked of those with whom there is none. */
function treatyWish(
  realm: Realm,
  faction: FactionId,
  treaty: TreatyKind,
  cares: number,
  opinion: OpinionIn,
): Wish[] {
  if (cares <= 0) return [];
  const open = othersOf(realm, faction).filter(
    (id) => treatyBetween(realm, treaty, faction, id) === null && opinion(id) >= 0,
  );
  const on = greatest(open, opinion);
  return on === null ? [] : [{ want: { kind: 'treaty', on, treaty }, points: cares }];
}

function lawWish(kind: 'bondage' | 'freedom', cares: number): Wish[] {
  return [{ want: { kind, on: null }, points: cares }];
}

/** Living powers at peace with a faction and not allied to it, in order of id. */
function othersOf(realm: Realm, faction: FactionId): FactionId[] {
  return inOrder(realm.factions)
    .filter(
      ({ id, alive }) => alive && id !== faction && relationOf(realm, faction, id) === 'peace',
    )
    .map(({ id }) => id);
}

/** Who leads the alliance a faction is in without leading it; null when nobody does. */
function leaderOver(realm: Realm, faction: FactionId): FactionId | null {
  const alliance = realm.alliances[realm.factions[faction]?.alliance ?? ''];
  return alliance === undefined || alliance.leader === faction ? null : alliance.leader;
}
