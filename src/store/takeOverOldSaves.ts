import { randomId } from './randomId';
import { monthKey, namedKey } from './saves';
import type { Kept, SavedGame } from './shelf';

/** A game as the first version of the game kept it: in a slot, the autosave's being `auto`. */
export type OldSave = Omit<SavedGame, 'key' | 'campaign' | 'name' | 'hash' | 'draft' | 'ended'> & {
  readonly slot: string;
};

/**
 * Puts games of the first shelf on the present one, each as a campaign of its own: what belongs
 * together was not noted then.
 */
export async function takeOverOldSaves(
  old: readonly OldSave[],
  kept: Kept,
  fileOf: (slot: string) => Promise<Uint8Array | undefined>,
): Promise<void> {
  for (const { slot, ...rest } of old) {
    const file = await fileOf(slot);
    if (file === undefined) continue;
    const campaign = randomId();
    const name = slot === 'auto' ? null : slot;
    const key = name === null ? monthKey(campaign, rest.turn) : namedKey(name);
    kept.delete('files', slot);
    kept.put('files', key, file);
    kept.put('saves', key, { ...rest, key, campaign, name, hash: '', draft: {}, ended: false });
    kept.put('campaigns', campaign, { id: campaign, holder: '', heldAt: 0, branched: null });
  }
}
