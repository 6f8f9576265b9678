import {
  type GovernorWait,
  governorOf,
  governorPlan,
  incomeOf,
  noStocks,
  type Order,
  type Ruleset,
  sectorOf,
  type Treasury,
  type View,
  type World,
} from '../../../sim';
import { panelWords, waitWords, words } from '../../../text';
import { orderKeys } from '../../shell/orderKeys';
import { oncePerView, useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { Facts } from '../shared/Facts';
import { OrderButton } from '../shared/OrderButton';
import { DelegateSwitch } from './DelegateSwitch';

const treasuries = oncePerView((view, rules): Treasury => {
  const stocks = view.factions[view.faction]?.books?.stocks ?? noStocks();
  return { stocks, income: incomeOf(view, rules, view.faction) };
});

/** Why the governor of a world leaves its empty queue as it is; null where there is nothing to say. */
function waitOf(view: View, rules: Ruleset, world: World): GovernorWait | null {
  const { works, development, owner } = world;
  if (owner !== view.faction || development !== 'developed' || !works?.delegated) return null;
  if (works.queue.length > 0) return null;
  return governorPlan(view, rules, world, treasuries(view, rules)).wait;
}

/** Whom an own world answers to: its sector, the sector's policy and governor, and its queue. */
export function WorldSector({ world }: { world: World }) {
  const t = panelWords().world;
  const { view, rules, names } = useSession();
  const why = waitOf(view, rules, world);
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
      {why !== null && <p className="ra-dim">{t.governorWaits(waitWords(why, names))}</p>}
      {reason(found) === undefined && (
        <div className="ra-button-row">
          <OrderButton icon="plus" keys={orderKeys.sector.name} order={found}>
            {words.sectors.foundHere}
          </OrderButton>
        </div>
      )}
    </>
  );
}
