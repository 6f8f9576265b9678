import type { ChronicleMonth, EventFact, GameEvent, SystemId } from '../../src/sim';

/** A month of a made story: what happened, and how things stood at its end. */
export type MadeMonth = Partial<Omit<ChronicleMonth, 'turn' | 'events' | 'powers'>> & {
  readonly events?: readonly EventFact[];
  /** Ratings of living powers; of those not named, as the month before. */
  readonly ratings?: Readonly<Record<string, number>>;
  readonly capitals?: Readonly<Record<string, string>>;
  /** Pairs at war, as `red-blue`; absent: as the month before. */
  readonly fighting?: readonly string[];
};

/** So many months in which nothing happens but what is given, by turn; `red` 100, `blue` 90, `green` 80, `grey` 10. */
export function madeMonths(
  count: number,
  given: Readonly<Record<number, MadeMonth>>,
): ChronicleMonth[] {
  let ratings: Readonly<Record<string, number>> = { red: 100, blue: 90, green: 80, grey: 10 };
  let fighting: readonly string[] = [];
  let alliances: ChronicleMonth['alliances'] = {};
  return Array.from({ length: count + 1 }, (_, turn) => {
    const made = given[turn] ?? {};
    ratings = made.ratings ?? ratings;
    fighting = made.fighting ?? fighting;
    alliances = made.alliances ?? alliances;
    const { capitals } = made;
    return {
      turn,
      events: (made.events ?? []).map(
        (fact): GameEvent => ({ ...fact, where: whereOf(fact), to: 'all' }),
      ),
      powers: Object.fromEntries(
        Object.entries(ratings).map(([id, rating]) => [
          id,
          { worlds: 3, rating, capital: capitals?.[id] ?? `${id}.seat` },
        ]),
      ),
      wars: made.wars ?? fighting.map((pair) => warOf(pair, turn)),
      alliances,
      worlds: made.worlds ?? Object.fromEntries((made.events ?? []).flatMap(worldOf)),
      resolved: made.resolved ?? {},
      grudges: made.grudges ?? {},
    };
  });
}

function warOf(pair: string, turn: number): ChronicleMonth['wars'][number] {
  const [one = '', other = ''] = pair.split('-').sort();
  return { pair: [one, other], since: turn, cause: 'conquest', begunBy: one, goals: {} };
}

function whereOf(fact: EventFact): SystemId | null {
  return fact.type === 'battleFought' ? 'front' : null;
}

function worldOf(fact: EventFact): [string, ChronicleMonth['worlds'][string]][] {
  if (!('world' in fact)) return [];
  const [system = ''] = fact.world.split('.');
  return [[fact.world, { system, developed: true, millions: 2000, wantedBy: [] }]];
}

export function taken(world: string, by: string, from: string | null): EventFact {
  return {
    type: 'worldInvaded',
    world,
    by,
    from,
    attackersLost: 0,
    defendersLost: 0,
    liberated: false,
  };
}

export function declared(by: string, on: string, joined: string[] = []): EventFact {
  return { type: 'warDeclared', by, on, cause: 'conquest', joined };
}

export function battle(lost: Record<string, number>, victor: string[] = []): EventFact {
  const sides = Object.keys(lost).map((id) => [id]);
  return {
    type: 'battleFought',
    battle: 'battle:1:1',
    towards: null,
    sides,
    lost,
    end: victor.length > 0 ? 'held' : 'contested',
    victor,
    fled: [],
  };
}
