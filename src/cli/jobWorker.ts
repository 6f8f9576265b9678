import { parentPort } from 'node:worker_threads';
import { doJob, type JobKind, type TaskOf } from './jobs';

/** What a thread is told. */
export interface Errand<K extends JobKind = JobKind> {
  readonly kind: K;
  readonly task: TaskOf<K>;
}

/** What it answers: what came of it, or the message of what went wrong. */
export type Answer = { readonly done: unknown } | { readonly failed: string };

// A thread that plays games: an errand comes in, what came of it goes out.
parentPort?.on('message', async ({ kind, task }: Errand) => {
  try {
    parentPort?.postMessage({ done: await doJob(kind, task) } satisfies Answer);
  } catch (error) {
    const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ failed } satisfies Answer);
  }
});
