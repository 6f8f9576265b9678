import { type Campaign, playCampaign } from './campaign';
import { campaignOptions, chooseGame } from './chooseScenario';
import { readOptions } from './options';
import { type Seated, seatedBy } from './seated';

/** One seed of a command line to be played, at most so many turns. */
export interface CampaignTask {
  readonly args: readonly string[];
  readonly turns: number;
  readonly seed: string;
  /** Who sits where, other than the command line says. */
  readonly seated?: Seated;
}

/** Plays it. Throws a UsageError for what nobody can choose. */
export async function campaignOf({ args, turns, seed, seated }: CampaignTask): Promise<Campaign> {
  const options = readOptions(args, campaignOptions);
  const chosen = await chooseGame(options, seed);
  return playCampaign(chosen, turns, seated ?? seatedBy(options, chosen.scenario));
}
