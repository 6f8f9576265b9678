import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds in which a second press belongs to the first: no person has seen what it did. */
const oneGesture = 400;

/**
 * What must happen once for one press, be it a double click, a held key or an impatient hand: while
 * `act` runs, and for a moment after, further calls do nothing. What `act` throws, the call throws.
 */
export function useCommit<Given extends unknown[]>(
  act: (...given: Given) => unknown,
): { commit: (...given: Given) => void; committing: boolean } {
  const [committing, setCommitting] = useState(false);
  const running = useRef(false);
  const latest = useRef(act);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current = act;
  useEffect(() => () => clearTimeout(timer.current), []);
  const commit = useCallback((...given: Given) => {
    if (running.current) return;
    running.current = true;
    setCommitting(true);
    const rest = () => {
      timer.current = setTimeout(() => {
        running.current = false;
        setCommitting(false);
      }, oneGesture);
    };
    try {
      // What `act` throws is told where everything uncaught is; here it only ends the wait.
      void Promise.resolve(latest.current(...given)).finally(rest);
    } catch (cause) {
      rest();
      throw cause;
    }
  }, []);
  return { commit, committing };
}
