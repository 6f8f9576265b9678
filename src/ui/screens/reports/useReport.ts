import { useEffect, useMemo, useState } from 'react';
import type { FactionId } from '../../../sim';
import { fetchReport, type TurnReport, useOpen } from '../../../store';

/** What was learned in a month: of the latest at once, of others when it has been read again. */
export function useReport(
  turn: number,
  latest: number,
  faction: FactionId | null,
): TurnReport | null {
  const events = useOpen((game) => game.events);
  const battles = useOpen((game) => game.battles);
  const staff = useOpen((game) => game.staff);
  const [past, setPast] = useState<TurnReport | null>(null);
  const isLatest = turn === latest;
  useEffect(() => {
    if (isLatest || turn < 1) return;
    let wanted = true;
    fetchReport(turn, faction).then((fetched) => {
      if (wanted) setPast(fetched);
    });
    return () => {
      wanted = false;
    };
  }, [turn, isLatest, faction]);
  const present = useMemo(
    () => ({ turn: latest, events, battles, staff }),
    [latest, events, battles, staff],
  );
  if (isLatest) return present;
  return past?.turn === turn ? past : null;
}
