import { useEffect, useState } from 'react';
import type { Scenario } from '../../sim';
import { inSpokenWords } from '../../text';

/** A scenario by its id, once it has been fetched; null until then and when there is none. */
export function useScenario(id: string | null): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  useEffect(() => {
    let wanted = true;
    if (id === null) return;
    import('../../content/scenarios')
      .then(({ loadScenario }) => loadScenario(id))
      .then((loaded) => {
        if (wanted) setScenario(loaded && inSpokenWords(loaded));
      });
    return () => {
      wanted = false;
    };
  }, [id]);
  return scenario?.id === id ? scenario : null;
}
