import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Campaign, playCampaign } from './campaign';
import type { CampaignTask } from './campaignWorker';
import { campaignOptions, chooseGame } from './chooseScenario';
import { readOptions } from './options';

/**
 * Plays the seeds, as many at once as there are cores, in threads of their own; in this one where
 * the threads' script was not bundled beside this one, as under test. In the order of the seeds.
 */
export async function playCampaigns(
  task: CampaignTask,
  seeds: readonly string[],
): Promise<Campaign[]> {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'campaignWorker.js');
  const threads = Math.min(availableParallelism(), seeds.length);
  const played =
    threads > 1 && existsSync(script)
      ? await inThreads(script, task, seeds, threads)
      : await inTurn(task, seeds);
  return seeds.flatMap((seed) => played.get(seed) ?? []);
}

type Played = Map<string, Campaign>;

async function inTurn({ args, turns }: CampaignTask, seeds: readonly string[]): Promise<Played> {
  const options = readOptions(args, campaignOptions);
  const played: Played = new Map();
  for (const seed of seeds) played.set(seed, playCampaign(await chooseGame(options, seed), turns));
  return played;
}

async function inThreads(
  script: string,
  task: CampaignTask,
  seeds: readonly string[],
  threads: number,
): Promise<Played> {
  const waiting = [...seeds];
  const played: Played = new Map();
  const work = async () => {
    const worker = new Worker(script, { workerData: task });
    try {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
        played.set(seed, await ask(worker, seed));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return played;
}

function ask(worker: Worker, seed: string): Promise<Campaign> {
  return new Promise((resolve, reject) => {
    worker.once('message', (campaign: Campaign) => {
      worker.off('error', reject);
      resolve(campaign);
    });
    worker.once('error', reject);
    worker.postMessage(seed);
  });
}
