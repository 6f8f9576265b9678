import type { World } from '../../../sim';
import { panelWords } from '../../../text';
import { SectionHead } from '../../kit/SectionHead';
import { orderKeys } from '../../shell/orderKeys';
import { OrderButton } from '../shared/OrderButton';
import { BuildList } from './BuildList';
import { DelegateSwitch } from './DelegateSwitch';
import { QueueList } from './QueueList';
import { SealFacts } from './SealFacts';

/** The queue of a world and what can be added to it. */
export function ProductionTab({ world }: { world: World }) {
  const t = panelWords().world;
  if (world.development === 'outpost') return <OutpostProduction world={world} />;
  return (
    <>
      <SectionHead>{t.queue}</SectionHead>
      <SealFacts world={world} />
      <QueueList world={world} />
      <DelegateSwitch world={world} />
      <SectionHead>{t.build}</SectionHead>
      <BuildList world={world} />
    </>
  );
}

function OutpostProduction({ world }: { world: World }) {
  const t = panelWords().world;
  return (
    <>
      <p className="ra-dim">{t.noQueue}</p>
      <QueueList world={world} />
      <OrderButton
        variant="ember"
        keys={orderKeys.develop.name}
        order={{ type: 'enqueue', world: world.id, kind: 'develop', what: '', repeat: false }}
      >
        {t.develop}
      </OrderButton>
    </>
  );
}
