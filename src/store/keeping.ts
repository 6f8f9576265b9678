import { create } from 'zustand';
import { liveriesOf } from '../content/liveries';
import { dateOf, type FactionId } from '../sim';
import { simulation } from '../worker/connect';
import type { Opened, PackedGame } from '../worker/protocol';
import type { Table } from './contract';
import { type Desks, draftOf, nextMonth } from './desks';
import { hold, letGo, thisTab } from './holding';
import { randomId } from './randomId';
import { relationTo } from './relation';
import { savedGames } from './savedGames';
import { type KeptGame, monthKey, namedKey } from './saves';
import {
  type GameDate,
  type SavedGame,
  type SeatsKept,
  StorageError,
  type StorageTrouble,
} from './shelf';

/** All of a game that is kept: what is on the table, and what people ordered at every seat. */
export interface OnTable {
  readonly table: Table;
  readonly desks: Desks;
}

/** How the open game stands to what is kept. */
export type Hold =
  /** Nothing is open, or it is only watched: nothing is written by itself. */
  | 'apart'
  /** The campaign's furthest month, held by this tab. */
  | 'held'
  /** An earlier month: the first order, or its end, begins a campaign of its own. */
  | 'earlier'
  /** Another tab took the campaign over: nothing may be written. */
  | 'lost';

export interface KeepingState {
  /** The campaign of the open game; null when none is open. */
  readonly campaign: string | null;
  readonly hold: Hold;
  /** Why the browser does not keep the game now; null while it does. */
  readonly trouble: StorageTrouble | null;
  /** Whether the trouble waits to be read. */
  readonly untold: boolean;
  /** The key of a saved game that was asked for and is being played in another tab. */
  readonly elsewhere: string | null;
  /** How often an earlier month became a campaign of its own. */
  readonly branches: number;
}

const nothingKept = { campaign: null, hold: 'apart' } as const;

/** Whether and how the open game is kept in this browser. */
export const useKeeping = create<KeepingState>()(() => ({
  ...nothingKept,
  trouble: null,
  untold: false,
  elsewhere: null,
  branches: 0,
}));

const { getState: now, setState: set } = useKeeping;

/** The month from which a branch would leave, while the hold is `earlier`. */
let leavesIn: GameDate | null = null;
let branching: Promise<void> | null = null;
let askedToPersist = false;

/** Does what concerns the shelf; trouble is told once, and remembered until a month is kept. */
async function trying<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    const { trouble, untold } = now();
    set({ trouble: cause.trouble, untold: untold || trouble === null });
    return null;
  }
}

const lost = () => set({ hold: 'lost' });

/** Nothing is open any more. */
export function keepNothing(): void {
  letGo();
  leavesIn = null;
  set(nothingKept);
}

/** A game that is only watched: saved under a name it belongs to `campaign`. */
export function keepApart(campaign: string): void {
  letGo();
  set({ campaign, hold: 'apart' });
}

/**
 * The open game is a new campaign; `branched` is the month in which it left another one. Throws a
 * StorageError when it cannot be kept.
 */
export async function beginCampaign(branched: GameDate | null): Promise<void> {
  const campaign = randomId();
  await hold(campaign, false, lost);
  set({ campaign, hold: 'held' });
  await trying(() => savedGames.begin(campaign, thisTab, branched));
}

/** A saved game that may be opened to be played, and how it will stand. */
export interface Reached {
  readonly kept: KeptGame;
  readonly hold: 'held' | 'earlier';
}

/**
 * Reaches for a saved game in order to play it: `gone` when it is no more, `elsewhere` when another
 * tab plays its campaign. With `takeOver` that tab is put aside, and what it reached is opened.
 * Throws StorageError.
 */
