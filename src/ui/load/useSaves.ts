import { useCallback, useEffect, useState } from 'react';
import { type ListedCampaign, savedGames } from '../../store';
import { toldTrouble } from '../keeping/toldTrouble';

export interface Saves {
  /** The one played last first; null until they have been read. */
  readonly campaigns: readonly ListedCampaign[] | null;
  /** Why the browser does not give them, in words; null when it does. */
  readonly problem: string | null;
  refresh(): void;
}

/** The games saved in this browser, read again when a person comes back to the page. */
export function useSaves(): Saves {
  const [campaigns, setCampaigns] = useState<readonly ListedCampaign[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refresh = useCallback(() => {
    savedGames.list().then(
      (list) => {
        setCampaigns(list);
        setProblem(null);
      },
      (cause: unknown) => {
        setCampaigns([]);
        setProblem(toldTrouble(cause));
      },
    );
  }, []);
  useEffect(() => {
    refresh();
    const shown = () => document.visibilityState === 'visible' && refresh();
    document.addEventListener('visibilitychange', shown);
    return () => document.removeEventListener('visibilitychange', shown);
  }, [refresh]);
  return { campaigns, problem, refresh };
}
