import { type CampaignTask, campaignOf } from './campaignTask';
import { pageOf } from './life/story';
import { type MatchTask, playMatch } from './tournament/playMatch';

/** What a thread can be asked to play: a task as plain data in, what came of it out. */
export const jobs = {
  campaign: (task: CampaignTask) => campaignOf(task),
  page: (task: CampaignTask) => pageOf(task),
  match: (task: MatchTask) => playMatch(task),
};

export type JobKind = keyof typeof jobs;
export type TaskOf<K extends JobKind> = Parameters<(typeof jobs)[K]>[0];
export type DoneOf<K extends JobKind> = Awaited<ReturnType<(typeof jobs)[K]>>;

/** Does one job in this thread. */
export function doJob<K extends JobKind>(kind: K, task: TaskOf<K>): Promise<DoneOf<K>> {
  const job = jobs[kind] as (task: TaskOf<K>) => Promise<DoneOf<K>>;
  return job(task);
}