export async function reach(
  key: string,
  takeOver: boolean,
): Promise<Reached | 'gone' | 'elsewhere'> {
  const wanted = await savedGames.read(key);
  if (wanted === null) return 'gone';
  const { campaign } = wanted.save;
  if (takeOver) {
    await hold(campaign, true, lost);
    await savedGames.claim(campaign, thisTab);
    const tip = await savedGames.tip(campaign);
    const kept = await savedGames.read(tip?.key ?? key);
    return kept === null ? 'gone' : { kept, hold: 'held' };
  }
  for (;;) {
    const tip = await savedGames.tip(campaign);
    if (isEarlier(wanted.save, tip)) return { kept: wanted, hold: 'earlier' };
    if (!(await hold(campaign, false, lost))) return 'elsewhere';
    // Another tab may have gone on until now: then this is an earlier month by now.
    if (!(await savedGames.claim(campaign, thisTab, tip))) continue;
    const kept = await savedGames.read(key);
    return kept === null ? 'gone' : { kept, hold: 'held' };
  }
}

/** Whether a save lies behind the furthest month of its campaign, or beside it. */
function isEarlier(save: SavedGame, tip: SavedGame | null): boolean {
  if (tip === null || tip.key === save.key || save.turn > tip.turn) return false;
  return relationTo(tip, (turn) => (turn === save.turn ? save.hash : null), save.draft) === 'apart';
}

/** The saved game that was reached is open now. Throws a StorageError when it cannot be kept. */
export async function keepReached({ kept, hold }: Reached, game: OnTable): Promise<void> {
  const { campaign, date, name } = kept.save;
  leavesIn = hold === 'earlier' ? date : null;
  if (hold === 'earlier') letGo();
  set({ campaign, hold });
  // What was opened by its name goes on as the campaign's month.
  if (hold === 'held' && name !== null) await keepWhole(game);
}

/**
 * A game from a file is open now: it is kept at once, and takes the place of nothing. Throws a StorageError
 * when it cannot be.
 */
export async function keepOpened(opened: Opened, game: OnTable): Promise<void> {
  const { chain, draft } = opened;
  const campaign = campaignOf(opened);
  const tip = await trying(() => savedGames.tip(campaign));
  const relation = relationTo(tip, (turn) => chain[turn - 1] ?? null, draft);
  const goesOn =
    relation === 'with' &&
    (await hold(campaign, false, lost)) &&
    (await trying(() => savedGames.claim(campaign, thisTab, tip))) !== false;
  if (goesOn) set({ campaign, hold: 'held' });
  else await beginCampaign(dateNow(game));
  await keepWhole(game);
}

/** A file that names no campaign belongs to the one that its start names. */
export function campaignOf({ campaign, chain }: Opened): string {
  return campaign ?? `start-${chain[0]}`;
}

async function keepWhole(game: OnTable): Promise<void> {
  await keepMonth(game);
  if (!isFresh(game)) await keepDraft(() => game);
}

/** Whether nobody has done anything yet in the month. */
function isFresh({ table, desks }: OnTable): boolean {
  return desks.ended.length === 0 && Object.keys(draftOf(table, desks)).length === 0;
}

/** Keeps the month that has begun. Trouble is told; this never throws because of it. */
export async function keepMonth(game: OnTable): Promise<void> {
  await branching;
  if (now().hold === 'earlier') {
    await beginCampaign(leavesIn);
    set(({ branches }) => ({ branches: branches + 1 }));
  }
  const { campaign, hold } = now();
  if (campaign === null || hold !== 'held') return;
  const packed = await simulation().save({ campaign, draft: {} });
  const begun = { ...game, desks: nextMonth(game.desks) };
  const save = await described(begun, packed, { campaign, name: null, draft: {} });
  const kept = await trying(() => savedGames.keepMonth(save, packed.bytes, thisTab));
  if (kept === false) lost();
  if (!kept) return;
  persist();
  if (now().trouble !== null) set({ trouble: null, untold: false });
}

