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

/** How many times slower this machine is just now than an ordinary one; never less than one. */
const slowness = (() => {
  const tries = Array.from({ length: 3 }, () => {
    const started = used();
    yardstick();
    return used() - started;
  });
  return Math.max(1, Math.min(...tries) / ordinary);
})();

/**
 * Milliseconds of processor time that this process has used, as an ordinary machine counts them:
 * unlike the clock on the wall it does not run while other programs have the machine, and a slow
 * machine, or one whose caches are shared with other work, is taken as slow as it was found.
 */
export function cpuTime(): number {
  return used() / slowness;
}

/** The quickest of three tries, in milliseconds of `cpuTime`. */
export async function quickest(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const started = cpuTime();
    await work();
    best = Math.min(best, cpuTime() - started);
  }
  return best;
}
