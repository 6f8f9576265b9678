import { type Campaign, playCampaign } from './campaign';
import { campaignOptions, chooseGame } from './chooseScenario';
import { readOptions } from './options';
import { seatedBy } from './seated';

/** One seed of a command line to be played, at most so many turns. */
export interface CampaignTask {
  readonly args: readonly string[];
  readonly turns: number;
  readonly seed: string;
  /** Whether the usual player keeps the seats that simple strategies would have. */
  readonly usual?: boolean;
}

/** Plays it. Throws a UsageError for what nobody can choose. */
export async function campaignOf({ args, turns, seed, usual }: CampaignTask): Promise<Campaign> {
  const options = readOptions(args, campaignOptions);
  const chosen = await chooseGame(options, seed);
  return playCampaign(chosen, turns, usual ? {} : seatedBy(options, chosen.scenario));
}
