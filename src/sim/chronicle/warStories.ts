import type { EventOf } from '../events/event';
import { sum } from '../lib/integers';
import { type FactionId, pairKey, type WorldId } from '../state/ids';
import type { Annals } from './annals';
import type { ChronicleMonth, WarThen } from './chronicleMonth';
import type { Gain, WarEnd } from './entry';

/** A war from its first day to its last: who fought it, and what changed hands by it. */
export interface WarStory {
  readonly by: FactionId;
  readonly on: FactionId;
  /** Powers beside either; both sides begin with the one who made the war. */
  readonly sides: readonly [FactionId[], FactionId[]];
  /** The turn it was begun; 0: before the game. */
  readonly begun: number;
  /** How it was declared; null: it was not, as a civil war is not. */
  readonly declared: EventOf<'warDeclared'> | null;
  ended: { readonly turn: number; readonly how: WarEnd | 'fallen' } | null;
  /** By world that passed between the sides: who held it before the war, and who has it now. */
  readonly passed: Record<WorldId, { readonly from: FactionId; by: FactionId }>;
  ships: number;
}

interface OpenWar {
  readonly story: WarStory;
  readonly pairs: Set<string>;
}

/**
 * Tells the wars apart: allies who come in are part of the war they come into, and it is over when the last
 * two of them no longer fight.
 */
export function warStories(annals: Annals): WarStory[] {
  const stories: WarStory[] = [];
  let open: OpenWar[] = [];
  const begin = (story: WarStory): OpenWar => {
    const war = { story, pairs: new Set<string>() };
    stories.push(story);
    open.push(war);
    return war;
  };
  annals.months.forEach((month, at) => {
    for (const event of month.events) {
      if (event.type === 'warDeclared') declare(open, begin, month, event);
    }
    const atStart = at === 0;
    for (const war of month.wars) place(open, begin, month, war, atStart);
    for (const { story } of open) note(story, month);
    for (const war of open) close(war, month);
    open = open.filter(({ story }) => story.ended === null);
  });
  return stories;
}

type Begin = (story: WarStory) => OpenWar;

function declare(
  open: readonly OpenWar[],
  begin: Begin,
  month: ChronicleMonth,
  declared: EventOf<'warDeclared'>,
): void {
  const { by, on, joined } = declared;
  const known = warOf(open, month, by, on);
  const story = known?.story ?? begin(newStory(by, on, month.turn, declared)).story;
  enlist(story, by, on);
  for (const id of joined) {
    const fights = (foe: FactionId) => atWarIn(month, id, foe);
    if (fights(by) && !fights(on)) enlist(story, by, id, on);
    else if (fights(on) && !fights(by)) enlist(story, id, on, by);
  }
}

function newStory(
  by: FactionId,
  on: FactionId,
  begun: number,
  declared: WarStory['declared'],
): WarStory {
  return { by, on, sides: [[by], [on]], begun, declared, ended: null, passed: {}, ships: 0 };
}

/** Puts two foes into a war on the sides they are on; `beside` says whom one of them stands against. */
function enlist({ sides }: WarStory, one: FactionId, other: FactionId, beside?: FactionId): void {
  const [first, second] = sides;
  const turned = second.includes(one) || first.includes(other) || second.includes(beside ?? '');
  const isTurned = turned && !(first.includes(one) || second.includes(other));
  const [left, right] = isTurned ? [second, first] : [first, second];
  if (!left.includes(one)) left.push(one);
  if (!right.includes(other)) right.push(other);
}

/**
 * How well two foes fit into a war: 2 where they are on its two sides, 1 where one is and the other is an
 * ally of the other side, 0 where it is no war of theirs.
 */
function fitOf(
  { sides: [first, second] }: WarStory,
  month: ChronicleMonth,
  one: FactionId,
  other: FactionId,
): number {
  const near = (id: FactionId, side: readonly FactionId[]) => {
    if (side.includes(id)) return 2;
    return side.some((member) => areAllied(month, id, member)) ? 1 : 0;
  };
  const fit = (left: readonly FactionId[], right: readonly FactionId[]) => {
    const [a, b] = [near(one, left), near(other, right)];
    return a === 0 || b === 0 ? 0 : a + b - 2;
  };
  return Math.max(fit(first, second), fit(second, first));
}

