import { scale } from '../lib/integers';
import { inTime } from './chronicleOf';
import type { ChronicleEntry, ChronicleKind } from './entry';

/** How many a chronicle has room for, unless somebody asks for more or less. */
const usual = 20;

/** What is left of a story's weight, in permille, for each chosen already that is so much like it. */
const again = { kind: 930, kindAndPowers: 780, month: 950 };

/** Stories that happened within so many months of each other stand in each other's light. */
const near = 6;

/** Stories of less weight turn nothing: a short game has a short chronicle. */
const least = 80;

/** Of what happens all the time only so many are told. */
const most: Partial<Record<ChronicleKind, number>> = {
  aimMet: 4,
  battle: 3,
  conquests: 6,
  decision: 3,
  leadChanged: 3,
  mutiny: 2,
  operation: 3,
  pactSigned: 3,
  settled: 2,
  spiesFound: 2,
  courtierLost: 2,
  strike: 2,
  treatyBroken: 3,
  unrest: 2,
  uprising: 5,
  worldsCeded: 2,
};

/** What is left of the weight of what a war was made of where that war is a story of its own, in permille. */
const within: Partial<Record<ChronicleKind, number>> = { conquests: 450, battle: 600 };

type War = Extract<ChronicleEntry, { kind: 'war' }>;

/**
 * The stories that made a game what it was, in the order they happened: always the weightiest of those left,
 * where each counts the less the more of its kind, of its powers and of its time are chosen already. A war is
 * one of them, told from its beginning to its end.
 */
export function turningPoints(
  entries: readonly ChronicleEntry[],
  room: number = usual,
): ChronicleEntry[] {
  const wars = entries.filter((entry): entry is War => entry.kind === 'war');
  const left = entries.filter(
    (entry) => entry.weight >= least && !wars.some((war) => tells(war, entry)),
  );
  const chosen: ChronicleEntry[] = [];
  while (chosen.length < room && left.length > 0) {
    const weights = left.map((entry) => weightBeside(chosen, wars, entry));
    const greatest = Math.max(...weights);
    if (greatest === 0) break;
    chosen.push(...left.splice(weights.indexOf(greatest), 1));
  }
  return inTime(chosen);
}

/** Whether the story of a war says all that another would. */
function tells({ by, on, turn, end, greatest }: War, entry: ChronicleEntry): boolean {
  switch (entry.kind) {
    case 'warBegun':
      return entry.turn === turn && entry.by === by && entry.on === on;
    case 'warEnded':
      return entry.turn === end?.turn && entry.by === by && entry.on === on;
    case 'battle':
      return (
        greatest?.place === entry.place &&
        entry.turn <= greatest.turn &&
        greatest.turn <= entry.until
      );
    default:
      return false;
  }
}

function weightBeside(
  chosen: readonly ChronicleEntry[],
  wars: readonly War[],
  entry: ChronicleEntry,
): number {
  const alike = chosen.filter(({ kind }) => kind === entry.kind);
  if (alike.length >= (most[entry.kind] ?? chosen.length + 1)) return 0;
  const isPart = wars.some((war) => isWithin(war, entry));
  let weight = isPart ? scale(entry.weight, within[entry.kind] ?? 1000) : entry.weight;
  for (const other of chosen) {
    if (Math.abs(other.turn - entry.turn) < near) weight = scale(weight, again.month);
    if (other.kind !== entry.kind) continue;
    weight = scale(weight, again.kind);
    if (entry.powers.every((id) => other.powers.includes(id))) {
      weight = scale(weight, again.kindAndPowers);
    }
  }
  return weight;
}

/** Whether something happened between those who fought a war, while it was fought. */
function isWithin(war: War, { turn, powers }: ChronicleEntry): boolean {
  const isDuring = turn >= war.turn && turn <= war.until;
  return isDuring && powers.length > 1 && powers.every((id) => war.powers.includes(id));
}
