import type { EventOf } from '../events/event';
import { greatest } from '../lib/ordered';
import type { AllianceId, FactionId } from '../state/ids';
import { type Annals, entry, foesIn, strongestIn, weighed } from './annals';
import type { ChronicleMonth } from './chronicleMonth';
import type { ChronicleEntry } from './entry';
import { weights } from './weights';

/** Alliances founded, joined, left and ended, and what their fleets undertook together. */
export function tellAlliances(annals: Annals): ChronicleEntry[] {
  return annals.months.flatMap((month) =>
    month.events.flatMap((event): ChronicleEntry[] => {
      switch (event.type) {
        case 'allianceFounded':
          return [founded(annals, month, event)];
        case 'memberJoined':
          return [joined(annals, month, event)];
        case 'memberLeft':
          return left(annals, month, event);
        case 'allianceDissolved':
          return ended(annals, month, event);
        case 'operationEnded':
          return operation(annals, month, event);
        default:
          return [];
      }
    }),
  );
}

function founded(
  annals: Annals,
  month: ChronicleMonth,
  { alliance, members, leader, broker }: EventOf<'allianceFounded'>,
): ChronicleEntry {
  const { turn } = month;
  const strength = (id: FactionId) => month.powers[id]?.rating ?? 0;
  const foes = members.map((id) => foesIn(month, id));
  const common = (foes[0] ?? []).filter((id) => foes.every((each) => each.includes(id)));
  const foe = greatest(common, strength);
  const strongest = strongestIn(month);
  const rival = strongest !== null && !members.includes(strongest) ? strongest : null;
  const against = foe ?? rival;
  const fact = {
    kind: 'allianceFounded',
    alliance,
    name: nameOf(annals, turn, alliance),
    members,
    leader,
    broker,
    against,
    atWar: foe !== null,
    reason: against === null ? null : (annals.resolved(turn, leader, against)?.reason ?? null),
  } as const;
  const { points, share } = weights.allianceFounded;
  return entry(fact, { turn }, null, members, weighed(points, annals.share(turn, members), share));
}

function joined(
  annals: Annals,
  { turn }: ChronicleMonth,
  { alliance, faction }: EventOf<'memberJoined'>,
): ChronicleEntry {
  const name = nameOf(annals, turn, alliance);
  const fact = { kind: 'allianceJoined', alliance, name, faction } as const;
  const { points, share } = weights.allianceJoined;
  const weight = weighed(points, annals.share(turn, [faction]), share);
  return entry(fact, { turn }, null, [faction], weight);
}

/**
 * Who fell with all it had left nothing: that is told of its fall. Who was the end of it by leaving is told with the end, but
 * who left it with drawn swords is told of first, and the end with that.
 */
function left(
  annals: Annals,
  { turn, events }: ChronicleMonth,
  { alliance, faction, how, followed }: EventOf<'memberLeft'>,
): ChronicleEntry[] {
  const isEnd = events.some(
    (event) => event.type === 'allianceDissolved' && event.alliance === alliance,
  );
  if (how === 'fallen' || (isEnd && how !== 'war')) return [];
  const name = nameOf(annals, turn, alliance);
  const founded = isEnd ? foundedOn(annals, alliance) : null;
  const fact = { kind: 'allianceLeft', alliance, name, faction, how, followed, founded } as const;
  const { points, share, war } = weights.allianceLeft;
  const powers = [faction, ...followed];
  const weight = weighed(points, annals.share(turn, powers), share) + (how === 'war' ? war : 0);
  return [entry(fact, { turn }, null, powers, weight)];
}

function ended(
  annals: Annals,
  { turn, events }: ChronicleMonth,
  { alliance, name, members, why }: EventOf<'allianceDissolved'>,
): ChronicleEntry[] {
  const isWar = events.some(
    (event) => event.type === 'memberLeft' && event.alliance === alliance && event.how === 'war',
  );
  if (isWar) return [];
  const fact = {
    kind: 'allianceEnded',
    name,
    members,
    why,
    left: events.flatMap((event) =>
      event.type === 'memberLeft' && event.alliance === alliance && event.how !== 'fallen'
        ? [event.faction]
        : [],
    ),
    founded: foundedOn(annals, alliance),
  } as const;
  const { points, share } = weights.allianceEnded;
  const weight = weighed(points, annals.share(turn, members), share);
  return [entry(fact, { turn }, null, members, weight)];
}

/** The turn an alliance was founded; 0: before the game. */
function foundedOn({ months }: Annals, alliance: AllianceId): number {
  const beginning = months.find(({ events }) =>
    events.some((event) => event.type === 'allianceFounded' && event.alliance === alliance),
  );
  return beginning?.turn ?? 0;
}

/** What came of a joint operation that set out. */
function operation(
  annals: Annals,
  { turn }: ChronicleMonth,
  { alliance, operation: id, target, won }: EventOf<'operationEnded'>,
): ChronicleEntry[] {
  const brought = annals.months.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.type === 'operationStruck' && event.operation === id
        ? Object.keys(event.brought).filter((member) => (event.brought[member] ?? 0) > 0)
        : [],
    ),
  );
  if (brought.length === 0) return [];
  const { points, eachMember, won: success } = weights.operation;
  const name = nameOf(annals, turn, alliance);
  const fact = { kind: 'operation', name, target, won, brought: [...brought].sort() } as const;
  const weight = points + eachMember * brought.length + (won ? success : 0);
  return [entry(fact, { turn }, target, brought, weight)];
}

/** What an alliance was called in a month, were it founded and ended in that very month. */
function nameOf(annals: Annals, turn: number, alliance: AllianceId): string {
  const months = [annals.after(turn), annals.before(turn)];
  const known = months.flatMap((month) => month?.alliances[alliance] ?? []);
  const ended = annals
    .after(turn)
    ?.events.find((event) => event.type === 'allianceDissolved' && event.alliance === alliance);
  const told = ended?.type === 'allianceDissolved' ? ended.name : alliance;
  return known[0]?.name ?? told;
}
