import type { FleetId, SystemId } from '../../sim';
import { readNote, writeNote } from './notes';
import type { Planner } from './planner';
import { attackOn } from './purpose';

/** An attack from planning to conquest; kept in a note from turn to turn. */
export interface Operation {
  readonly key: string;
  readonly target: SystemId;
  /** Where its fleets meet before they strike together. */
  stage: SystemId;
  phase: 'gather' | 'strike';
  /** The turn its phase began. */
  since: number;
  fleets: FleetId[];
}

const prefix = 'operation:';

/** The operations under way, by key. */
export function recallOperations({ books }: Planner): Operation[] {
  return Object.keys(books.plan)
    .filter((key) => key.startsWith(prefix))
    .sort()
    .flatMap((key) => read(key, books.plan[key] ?? ''));
}

function read(key: string, note: string): Operation[] {
  const [target, stage, phase, since, fleets] = note.split('|');
  if (!target || !stage || (phase !== 'gather' && phase !== 'strike')) return [];
  return [
    { key, target, stage, phase, since: Number(since) || 0, fleets: (fleets ?? '').split(',') },
  ];
}

/** Keeps what is under way and forgets what is over. */
export function noteOperations(
  planner: Planner,
  ground: Parameters<typeof attackOn>[0],
  operations: readonly Operation[],
): void {
  const going = new Set(operations.map(({ key }) => key));
  for (const { key } of recallOperations(planner)) if (!going.has(key)) writeNote(planner, key, '');
  for (const { key, target, stage, phase, since, fleets } of operations) {
    planner.serve(attackOn(ground, target));
    writeNote(planner, key, [target, stage, phase, since, fleets.join(',')].join('|'));
  }
}

/** The first key that no operation has. */
export function freeKey(operations: readonly Operation[]): string {
  for (let number = 1; ; number++) {
    const key = `${prefix}${number}`;
    if (!operations.some((each) => each.key === key)) return key;
  }
}

/** Turns for which nobody tries again what a whole siege did not bring, and for which it is a lesson. */
const discouraged = 15;
const remembered = 60;
/** Sieges that came to nothing that are remembered of one place, at most. */
const mostLessons = 4;

/** Remembers that a siege came to nothing, and how many before it. */
export function noteFailure(planner: Planner, target: SystemId): void {
  const lessons = Math.min(mostLessons, lessonsOf(planner, target) + 1);
  writeNote(planner, `failed:${target}`, `${planner.view.turn}|${lessons}`);
}

/** Whether a siege failed there so lately that another would fare no better. */
export function failedLately(planner: Planner, target: SystemId): boolean {
  const { turn } = failureOf(planner, target);
  return turn > 0 && planner.view.turn - turn < discouraged;
}

/** Sieges of a system that came to nothing of late: the next one must bring more. */
export function lessonsOf(planner: Planner, target: SystemId): number {
  const { turn, lessons } = failureOf(planner, target);
  return turn > 0 && planner.view.turn - turn < remembered ? lessons : 0;
}

function failureOf(planner: Planner, target: SystemId): { turn: number; lessons: number } {
  const [turn, lessons] = readNote(planner, `failed:${target}`).split('|');
  return { turn: Number(turn) || 0, lessons: Number(lessons) || 0 };
}
