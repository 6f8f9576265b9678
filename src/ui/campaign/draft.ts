import {
  type FactionId,
  type Player,
  type SandboxOptions,
  type Setup,
  seedLength,
} from '../../sim';

/** The power nobody plays: the person only watches. */
export const observer = 'observer';

export const levels = ['easy', 'normal', 'hard'] as const;
export const lucks = ['full', 'reduced', 'none'] as const;

/** What is chosen before a campaign begins. */
export interface Draft {
  /** A power's id, or `observer`. */
  readonly power: FactionId | typeof observer;
  readonly seed: string;
  readonly level: Player['difficulty'];
  readonly luck: Setup['luck'];
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
    seed: newSeed(),
    level: 'normal',
    luck: 'full',
    ownHandicap: 0,
    otherHandicap: 0,
  };
}

/** What a shared link says, over a fresh draft. */
export function draftFrom(search: string): Draft {
  const given = new URLSearchParams(search);
  const fresh = newDraft();
  const seed = (given.get('seed') ?? '').trim().slice(0, seedLength);
  return {
    ...fresh,
    power: given.get('power') ?? '',
    seed: seed === '' ? fresh.seed : seed,
    level: oneOf(levels, given.get('computers')) ?? fresh.level,
    luck: oneOf(lucks, given.get('luck')) ?? fresh.luck,
  };
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
  url.search = new URLSearchParams({
    scenario,
    power: draft.power,
    seed: draft.seed,
    computers: draft.level,
    luck: draft.luck,
    ...(sandbox && {
      systems: String(sandbox.systems),
      factions: String(sandbox.factions),
      turns: String(sandbox.turns),
      lanes: sandbox.lanes ?? 'some',
    }),
  }).toString();
  return url.href;
}

/** The setup a draft stands for, with every faction of the scenario named. */
export function setupOf(
  scenario: string,
  draft: Draft,
  factions: readonly FactionId[],
  sandbox?: SandboxOptions,
): Setup {
  const computer: Player = {
    controller: 'computer',
    difficulty: draft.level,
    handicap: draft.otherHandicap,
  };
  const human: Player = { ...computer, controller: 'human', handicap: draft.ownHandicap };
  return {
    scenario,
    seed: draft.seed,
    luck: draft.luck,
    players: Object.fromEntries(factions.map((id) => [id, id === draft.power ? human : computer])),
    ...(sandbox && { sandbox }),
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null): T | undefined {
  return allowed.find((each) => each === value);
}
