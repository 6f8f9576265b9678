import { type FactionId, inOrder } from '../../../../sim';
import { useGame } from '../../../../store';
import { useSession } from '../../../shell/session';
import { offersTo } from '../model/waiting';
import { OfferPlate } from './OfferPlate';

/** Offers that lie between two powers: theirs to be answered, ours on their way. */
export function OffersBetween({ me, other }: { me: FactionId; other: FactionId }) {
  const { view } = useSession();
  const orders = useGame((game) => game.orders);
  const open = new Set(offersTo(view, me, orders).map(({ id }) => id));
  const deals = inOrder(view.deals).filter(
    ({ id, from, to }) => (from === me && to === other) || (from === other && open.has(id)),
  );
  if (deals.length === 0) return null;
  return (
    <div className="ra-offers">
      {deals.map((deal) => (
        <OfferPlate key={deal.id} deal={deal} />
      ))}
    </div>
  );
}
