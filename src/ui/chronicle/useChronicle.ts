import { useEffect, useState } from 'react';
import type { ChronicleEntry, FactionId } from '../../sim';
import { fetchChronicle, useOpen } from '../../store';

/** The stories of the open game as a reader was told them; null until they have been read. */
export function useChronicle(faction: FactionId | null): readonly ChronicleEntry[] | null {
  const month = useOpen((game) => game.month.turn);
  const [told, setTold] = useState<readonly ChronicleEntry[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month has other stories
  useEffect(() => {
    let wanted = true;
    fetchChronicle(faction).then((entries) => {
      if (wanted) setTold(entries);
    });
    return () => {
      wanted = false;
    };
  }, [month, faction]);
  return told;
}
