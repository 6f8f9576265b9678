import { parentPort, workerData } from 'node:worker_threads';
import { type Campaign, playCampaign } from './campaign';
import { campaignOptions, chooseGame } from './chooseScenario';
import { readOptions } from './options';

/** What a thread is started with; then it is told a seed at a time. */
export interface CampaignTask {
  readonly args: readonly string[];
  readonly turns: number;
}

/** A thread that plays campaigns: a seed comes in, the campaign goes out. */
async function serve({ args, turns }: CampaignTask): Promise<void> {
  const options = readOptions(args, campaignOptions);
  parentPort?.on('message', async (seed: string) => {
    const campaign: Campaign = playCampaign(await chooseGame(options, seed), turns);
    parentPort?.postMessage(campaign);
  });
}

await serve(workerData as CampaignTask);