/** The war that two foes fit into best, the latest of equals; undefined where they fit into none. */
function warOf(
  open: readonly OpenWar[],
  month: ChronicleMonth,
  one: FactionId,
  other: FactionId,
): OpenWar | undefined {
  const fits = open.map(({ story }) => fitOf(story, month, one, other));
  const best = Math.max(0, ...fits);
  return best === 0 ? undefined : open[fits.lastIndexOf(best)];
}

function areAllied({ alliances }: ChronicleMonth, one: FactionId, other: FactionId): boolean {
  return Object.values(alliances).some(
    ({ members }) => members.includes(one) && members.includes(other),
  );
}

function atWarIn({ wars }: ChronicleMonth, one: FactionId, other: FactionId): boolean {
  const key = pairKey(one, other);
  return wars.some(({ pair }) => pairKey(...pair) === key);
}

/** Finds the war that two foes fight in, or writes of one that nobody declared. */
function place(
  open: readonly OpenWar[],
  begin: Begin,
  month: ChronicleMonth,
  { pair: [one, other], begunBy }: WarThen,
  atStart: boolean,
): void {
  const key = pairKey(one, other);
  if (open.some(({ pairs }) => pairs.has(key))) return;
  const by = begunBy === other ? other : one;
  const on = by === one ? other : one;
  const war =
    warOf(open, month, one, other) ?? begin(newStory(by, on, atStart ? 0 : month.turn, null));
  enlist(war.story, by, on);
  war.pairs.add(key);
}

/** Whether two powers stand on the two sides of a war. */
export function opposed({ sides }: WarStory, one: FactionId, other: FactionId | null): boolean {
  const sideOf = (id: FactionId | null) =>
    sides.findIndex((side) => id !== null && side.includes(id));
  return sideOf(one) >= 0 && sideOf(other) >= 0 && sideOf(one) !== sideOf(other);
}

/** Writes down what a month of a war cost and what passed by it. */
function note(story: WarStory, { events }: ChronicleMonth): void {
  const pass = (world: WorldId, from: FactionId, by: FactionId) => {
    if (!opposed(story, from, by)) return;
    const before = story.passed[world]?.from ?? from;
    story.passed[world] = { from: before, by };
  };
  for (const event of events) {
    if (event.type === 'worldInvaded' && event.from !== null)
      pass(event.world, event.from, event.by);
    if (event.type === 'worldCeded') pass(event.world, event.from, event.receiver);
    if (event.type !== 'battleFought') continue;
    const [one = [], other = []] = event.sides;
    if (one.some((a) => other.some((b) => opposed(story, a, b))))
      story.ships += sum(Object.values(event.lost));
  }
}

function close({ story, pairs }: OpenWar, month: ChronicleMonth): void {
  const still = new Set(month.wars.map(({ pair }) => pairKey(...pair)));
  for (const key of pairs) if (!still.has(key)) pairs.delete(key);
  if (pairs.size > 0) return;
  story.ended = { turn: month.turn, how: endOf(story, month) };
}

function endOf(
  { by, on, sides: [first, second] }: WarStory,
  month: ChronicleMonth,
): WarEnd | 'fallen' {
  const lives = (side: readonly FactionId[]) => side.some((id) => month.powers[id] !== undefined);
  if (!lives(first) || !lives(second)) return 'fallen';
  if (areAllied(month, by, on)) return 'allied';
  const between = (parties: readonly FactionId[]) =>
    parties.some((id) => first.includes(id)) && parties.some((id) => second.includes(id));
  const met = month.events.some(
    (event) => event.type === 'congressHeld' && event.signed.some(between),
  );
  if (met) return 'congress';
  const zone = month.events.some(
    (event) =>
      event.type === 'treatySigned' && event.kind === 'armistice' && between(event.parties),
  );
  return zone ? 'armistice' : 'peace';
}

/** What each power holds at the end of a war that another side held before it, the most first. */
export function gainsOf({ passed, sides: [first] }: WarStory): Gain[] {
  const gains = new Map<FactionId, WorldId[]>();
  for (const world of Object.keys(passed).sort()) {
    const { from, by } = passed[world] as { from: FactionId; by: FactionId };
    if (first.includes(from) === first.includes(by)) continue;
    gains.set(by, [...(gains.get(by) ?? []), world]);
  }
  return [...gains]
    .map(([by, worlds]) => ({ by, worlds }))
    .sort((a, b) => b.worlds.length - a.worlds.length);
}
