import { randomId } from './randomId';

/** This tab, for as long as its page lives. */
export const thisTab = randomId();

/** Tries for a campaign that another page is perhaps just leaving, and milliseconds between them. */
const tries = { count: 4, pause: 120 };

interface Hold {
  readonly campaign: string;
  readonly onLost: () => void;
  release: () => void;
}

let held: Hold | null = null;

/** Tells the other tabs who took which campaign: also where the browser has no locks. */
const channel =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('regents-accord');
channel?.addEventListener('message', ({ data }: MessageEvent<{ campaign: string }>) => {
  if (data.campaign === held?.campaign) lose();
});

/**
 * Holds a campaign for this tab, in place of the one it held. False when another tab holds it and
 * `takeOver` is not wanted. Where the browser has no locks nobody is asked: the shelf itself then
 * keeps tabs apart. `onLost` is called when another tab takes it over.
 */
export async function hold(
  campaign: string,
  takeOver: boolean,
  onLost: () => void,
): Promise<boolean> {
  if (held?.campaign !== campaign) {
    const hold: Hold = { campaign, onLost, release: () => {} };
    if (!(await locked(hold, takeOver))) return false;
    letGo();
    held = hold;
  }
  channel?.postMessage({ campaign });
  return true;
}

/** Lets another tab have the campaign. */
export function letGo(): void {
  const before = held;
  held = null;
  before?.release();
}

function lose(): void {
  const before = held;
  letGo();
  before?.onLost();
}

async function locked(hold: Hold, takeOver: boolean): Promise<boolean> {
  // Without a secure context there are none, whatever the types say.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return true;
  if (takeOver) return ask(locks, hold, { steal: true });
  for (let left = tries.count; left > 0; left -= 1) {
    if (await ask(locks, hold, { ifAvailable: true })) return true;
    await new Promise((resolve) => setTimeout(resolve, tries.pause));
  }
  return false;
}

/** Whether the lock was given; it is kept until `hold.release`. */
function ask(locks: LockManager, hold: Hold, options: LockOptions): Promise<boolean> {
  return new Promise((answer) => {
    const kept = locks.request(`regents-accord/${hold.campaign}`, options, (lock) => {
      answer(lock !== null);
      return lock === null
        ? undefined
        : new Promise<void>((release) => {
            hold.release = release;
          });
    });
    kept.catch(() => {
      // Stolen by another tab, or the browser gives no locks here: then play goes on without.
      answer(true);
      if (held === hold) lose();
    });
  });
}
