import { useCallback, useEffect, useState } from 'react';
import { listSaves, type SavedGame } from '../../store';

export interface Saves {
  /** The latest first; null until they have been read. */
  readonly saves: readonly SavedGame[] | null;
  /** Why the browser does not give them; null when it does. */
  readonly problem: string | null;
  refresh(): void;
}

/** The games saved in this browser. */
export function useSaves(): Saves {
  const [saves, setSaves] = useState<readonly SavedGame[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refresh = useCallback(() => {
    listSaves().then(setSaves, (cause: unknown) => {
      setSaves([]);
      setProblem(cause instanceof Error ? cause.message : String(cause));
    });
  }, []);
  useEffect(refresh, [refresh]);
  return { saves, problem, refresh };
}
