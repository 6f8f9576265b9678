import { type FactionId, inOrder } from '../../../../sim';
import { useSession } from '../../../shell/session';
import { OfferPlate } from './OfferPlate';

/** Offers that lie between two powers: theirs with our answer, ours on their way. */
export function OffersBetween({ me, other }: { me: FactionId; other: FactionId }) {
  const { view } = useSession();
  const deals = inOrder(view.deals).filter(
    ({ from, to }) => (from === me && to === other) || (from === other && to === me),
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
