import { permilleOf, scale, sum } from '../lib/integers';
import { greatest, idsOf } from '../lib/ordered';
import { type FactionId, pairKey, type SystemId, type WorldId } from '../state/ids';
import type { Reason } from '../state/order';
import type { ChronicleMonth, WarThen, WorldThen } from './chronicleMonth';
import type { ChronicleEntry, ChronicleFact } from './entry';

/** A world that passed from one power to another. */
export interface Taking {
  readonly turn: number;
  readonly world: WorldId;
  readonly by: FactionId;
  /** Null: from free people. */
  readonly from: FactionId | null;
  readonly byForce: boolean;
}

/** The months a chronicler was told of, to be looked up. */
export class Annals {
  readonly takings: readonly Taking[];
  private readonly byTurn: ReadonlyMap<number, ChronicleMonth>;

  /** @param months in order of their turns. */
  constructor(readonly months: readonly ChronicleMonth[]) {
    this.byTurn = new Map(months.map((month) => [month.turn, month]));
    this.takings = months.flatMap(takingsIn);
  }

  /** How things stood before a month was played; as they stood after the first where nothing is known before. */
  before(turn: number): ChronicleMonth | undefined {
    return this.byTurn.get(turn - 1) ?? this.months[0];
  }

  after(turn: number): ChronicleMonth | undefined {
    return this.byTurn.get(turn);
  }

  /** What some powers weigh before a month, in permille of all. */
  share(turn: number, factions: readonly FactionId[]): number {
    const powers = this.before(turn)?.powers ?? {};
    const all = sum(idsOf(powers).map((id) => powers[id]?.rating ?? 0));
    const those = sum([...new Set(factions)].map((id) => powers[id]?.rating ?? 0));
    return permilleOf(those, all);
  }

  /** The strongest power before a month; null when none is. */
  strongest(turn: number): FactionId | null {
    return strongestIn(this.before(turn));
  }

  /** The war two powers were at before a month or in it. */
  warBetween(turn: number, one: FactionId, other: FactionId): WarThen | undefined {
    const key = pairKey(one, other);
    const found = [this.before(turn), this.after(turn)].flatMap((month) => month?.wars ?? []);
    return found.find(({ pair }) => pairKey(...pair) === key);
  }

  /** Whom a power was at war with before a month, in order of id. */
  foesOf(turn: number, faction: FactionId): FactionId[] {
    return foesIn(this.before(turn), faction);
  }

  /** What one power had last resolved about another, up to a month, and when; null where nobody knows. */
  resolved(
    turn: number,
    who: FactionId,
    whom: FactionId,
  ): { readonly reason: Reason; readonly turn: number } | null {
    const key = `${who}>${whom}`;
    const month = this.months.findLast(
      (each) => each.turn <= turn && each.resolved[key] !== undefined,
    );
    const reason = month?.resolved[key];
    return month && reason ? { reason, turn: month.turn } : null;
  }

  /** What was known of a world when it was last spoken of up to a month. */
  world(turn: number, id: WorldId): WorldThen | undefined {
    return this.after(turn)?.worlds[id];
  }

  /** The last time a world passed on before a month. */
  lastTaking(turn: number, world: WorldId): Taking | undefined {
    return this.takings.findLast((taking) => taking.world === world && taking.turn < turn);
  }
}

export function strongestIn(month: ChronicleMonth | undefined): FactionId | null {
  const powers = month?.powers ?? {};
  return greatest(idsOf(powers), (id) => powers[id]?.rating ?? 0);
}

export function foesIn(month: ChronicleMonth | undefined, faction: FactionId): FactionId[] {
  return (month?.wars ?? [])
    .flatMap(({ pair }) => (pair.includes(faction) ? pair.filter((id) => id !== faction) : []))
    .sort();
}

function takingsIn({ turn, events }: ChronicleMonth): Taking[] {
  return events.flatMap((event): Taking[] => {
    if (event.type === 'worldInvaded') {
      const { world, by, from } = event;
      return [{ turn, world, by, from, byForce: true }];
    }
    if (event.type !== 'worldCeded') return [];
    const { world, from, receiver } = event;
    return [{ turn, world, by: receiver, from, byForce: false }];
  });
}

/** An entry of one fact. */
export function entry(
  fact: ChronicleFact,
  when: { readonly turn: number; readonly until?: number },
  place: SystemId | null,
  powers: readonly FactionId[],
  weight: number,
): ChronicleEntry {
  const { turn, until = turn } = when;
  return { ...fact, turn, until, place, powers: [...new Set(powers)].sort(), weight, telling: 0 };
}

/** Things of one kind in the order they happened, cut where more than so many months lie between two. */
export function runs<T extends { readonly turn: number }>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  months: number,
): T[][] {
  const found: T[][] = [];
  const open = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const run = open.get(key);
    const last = run?.at(-1);
    if (run && last && thing.turn - last.turn <= months) run.push(thing);
    else {
      const begun = [thing];
      found.push(begun);
      open.set(key, begun);
    }
  }
  return found;
}

/** So many points and a part of a share. */
export function weighed(points: number, share: number, permille: number): number {
  return points + scale(share, permille);
}
