import { lazy, Suspense } from 'react';

const ReplayBar = lazy(() =>
  import('../replay/ReplayBar').then((module) => ({ default: module.ReplayBar })),
);

/** The controls of the replay theatre, where a running game has its reports. */
export function ReplayStrip() {
  return (
    <div className="ra-replay">
      <Suspense>
        <ReplayBar />
      </Suspense>
    </div>
  );
}
