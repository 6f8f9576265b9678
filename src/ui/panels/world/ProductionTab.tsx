import type { World } from '../../../sim';
import { words } from '../../../text';
import { SectionHead } from '../../kit/SectionHead';
import { Switch } from '../../kit/Switch';
import { useOrders } from '../../shell/useOrders';
import { OrderButton } from '../shared/OrderButton';
import { BuildList } from './BuildList';
import { QueueList } from './QueueList';

const t = words.panels.world;

/** The queue of a world and what can be added to it. */
export function ProductionTab({ world }: { world: World }) {
  const { reason, give } = useOrders();
  if (world.development === 'outpost') return <OutpostProduction world={world} />;
  const delegated = world.works?.delegated ?? false;
  const delegate = { type: 'delegateWorld', world: world.id, delegated: !delegated } as const;
  return (
    <>
      <SectionHead>{t.queue}</SectionHead>
      <QueueList world={world} />
      <Switch
        checked={delegated}
        label={t.delegate}
        disabled={reason(delegate) !== undefined}
        onChange={() => give(delegate)}
      />
      <SectionHead>{t.build}</SectionHead>
      <BuildList world={world} />
    </>
  );
}

function OutpostProduction({ world }: { world: World }) {
  return (
    <>
      <p className="ra-dim">{t.noQueue}</p>
      <QueueList world={world} />
      <OrderButton
        variant="ember"
        order={{ type: 'enqueue', world: world.id, kind: 'develop', what: '', repeat: false }}
      >
        {t.develop}
      </OrderButton>
    </>
  );
}
