import type { World } from '../../../sim';
import { panelWords } from '../../../text';
import { Switch } from '../../kit/Switch';
import { orderKeys } from '../../shell/orderKeys';
import { useOrders } from '../../shell/useOrders';

/** Leaves an empty queue to the governor of the sector, or takes it back. */
export function DelegateSwitch({ world }: { world: World }) {
  const { reason, give } = useOrders();
  const delegated = world.works?.delegated ?? false;
  const order = { type: 'delegateWorld', world: world.id, delegated: !delegated } as const;
  return (
    <Switch
      checked={delegated}
      label={panelWords().world.delegate}
      keys={orderKeys.delegate.name}
      disabled={reason(order) !== undefined}
      onChange={() => give(order)}
    />
  );
}
