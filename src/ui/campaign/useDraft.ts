import { useCallback, useState } from 'react';
import { type Draft, draftFrom } from './draft';

/** What is chosen before a game begins, starting from what a link says (`search`). */
export function useDraft(search: string) {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(search));
  const change = useCallback(
    (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    [],
  );
  const choose = useCallback((power: string) => change({ power }), [change]);
  return { draft, change, choose };
}