/** Keeps the open game as it stands. Throws StorageError when the browser does not. */
export async function keepNow(game: OnTable): Promise<void> {
  if (now().hold !== 'held') return;
  await keepWhole(game);
  const { trouble } = now();
  if (trouble !== null) throw new StorageError(trouble);
}

/**
 * Keeps the orders given so far. `game` is asked when they are written. Throws a StorageError when they
 * cannot be kept, or another tab has the campaign.
 */
export async function keepDraft(game: () => OnTable | null): Promise<void> {
  const before = game();
  if (before && now().hold === 'earlier') {
    branching ??= keepMonth(before).finally(() => {
      branching = null;
    });
  }
  if (branching !== null) await branching;
  const { campaign, hold } = now();
  const open = game();
  if (campaign === null || hold !== 'held' || open === null) return;
  const { table, desks } = open;
  const key = monthKey(campaign, table.month.turn);
  const seats = table.seats.length > 1 ? seatsKept(desks) : undefined;
  await trying(() =>
    savedGames.keepDraft({ key, campaign }, thisTab, draftOf(table, desks), seats),
  );
}

/**
 * Keeps the game under a name. Returns another game that has it already, unless that is `over`;
 * null when it was kept. Throws StorageError.
 */
export async function keepNamed(
  name: string,
  game: OnTable,
  over: SavedGame | null,
): Promise<SavedGame | null> {
  const { campaign, hold } = now();
  if (hold === 'lost') throw new StorageError('taken');
  if (campaign === null) return null;
  const draft = hold === 'apart' ? {} : draftOf(game.table, game.desks);
  const packed = await simulation().save({ campaign, draft });
  const save = await described(game, packed, { campaign, name, draft });
  const inTheWay = await savedGames.keepNamed(save, packed.bytes, over);
  if (inTheWay === null) persist();
  return inTheWay;
}

/** The open game as a file: under its campaign, with the orders given so far. */
export function packedGame(game: OnTable): Promise<PackedGame> {
  const { campaign, hold } = now();
  return campaign === null || hold === 'apart'
    ? simulation().save()
    : simulation().save({ campaign, draft: draftOf(game.table, game.desks) });
}

/** Asks the browser not to clear the saved games away when room is short. */
function persist(): void {
  if (askedToPersist) return;
  askedToPersist = true;
  globalThis.navigator?.storage?.persist?.().catch(() => {
    // Games are kept all the same, for as long as there is room.
  });
}

function dateNow({ table }: OnTable): GameDate {
  return dateOf(table.frame, table.month.turn);
}

/** Words of scenarios and powers: the title does without them, whoever has a game open has them. */
async function namings() {
  const [powers, texts] = await Promise.all([
    import('../text/powerWords'),
    import('../text/wordingText'),
  ]);
  return { ...powers, ...texts };
}

async function described(
  { table, desks }: OnTable,
  { bytes, turn, hash }: PackedGame,
  what: Pick<SavedGame, 'campaign' | 'name' | 'draft'>,
): Promise<SavedGame> {
  const { scenario, rules, seats, frame, month } = table;
  const { powerName, wordingText } = await namings();
  const nameOf = (seat: FactionId) =>
    powerName(rules, scenario.factions.find(({ id }) => id === seat) ?? { id: seat });
  const [faction = null] = seats;
  return {
    ...what,
    key: what.name === null ? monthKey(what.campaign, turn) : namedKey(what.name),
    title: wordingText(scenario.title),
    scenario: scenario.id,
    faction,
    factionName: faction === null ? '' : nameOf(faction),
    ...(faction === null ? {} : { livery: liveriesOf(scenario.factions, rules)(faction) }),
    ...(seats.length > 1 ? { shared: seats.map(nameOf), seats: seatsKept(desks) } : {}),
    turn,
    date: dateOf(frame, turn),
    hash,
    ended: month.over,
    savedAt: Date.now(),
    size: bytes.byteLength,
  };
}

function seatsKept({ ended, handed }: Desks): SeatsKept {
  return { ended, handed };
}
