import type { TurnOrders } from '../sim';
import type { Campaign, GameDate, Kept, KeptDraft, SavedGame, SeatsKept, Shelf } from './shelf';

/** How many months of a campaign are kept by themselves; that of the verdict comes on top. */
export const monthsKept = 5;

/** A saved game in a list, with the orders given since its month began. */
export interface ListedSave extends SavedGame {
  /** When it was last written to, orders included. */
  readonly touchedAt: number;
}

/** A campaign with all its saves. */
export interface ListedCampaign {
  readonly id: string;
  readonly branched: GameDate | null;
  /** Its furthest month, else the game saved last under a name. */
  readonly latest: ListedSave;
  /** When it was last opened to be played, or any of its saves written to. */
  readonly touchedAt: number;
  /** Kept by themselves, the latest first. */
  readonly months: readonly ListedSave[];
  /** Those with a name, saved last first. */
  readonly named: readonly ListedSave[];
}

/** A saved game and its file. */
export interface KeptGame {
  readonly save: SavedGame;
  readonly file: Uint8Array;
}

/** A month that a campaign keeps by itself. Apart from `namedKey`, whatever a name may be. */
export function monthKey(campaign: string, turn: number): string {
  return `month/${campaign}/${turn}`;
}

/** A game that a person gave a name. */
export function namedKey(name: string): string {
  return `named/${name}`;
}

/** Where the orders of a tab stand, beside the save of their month. */
export const draftKey = (save: string, tab: string) => `${tab}/${save}`;

/** Everything that is done with saved games. All of it throws StorageError. */
export type Saves = ReturnType<typeof savesOn>;

export function savesOn(shelf: Shelf) {
  return {
    /** All campaigns, the one played last first. */
    list: () => shelf.read(listed),

    /** A saved game, its orders as they were given last; null when it is gone. */
    read: (key: string): Promise<KeptGame | null> =>
      shelf.read(async (kept) => {
        const [save, file] = [await kept.get('saves', key), await kept.get('files', key)];
        return save && file ? { save: await withDraft(kept, save), file } : null;
      }),

    /** The furthest month that a campaign keeps; null when it keeps none. */
    tip: (campaign: string): Promise<SavedGame | null> =>
      shelf.read(async (kept) => {
        const [latest] = await monthsOf(kept, campaign);
        return latest ? withDraft(kept, latest) : null;
      }),

    /** Begins a campaign that is nobody's yet. */
    begin: (id: string, tab: string, branched: GameDate | null): Promise<void> =>
      shelf.change((kept) => kept.put('campaigns', id, heldBy(tab, id, branched))),

    /**
     * Gives a campaign to a tab: from now on no other can write its months. With `expected`, the
     * furthest month as the tab saw it, only if nothing was kept since; false when something was.
     */
    claim: (id: string, tab: string, expected?: SavedGame | null): Promise<boolean> =>
      shelf.change(async (kept) => {
        const [tip] = await monthsOf(kept, id);
        if (expected !== undefined && tip?.hash !== expected?.hash) return false;
        await claim(kept, id, tab);
        return true;
      }),

    /**
     * Keeps the month that begins, and drops those that are too old. False, and nothing is written,
     * when another tab has the campaign, or has kept another month in its place.
     */
    keepMonth: (save: SavedGame, file: Uint8Array, tab: string): Promise<boolean> =>
      shelf.change(async (kept) => {
        if (!(await mayWrite(kept, save.campaign, tab))) return false;
        const there = await kept.get('saves', save.key);
        if (there !== undefined && there.hash !== save.hash) return false;
        put(kept, save, file);
        const months = (await monthsOf(kept, save.campaign)).filter(({ ended }) => !ended);
        for (const { key } of months.slice(monthsKept)) await drop(kept, key);
        return true;
      }),

    /**
     * Keeps a game under its name. What stands there is overwritten when it is the same month of
     * the same campaign, or the very game the person was asked about (`over`); else it is returned.
     */
    keepNamed: (
      save: SavedGame,
      file: Uint8Array,
      over: SavedGame | null,
    ): Promise<SavedGame | null> =>
      shelf.change(async (kept) => {
        const there = await kept.get('saves', save.key);
        const same = there?.campaign === save.campaign && there.hash === save.hash;
        if (there && !same && there.savedAt !== over?.savedAt) return there;
        put(kept, save, file);
        if (!(await kept.get('campaigns', save.campaign))) {
          const id = save.campaign;
          kept.put('campaigns', id, { id, holder: '', heldAt: 0, branched: null });
        }
        return null;
      }),

    /** Notes the orders given so far in the month of a save; on its way when this returns. */
    keepDraft: (
      { key, campaign }: Pick<SavedGame, 'key' | 'campaign'>,
      tab: string,
      orders: TurnOrders,
      seats?: SeatsKept,
    ): Promise<void> =>
      shelf.change((kept) => {
        const at = Date.now();
        const draft: KeptDraft = { save: key, campaign, tab, orders, ...(seats && { seats }), at };
        kept.put('drafts', draftKey(key, tab), draft);
      }, true),

    deleteSave: (key: string): Promise<void> =>
      shelf.change(async (kept) => {
        const save = await kept.get('saves', key);
        await drop(kept, key);
        const left = (await kept.all('saves')).some(({ campaign }) => campaign === save?.campaign);
        if (save && !left) kept.delete('campaigns', save.campaign);
      }),

    deleteCampaign: (id: string): Promise<void> =>
      shelf.change(async (kept) => {
        const saves = await kept.all('saves');
        for (const { key, campaign } of saves) if (campaign === id) await drop(kept, key);
        kept.delete('campaigns', id);
      }),
  };
}

