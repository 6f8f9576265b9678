import { clamp, permilleOf, sum } from '../lib/integers';
import type { FactionId } from '../state/ids';
import { type Annals, entry, runs, strongestIn } from './annals';
import type { ChronicleEntry } from './entry';
import { gathering, weights } from './weights';

/** Who fell, who became the strongest, where people rose and crews deserted, who was freed. */
export function tellPowers(annals: Annals): ChronicleEntry[] {
  return [
    ...falls(annals),
    ...leads(annals),
    ...unrest(annals),
    ...mutinies(annals),
    ...freed(annals),
  ];
}

function falls(annals: Annals): ChronicleEntry[] {
  return annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event): ChronicleEntry[] => {
      if (event.type !== 'factionEliminated') return [];
      const { faction, by } = event;
      const { most, height } = heightOf(annals, faction);
      const { points, eachWorld, most: limit } = weights.powerFell;
      const weight = points + Math.min(limit, eachWorld * most);
      const lost = annals.takings.filter((each) => each.turn === turn && each.from === faction);
      const last = lost.at(-1)?.world ?? null;
      const place = last === null ? event.where : (annals.world(turn, last)?.system ?? null);
      const takers = takersOf(annals, faction);
      const fact = { kind: 'powerFell', faction, by, last, most, height, takers } as const;
      return [entry(fact, { turn }, place, by === null ? [faction] : [faction, by], weight)];
    }),
  );
}

/** Those who took its worlds by force, the most first; two at most. */
function takersOf({ takings }: Annals, faction: FactionId) {
  const taken = takings.filter(({ from, byForce }) => byForce && from === faction);
  const by = [...new Set(taken.map((each) => each.by))].sort();
  return by
    .map((id) => ({ by: id, worlds: taken.filter((each) => each.by === id).length }))
    .sort((a, b) => b.worlds - a.worlds)
    .slice(0, 2);
}

function heightOf(annals: Annals, faction: FactionId): { most: number; height: number } {
  let height = { most: 0, height: 0 };
  for (const { turn, powers } of annals.months) {
    const worlds = powers[faction]?.worlds ?? 0;
    if (worlds > height.most) height = { most: worlds, height: turn };
  }
  return height;
}

/** Another is the strongest of all, and has been for a while. */
function leads(annals: Annals): ChronicleEntry[] {
  const told: ChronicleEntry[] = [];
  let leader = strongestIn(annals.months[0]);
  let claim = { by: leader, since: 0, months: 0 };
  for (const month of annals.months.slice(1)) {
    const now = strongestIn(month);
    claim =
      now === claim.by
        ? { ...claim, months: claim.months + 1 }
        : { by: now, since: month.turn, months: 1 };
    if (now === null || now === leader || claim.months < gathering.leadMonths) continue;
    if (leader !== null && claim.since > gathering.leadFrom)
      told.push(lead(annals, claim.since, now, leader));
    leader = now;
  }
  return told;
}

function lead(annals: Annals, turn: number, now: FactionId, before: FactionId): ChronicleEntry {
  const lately = annals.takings.filter((each) => each.turn <= turn && turn - each.turn < 12);
  const fact = {
    kind: 'leadChanged',
    now,
    before,
    taken: lately.filter(({ by }) => by === now).length,
    lost: lately.filter(({ from }) => from === before).length,
  } as const;
  const powers = annals.after(turn + gathering.leadMonths - 1)?.powers ?? {};
  const ahead = permilleOf(powers[now]?.rating ?? 0, powers[before]?.rating ?? 0) - 1000;
  const { points, ahead: each, most } = weights.leadChanged;
  const weight = points + clamp(each * ahead, 0, most);
  return entry(fact, { turn }, null, [now, before], weight);
}

function unrest(annals: Annals): ChronicleEntry[] {
  const risen = annals.months.flatMap(({ turn, events, worlds }) =>
    events.flatMap((event) => {
      if (event.type !== 'worldUnrest' || event.unrest < gathering.unrestPoints) return [];
      const { faction, world } = event;
      return [{ turn, faction, world, seen: worlds[world] }];
    }),
  );
  return runs(risen, ({ faction }) => faction, gathering.unrestMonths).map((run) => {
    const [first] = run as [(typeof risen)[number]];
    const worlds = [...new Set(run.map(({ world }) => world))];
    const billions = Math.floor(sum(run.map(({ seen }) => seen?.millions ?? 0)) / 1000);
    const { points, eachWorld, eachBillion, most } = weights.unrest;
    const weight = points + eachWorld * worlds.length + eachBillion * billions;
    const fact = { kind: 'unrest', faction: first.faction, worlds } as const;
    const when = { turn: first.turn, until: run.at(-1)?.turn ?? first.turn };
    const place = first.seen?.system ?? null;
    return entry(fact, when, place, [first.faction], Math.min(most, weight));
  });
}

function mutinies(annals: Annals): ChronicleEntry[] {
  const deserted = annals.months.flatMap(({ turn, events }) =>
    events.flatMap((event) => (event.type === 'mutiny' ? [{ ...event, turn }] : [])),
  );
  return runs(deserted, ({ faction }) => faction, gathering.mutinyMonths).flatMap((run) => {
    const [first] = run as [(typeof deserted)[number]];
    const ships = sum(run.map((each) => each.ships));
    if (ships < gathering.mutinyShips) return [];
    const { points, eachShip, most } = weights.mutiny;
    const { faction, turn, where } = first;
    const when = { turn, until: run.at(-1)?.turn ?? turn };
    const weight = Math.min(most, points + eachShip * ships);
    return [entry({ kind: 'mutiny', faction, ships }, when, where, [faction], weight)];
  });
}

function freed(annals: Annals): ChronicleEntry[] {
  return annals.months.flatMap(({ turn, events, worlds: known }) =>
    events.flatMap((event): ChronicleEntry[] => {
      if (event.type !== 'peopleFreed' || event.freed.length === 0) return [];
      const { faction, freed: worlds } = event;
      const { points, eachWorld, most } = weights.peopleFreed;
      const weight = Math.min(most, points + eachWorld * worlds.length);
      const place = known[worlds[0] ?? '']?.system ?? null;
      return [entry({ kind: 'peopleFreed', faction, worlds }, { turn }, place, [faction], weight)];
    }),
  );
}
