import type { CouncillorWant } from '../../../sim';
import { words } from '../../../text';
import { useSession } from '../../shell/session';

/** What a councillor wants, in words. */
export function useWant(): (want: CouncillorWant) => string {
  const t = words.diplomacy.people;
  const { names } = useSession();
  return ({ kind, on, world, treaty }) => {
    const what = treaty
      ? words.diplomacy.treaties.kinds[treaty]
      : world
        ? names.anything(world)
        : '';
    return t.want[kind](on === null ? '' : names.faction(on).text, what);
  };
}