function heldBy(holder: string, id: string, branched: GameDate | null): Campaign {
  return { id, holder, heldAt: Date.now(), branched };
}

function put(kept: Kept, save: SavedGame, file: Uint8Array): void {
  kept.put('saves', save.key, save);
  kept.put('files', save.key, file);
}

async function drop(kept: Kept, key: string): Promise<void> {
  kept.delete('saves', key);
  kept.delete('files', key);
  for (const { save, tab } of await kept.all('drafts')) {
    if (save === key) kept.delete('drafts', draftKey(key, tab));
  }
}

/** Whether a tab may write a campaign's months; one that was deleted meanwhile begins anew. */
async function mayWrite(kept: Kept, id: string, tab: string): Promise<boolean> {
  const campaign = await kept.get('campaigns', id);
  if (campaign === undefined) kept.put('campaigns', id, heldBy(tab, id, null));
  return campaign === undefined || campaign.holder === tab;
}

/** The holder changes, and with it whose orders count: those of the holder before go on. */
async function claim(kept: Kept, id: string, tab: string): Promise<void> {
  const before = await kept.get('campaigns', id);
  kept.put('campaigns', id, heldBy(tab, id, before?.branched ?? null));
  for (const draft of await kept.all('drafts')) {
    if (draft.campaign !== id || draft.tab === tab) continue;
    kept.delete('drafts', draftKey(draft.save, draft.tab));
    if (draft.tab !== before?.holder) continue;
    kept.put('drafts', draftKey(draft.save, tab), { ...draft, tab });
  }
}

/** Months that a campaign keeps by itself, the latest first. */
async function monthsOf(kept: Kept, id: string): Promise<SavedGame[]> {
  const saves = await kept.all('saves');
  return saves
    .filter(({ campaign, name }) => campaign === id && name === null)
    .sort((a, b) => b.turn - a.turn);
}

async function withDraft(kept: Kept, save: SavedGame): Promise<SavedGame> {
  const holder = (await kept.get('campaigns', save.campaign))?.holder ?? '';
  const draft = await kept.get('drafts', draftKey(save.key, holder));
  return draft ? { ...save, ...madeOf(draft) } : save;
}

/** What a month has become since it was kept. */
function madeOf({ orders, seats }: KeptDraft): Pick<SavedGame, 'draft' | 'seats'> {
  return { draft: orders, ...(seats && { seats }) };
}

async function listed(kept: Kept): Promise<ListedCampaign[]> {
  const campaigns = new Map((await kept.all('campaigns')).map((each) => [each.id, each]));
  const drafts = new Map(
    (await kept.all('drafts'))
      .filter(({ campaign, tab }) => campaigns.get(campaign)?.holder === tab)
      .map((draft) => [draft.save, draft]),
  );
  const groups = new Map<string, ListedSave[]>();
  for (const save of await kept.all('saves')) {
    const draft = drafts.get(save.key);
    const entry = {
      ...save,
      ...(draft && madeOf(draft)),
      touchedAt: Math.max(save.savedAt, draft?.at ?? 0),
    };
    groups.set(save.campaign, [...(groups.get(save.campaign) ?? []), entry]);
  }
  return [...groups]
    .map(([id, saves]) => groupOf(id, campaigns.get(id), saves))
    .sort((a, b) => b.touchedAt - a.touchedAt);
}

function groupOf(
  id: string,
  campaign: Campaign | undefined,
  saves: readonly ListedSave[],
): ListedCampaign {
  const months = saves.filter(({ name }) => name === null).sort((a, b) => b.turn - a.turn);
  const named = saves.filter(({ name }) => name !== null).sort((a, b) => b.savedAt - a.savedAt);
  const latest = months[0] ?? (named[0] as ListedSave);
  const touchedAt = Math.max(campaign?.heldAt ?? 0, ...saves.map((save) => save.touchedAt));
  return { id, branched: campaign?.branched ?? null, latest, touchedAt, months, named };
}
