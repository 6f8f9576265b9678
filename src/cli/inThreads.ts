import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type DoneOf, doJob, type JobKind, type TaskOf } from './jobs';
import type { Answer, Errand } from './jobWorker';

/**
 * Does jobs of a kind, as many at once as there are cores, in threads of their own; in this one where
 * the threads' script was not bundled beside this one, as under test. Answers in the order of the
 * tasks. Throws when a job does.
 */
export async function inThreads<K extends JobKind>(
  kind: K,
  tasks: readonly TaskOf<K>[],
): Promise<DoneOf<K>[]> {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'jobWorker.js');
  const threads = Math.min(availableParallelism(), tasks.length);
  const done: DoneOf<K>[] = [];
  if (threads < 2 || !existsSync(script)) {
    for (const task of tasks) done.push(await doJob(kind, task));
    return done;
  }
  const waiting = [...tasks.entries()];
  const work = async () => {
    const worker = new Worker(script);
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [at, task] = next;
        done[at] = await ask(worker, { kind, task });
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return done;
}

function ask<K extends JobKind>(worker: Worker, errand: Errand<K>): Promise<DoneOf<K>> {
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject);
      if ('done' in answer) resolve(answer.done as DoneOf<K>);
      else reject(new Error(answer.failed));
    });
    worker.once('error', reject);
    worker.postMessage(errand);
  });
}
