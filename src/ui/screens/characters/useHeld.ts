import type { Character } from '../../../sim';
import { personsWords, plain } from '../../../text';
import { useSession } from '../../shell/session';

/** Puts into words by whom and where a captive is held, as far as one knows. */
export function useHeld(): (person: Character) => string {
  const t = personsWords();
  const { view, names } = useSession();
  return ({ captor, hold }) => {
    const power = captor == null ? '' : plain([names.faction(captor)]);
    if (hold?.kind === 'world') return t.heldOn(power, plain([names.world(hold.world)]));
    const ship = hold?.kind === 'ship' ? view.ships[hold.ship] : undefined;
    return ship ? t.heldAboard(power, ship.name) : t.heldSomewhere(power);
  };
}
