/** What `yardstick` takes, in ms of processor time, on the machine that the limits are meant for. */
const ordinary = 60;

/** Work of a known size, of the kinds that are timed: parsing, walking and sorting. */
function yardstick(): number {
  const text = JSON.stringify(Array.from({ length: 60_000 }, (_, at) => ({ at, name: `n${at}` })));
  const read = JSON.parse(text) as { at: number; name: string }[];
  read.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return read.reduce((sum, { at }) => sum + at, 0);
}

function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many times slower this machine was found than an ordinary one in some tries; never less than one. */
function slownessOf(tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const started = used();
    yardstick();
    return used() - started;
  });
  return Math.max(1, Math.min(...times) / ordinary);
}

const slowness = slownessOf(3);

/**
 * Milliseconds of processor time that this process has used, as an ordinary machine counts them:
 * unlike the clock on the wall it does not run while other programs have the machine, and a slow
 * machine, or one whose caches are shared with other work, is taken as slow as it was found.
 */
export function cpuTime(): number {
  return used() / slowness;
}

/**
 * The quickest of three tries, in milliseconds of processor time of an ordinary machine. How slow this one is is found
 * anew before each: other work comes and goes.
 */
export async function quickest(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const slow = slownessOf(1);
    const started = used();
    await work();
    best = Math.min(best, (used() - started) / slow);
  }
  return best;
}
