import { sum } from '../lib/integers';
import { sortedBy } from '../lib/ordered';
import type { FactionId } from '../state/ids';
import { type Annals, entry, foesIn, runs, type Taking, weighed } from './annals';
import type { ChronicleEntry } from './entry';
import { opposed, type WarStory } from './warStories';
import { gathering, weights } from './weights';

/** The fall of each seat by itself, all other worlds taken by force gathered into series, worlds ceded and settled. */
export function tellConquests(annals: Annals, wars: readonly WarStory[]): ChronicleEntry[] {
  const taken = annals.takings.filter(({ byForce }) => byForce);
  const seats = taken.filter((taking) => isSeat(annals, taking));
  const others = taken.filter((taking) => !seats.includes(taking) && !isLast(annals, taking));
  const key = ({ by, from }: Taking) => `${by}|${from ?? ''}`;
  const series = runs(others, key, gathering.conquestMonths);
  const given = runs(
    annals.takings.filter(({ byForce }) => !byForce),
    ({ by, from, turn }) => `${key({ by, from } as Taking)}|${turn}`,
    0,
  );
  return [
    ...seats.map((taking) => seatTaken(annals, wars, taking)),
    ...series.map((takings) => conquests(annals, wars, takings)),
    ...given.map((takings) => ceded(annals, takings)),
    ...settled(annals),
  ];
}

/** Whether it was the seat of who lost it and lives on; who falls with it is told of by itself. */
function isSeat(annals: Annals, taking: Taking): boolean {
  const { turn, from } = taking;
  return wasSeat(annals, taking) && annals.after(turn)?.powers[from ?? ''] !== undefined;
}

function wasSeat(annals: Annals, { turn, world, from }: Taking): boolean {
  return from !== null && annals.before(turn)?.powers[from]?.capital === world;
}

/** Whether it was the last world of who fell with it. */
function isLast(annals: Annals, { turn, world, from }: Taking): boolean {
  if (from === null || annals.after(turn)?.powers[from] !== undefined) return false;
  return annals.takings.findLast((each) => each.from === from)?.world === world;
}

function seatTaken(annals: Annals, wars: readonly WarStory[], taking: Taking): ChronicleEntry {
  const { turn, world, by, from } = taking;
  const loser = from ?? by;
  const { points, again: more, share } = weights.capitalTaken;
  const again = annals.takings.some(
    (each) => each.turn < turn && each.from === from && wasSeat(annals, each),
  );
  const fact = {
    kind: 'capitalTaken',
    by,
    from: loser,
    world,
    wonBack: isReturn(annals, taking),
    again,
    war: warOf(wars, taking),
  } as const;
  const place = annals.world(turn, world)?.system ?? null;
  const weight = weighed(again ? more : points, annals.share(turn, [loser]), share);
  return entry(fact, { turn }, place, [by, loser], weight);
}

/** The latest war in which a world could be taken so. */
function warOf(wars: readonly WarStory[], { turn, by, from }: Taking) {
  const war = wars.findLast(
    (each) => each.begun <= turn && turn <= (each.ended?.turn ?? turn) && opposed(each, by, from),
  );
  return war === undefined ? null : { by: war.by, turn: war.begun };
}

function conquests(
  annals: Annals,
  wars: readonly WarStory[],
  takings: readonly Taking[],
): ChronicleEntry {
  const [first] = takings as [Taking];
  const last = takings.at(-1) ?? first;
  const { by, from, turn } = first;
  const sorted = sortedBy(takings, (taking) => 0 - worth(annals, taking));
  const worlds = [...new Set(sorted.map(({ world }) => world))];
  const wanted = worlds.filter((world) =>
    takings.some((each) => each.world === world && isWanted(annals, each)),
  );
  const opens = from !== null && wars.some((war) => opensWar(annals, war, first));
  const { points, first: opening, eachFree, most } = weights.conquests;
  const weight =
    from === null
      ? points + eachFree * takings.length
      : points + (opens ? opening : 0) + sum(takings.map((taking) => worth(annals, taking)));
  const fact = {
    kind: 'conquests',
    by,
    from,
    worlds,
    first: opens,
    wonBack: takings.every((taking) => isReturn(annals, taking)),
    wanted,
  } as const;
  const place = annals.world(turn, first.world)?.system ?? null;
  const powers = from === null ? [by] : [by, from];
  return entry(fact, { turn, until: last.turn }, place, powers, Math.min(most, weight));
}

/** What a world weighs in a series, in points. */
function worth(annals: Annals, taking: Taking): number {
  const { eachWorld, eachDeveloped, eachWanted } = weights.conquests;
  const developed = annals.world(taking.turn, taking.world)?.developed === true;
  return eachWorld + (developed ? eachDeveloped : 0) + (isWanted(annals, taking) ? eachWanted : 0);
}

function isWanted(annals: Annals, { turn, world, by }: Taking): boolean {
  return annals.world(turn, world)?.wantedBy.includes(by) === true;
}

function isReturn(annals: Annals, { turn, world, by }: Taking): boolean {
  return annals.lastTaking(turn, world)?.from === by;
}

/** Whether nothing had changed hands in a war before. */
function opensWar({ takings }: Annals, war: WarStory, { turn, world }: Taking): boolean {
  const isOf = ({ by, from }: Taking) => opposed(war, by, from);
  const first = takings.find(
    (each) => each.turn >= war.begun && each.turn <= (war.ended?.turn ?? each.turn) && isOf(each),
  );
  return first?.turn === turn && first.world === world;
}

function ceded(annals: Annals, takings: readonly Taking[]): ChronicleEntry {
  const [{ by, from, turn, world }] = takings as [Taking];
  const giver = from ?? by;
  const { points, eachWorld } = weights.worldsCeded;
  const worlds = takings.map((each) => each.world);
  const occasion = occasionOf(annals, turn, by, giver);
  const fact = { kind: 'worldsCeded', from: giver, to: by, worlds, occasion } as const;
  const place = annals.world(turn, world)?.system ?? null;
  return entry(fact, { turn }, place, [by, giver], points + eachWorld * worlds.length);
}

function occasionOf(annals: Annals, turn: number, one: FactionId, other: FactionId) {
  const wereFoes = annals.foesOf(turn, one).includes(other);
  if (wereFoes && !foesIn(annals.after(turn), one).includes(other)) return 'peace';
  const alliances = Object.values(annals.before(turn)?.alliances ?? {});
  const areAllies = alliances.some(
    ({ members }) => members.includes(one) && members.includes(other),
  );
  return areAllies ? 'allies' : null;
}

function settled({ months }: Annals): ChronicleEntry[] {
  const found = months.flatMap(({ turn, events, worlds }) =>
    events.flatMap((event) =>
      event.type === 'worldSettled' ? [{ ...event, turn, seen: worlds[event.world] }] : [],
    ),
  );
  return runs(found, ({ by }) => by, gathering.settlingMonths).flatMap((run) => {
    const [first] = run as [(typeof found)[number]];
    if (run.length < gathering.settledWorlds) return [];
    const { points, eachWorld, most } = weights.settled;
    const { by, turn } = first;
    const fact = { kind: 'settled', by, worlds: run.map(({ world }) => world) } as const;
    const when = { turn, until: run.at(-1)?.turn ?? turn };
    const weight = Math.min(most, points + eachWorld * run.length);
    return [entry(fact, when, first.seen?.system ?? null, [by], weight)];
  });
}
