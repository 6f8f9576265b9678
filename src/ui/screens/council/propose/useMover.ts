import { useMemo } from 'react';
import type { Alliance } from '../../../../sim';
import { useSession } from '../../../shell/session';
import type { Mover } from './candidates';

/** Who would move something: the person at the helm, if it is a member. */
export function useMover(alliance: Alliance | null): Mover | null {
  const { view, rules, names, faction } = useSession();
  return useMemo(() => {
    if (faction === null || !alliance?.members.includes(faction)) return null;
    return { view, rules, names, faction, alliance };
  }, [view, rules, names, faction, alliance]);
}
