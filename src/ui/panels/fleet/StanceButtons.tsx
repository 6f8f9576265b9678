import { type Fleet, type Order, type Stance, stances } from '../../../sim';
import { panelWords, words } from '../../../text';
import { IconButton } from '../../kit/IconButton';
import { SectionHead } from '../../kit/SectionHead';
import { stanceKeys } from '../../shell/orderKeys';
import { useOrders } from '../../shell/useOrders';

/** How fleets behave towards what they meet. */
export function StanceButtons({ fleets }: { fleets: readonly Fleet[] }) {
  const { reason, give } = useOrders();
  const held = fleets[0]?.command?.stance;
  return (
    <>
      <SectionHead aside={held && words.stances[held].name}>
        {panelWords().fleet.stance}
      </SectionHead>
      <div className="ra-button-row">
        {stances.map((stance) => {
          const orders = ordersFor(fleets, stance);
          const { name, hint } = words.stances[stance];
          return (
            <IconButton
              key={stance}
              icon={stance}
              label={`${name}: ${hint}`}
              keys={stanceKeys[stance].name}
              pressed={fleets.every((fleet) => fleet.command?.stance === stance)}
              reason={held === stance ? undefined : orders.map(reason).find(Boolean)}
              onClick={() => orders.forEach(give)}
            />
          );
        })}
      </div>
    </>
  );
}

function ordersFor(fleets: readonly Fleet[], stance: Stance): Order[] {
  return fleets.map(({ id }) => ({ type: 'setStance', fleet: id, stance }));
}
