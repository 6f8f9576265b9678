import { sortedBy } from '../lib/ordered';
import type { FactionId } from '../state/ids';
import type { GameEvent } from './event';
import { type ReportRank, rankOf, reportRanks, untold, weightOfNews } from './tidings';

/** A fact, and how often the very same happened: two mines finished on one world are told once. */
export interface Tidings {
  readonly event: GameEvent;
  readonly times: number;
}

/** One line of what a month brought: a fact, with those that are part of it. */
export interface Report extends Tidings {
  /** What happened within it, the weightiest first: ships lost in a battle, pacts a war ended. */
  readonly parts: readonly Tidings[];
  readonly rank: ReportRank;
}

/**
 * What a reader is told of a month's facts, each once: headlines first, within a rank by weight, of
 * one weight in the order they happened. Parts stand with the whole they belong to; what a deal
 * lists is not told again.
 */
export function digest(events: readonly GameEvent[], reader: FactionId | null): Report[] {
  const told = events.filter(({ type }) => !untold.has(type));
  const wholes = new Set(told.flatMap(namesOf));
  const parts = partsByWhole(told, wholes);
  const heads = told.filter(({ partOf }) => partOf === undefined || !wholes.has(partOf));
  const reports = crowded(alike(heads).map((head) => gathered(head, parts, reader)));
  return sortedBy(reports, ({ event, rank }) => place(event, rank));
}

/** Facts that read the same, once each: fleets of one name are not told apart. */
function alike(events: readonly GameEvent[]): Tidings[] {
  const counts = new Map<string, { event: GameEvent; times: number }>();
  for (const event of events) {
    const key = JSON.stringify({ ...event, fleet: '' });
    const found = counts.get(key);
    if (found) found.times += 1;
    else counts.set(key, { event, times: 1 });
  }
  return [...counts.values()];
}

/**
 * Small news that comes by the dozen: a treaty that opens charts explores forty systems in one month.
 * All of one kind and doer make one line, the first leading.
 */
function crowded(reports: readonly Report[]): Report[] {
  const crowds = new Map<string, Report>();
  const lines: Report[] = [];
  for (const report of reports) {
    const key = crowdOf(report.event);
    const found = key === null ? undefined : crowds.get(key);
    if (found !== undefined) {
      const { event, times } = report;
      const joined = { ...found, parts: [...found.parts, { event, times }, ...report.parts] };
      lines[lines.indexOf(found)] = joined;
      crowds.set(key as string, joined);
      continue;
    }
    lines.push(report);
    if (key !== null) crowds.set(key, report);
  }
  return lines;
}

function crowdOf(event: GameEvent): string | null {
  if (event.type !== 'systemExplored' && event.type !== 'worldSurveyed') return null;
  return `${event.type}|${event.by}`;
}

function place(event: GameEvent, rank: ReportRank): number {
  return reportRanks.indexOf(rank) * 1000 - weightOfNews(event);
}

function partsByWhole(
  told: readonly GameEvent[],
  wholes: ReadonlySet<string>,
): Map<string, GameEvent[]> {
  const parts = new Map<string, GameEvent[]>();
  for (const event of told) {
    const { partOf } = event;
    if (partOf === undefined || !wholes.has(partOf)) continue;
    parts.set(partOf, [...(parts.get(partOf) ?? []), event]);
  }
  return parts;
}

/** A whole with its parts and theirs; the weightiest of them leads, since a vote for war is a war. */
function gathered(
  head: Tidings,
  parts: Map<string, GameEvent[]>,
  reader: FactionId | null,
): Report {
  const all = [head, ...alike(partsOf(head.event, parts))];
  const [lead = head, ...rest] = sortedBy(all, ({ event }) => place(event, rankOf(event, reader)));
  return { ...lead, parts: rest, rank: rankOf(lead.event, reader) };
}

/** A deal, and a treaty that ends a war, say all that is part of them. */
function partsOf(event: GameEvent, parts: Map<string, GameEvent[]>): GameEvent[] {
  if (event.type === 'dealMade' || event.type === 'treatySigned') return [];
  return namesOf(event).flatMap((name) => {
    const found = parts.get(name) ?? [];
    // Of two landings on one world the first takes them: nothing is told twice.
    parts.delete(name);
    return found.flatMap((part) => [part, ...partsOf(part, parts)]);
  });
}

/** The names under which other facts call an event the whole they are part of. */
function namesOf(event: GameEvent): string[] {
  switch (event.type) {
    case 'battleFought':
      return [event.battle];
    case 'dealMade':
      return [event.deal];
    case 'treatySigned':
      return [event.treaty];
    case 'motionVoted':
      return [event.division.motion];
    case 'warDeclared':
      return [`war:${event.by}`];
    case 'mutiny':
      return [`mutiny:${event.fleet}`];
    case 'worldInvaded':
    case 'invasionRepelled':
      return [`landing:${event.world}`];
    case 'uprisingWon':
      return [`uprising:${event.world}`];
    default:
      return [];
  }
}
