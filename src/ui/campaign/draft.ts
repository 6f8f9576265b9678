import {
  type DecisionFrequency,
  decisionFrequencies,
  type FactionId,
  type Player,
  type SandboxOptions,
  type Setup,
  seedLength,
} from '../../sim';

/** Chosen instead of a power: the person only watches. No power has such an id. */
export const observer = '(watch)';

export const levels = ['easy', 'normal', 'hard'] as const;
/** What a handicap may be, in permille of all income. */
export const handicaps = { least: -500, most: 1000 } as const;
export const lucks = ['full', 'reduced', 'none'] as const;

/** Somebody who plays at this page. */
export interface Person {
  readonly power: FactionId;
  /** As it was typed; may be empty. */
  readonly name: string;
}

/** What is chosen before a campaign begins. */
export interface Draft {
  /** A power's id, or `observer`. */
  readonly power: FactionId | typeof observer;
  /** What the person who plays it is called, where several share the page. */
  readonly name: string;
  /** Who else plays at this page. */
  readonly others: readonly Person[];
  readonly seed: string;
  readonly level: Player['difficulty'];
  readonly luck: Setup['luck'];
  readonly decisions: DecisionFrequency;
  /** Permille on all income: the person's, and every computer player's. */
  readonly ownHandicap: number;
  readonly otherHandicap: number;
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A seed that can be read aloud: no letters that look alike. */
export function newSeed(): string {
  const picks = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(picks, (pick) => letters[pick % letters.length]).join('');
}

export function newDraft(): Draft {
  return {
    power: '',
    name: '',
    others: [],
    seed: newSeed(),
    level: 'normal',
    luck: 'full',
    decisions: 'all',
    ownHandicap: 0,
    otherHandicap: 0,
  };
}

/** What a shared link says, over a fresh draft. */
export function draftFrom(search: string): Draft {
  const given = new URLSearchParams(search);
  const fresh = newDraft();
  const handicap = (key: string) => {
    const permille = Number(given.get(key) ?? '0');
    const { least, most } = handicaps;
    return Number.isInteger(permille) && permille >= least && permille <= most ? permille : 0;
  };
  return {
    power: given.get('power') ?? '',
    name: '',
    others: given.getAll('person').map((power) => ({ power, name: '' })),
    seed: seedIn(given.get('seed') ?? '') ?? fresh.seed,
    level: oneOf(levels, given.get('computers')) ?? fresh.level,
    luck: oneOf(lucks, given.get('luck')) ?? fresh.luck,
    decisions: oneOf(decisionFrequencies, given.get('decisions')) ?? fresh.decisions,
    ownHandicap: handicap('income'),
    otherHandicap: handicap('computersIncome'),
  };
}

/** The seed that was typed, as the game takes it; null when nothing was. */
function seedIn(typed: string): string | null {
  // Cut at the limit, a letter of two halves must not leave one of them.
  const seed = typed
    .trim()
    .slice(0, seedLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return seed === '' ? null : seed;
}

/** The seed a draft is played with: a field left empty is a seed like any other. */
export function seedOf({ seed }: Pick<Draft, 'seed'>): string {
  return seedIn(seed) ?? '0';
}

/** A link that opens the same choice for somebody else. */
export function linkTo(
  page: string,
  scenario: string,
  draft: Draft,
  sandbox?: SandboxOptions,
): string {
  const url = new URL(page);
  url.hash = '';
  const search = new URLSearchParams({
    scenario,
    power: draft.power,
    seed: seedOf(draft),
    computers: draft.level,
    luck: draft.luck,
    ...(draft.decisions !== 'all' && { decisions: draft.decisions }),
    income: String(draft.ownHandicap),
    computersIncome: String(draft.otherHandicap),
    ...(sandbox && {
      systems: String(sandbox.systems),
      factions: String(sandbox.factions),
      turns: String(sandbox.turns),
      lanes: sandbox.lanes ?? 'some',
      pace: String(sandbox.pace ?? 1000),
    }),
  });
  // Names stay at the page where they were typed.
  for (const { power } of draft.others) search.append('person', power);
  url.search = search.toString();
  return url.href;
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | undefined {
  return allowed.find((each) => each === value);
}
