import { useCallback, useState } from 'react';
import { type Draft, draftFrom } from './draft';
import { chosenBy } from './people';

/** What is chosen before a game begins, starting from what a link says (`search`). */
export function useDraft(search: string) {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(search));
  const change = useCallback(
    (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    [],
  );
  const choose = useCallback(
    (power: string) => setDraft((before) => ({ ...before, ...chosenBy(before, power) })),
    [],
  );
  return { draft, change, choose };
}
