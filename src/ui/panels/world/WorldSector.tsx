import { governorOf, type Order, sectorOf, type World } from '../../../sim';
import { words } from '../../../text';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { Facts } from '../shared/Facts';
import { OrderButton } from '../shared/OrderButton';
import { DelegateSwitch } from './DelegateSwitch';

const t = words.panels.world;

/** Whom an own world answers to: its sector, the sector's policy and governor, and its queue. */
export function WorldSector({ world }: { world: World }) {
  const { view, names } = useSession();
  const { reason } = useOrders();
  const sector = sectorOf(view, world);
  const governor = governorOf(view, world);
  const found: Order = {
    type: 'createSector',
    seat: world.id,
    name: words.sectors.nameOf(world.name),
    policy: sector?.policy ?? 'none',
  };
  return (
    <>
      <Facts
        facts={[
          {
            label: t.sector,
            value: sector
              ? t.sectorPolicy(sector.name, words.nouns.policies[sector.policy])
              : t.noSector,
          },
          {
            label: t.governor,
            value: governor === null ? t.noGovernor : names.character(governor),
          },
        ]}
      />
      {world.development === 'developed' && <DelegateSwitch world={world} />}
      {reason(found) === undefined && (
        <div className="ra-button-row">
          <OrderButton icon="plus" order={found}>
            {words.sectors.foundHere}
          </OrderButton>
        </div>
      )}
    </>
  );
}
