import type { Order, World } from '../../../sim';
import { words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { IconButton } from '../../kit/IconButton';
import { Meter } from '../../kit/Meter';
import { ShipShape } from '../../kit/ShipShape';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { itemName } from '../itemName';
import type { Job } from './productionSites';

interface JobRowProps {
  world: World;
  job: Job;
  index: number;
  count: number;
}

/** One entry: what it is, how far it has come, when it is done, and what can be done with it. */
export function JobRow({ world, job, index, count }: JobRowProps) {
  const t = words.screens.production;
  const { view, rules } = useSession();
  const { item, cost } = job;
  const name = itemName(view, rules, item);
  const to = (position: number): Order => ({
    type: 'reorderQueue',
    world: world.id,
    item: item.id,
    position,
  });
  return (
    <div className="ra-job" data-paused={item.paused}>
      <span className="ra-job-sign">
        <JobSign job={job} />
      </span>
      <div className="ra-job-words">
        <span>{name}</span>
        <Meter label={t.progress(name, item.done, cost.work)} value={item.done} max={cost.work} />
      </div>
      <span className="ra-job-when">{whenText(job)}</span>
      <span className="ra-job-acts">
        <Act icon="up" label={t.up(name)} order={to(index - 1)} off={index === 0} />
        <Act icon="down" label={t.down(name)} order={to(index + 1)} off={index === count - 1} />
        <Act
          icon={item.paused ? 'play' : 'pause'}
          label={item.paused ? t.resume(name) : t.pause(name)}
          order={{ type: 'pauseItem', world: world.id, item: item.id, paused: !item.paused }}
        />
        {(item.kind === 'ship' || item.kind === 'troops') && (
          <Act
            icon="redo"
            label={t.repeat(name)}
            pressed={item.repeat}
            order={{ type: 'repeatItem', world: world.id, item: item.id, repeat: !item.repeat }}
          />
        )}
        <Act
          icon="close"
          label={t.remove(name)}
          order={{ type: 'dequeue', world: world.id, item: item.id }}
        />
      </span>
    </div>
  );
}

function JobSign({ job: { item } }: { job: Job }) {
  const { view, rules } = useSession();
  const shipClass = rules.shipClasses[item.what];
  if (shipClass) {
    const culture = rules.cultures[view.factions[view.faction]?.culture ?? ''];
    return <ShipShape culture={culture?.silhouette ?? 'other'} shipRole={shipClass.role} />;
  }
  return (
    <Icon
      name={item.kind === 'troops' ? 'troops' : item.kind === 'develop' ? 'up' : 'production'}
    />
  );
}

interface ActProps {
  icon: string;
  label: string;
  order: Order;
  pressed?: boolean | undefined;
  /** It is already where this would bring it. */
  off?: boolean | undefined;
}

function Act({ icon, label, order, pressed, off = false }: ActProps) {
  const { reason, give } = useOrders();
  return (
    <IconButton
      icon={icon}
      label={label}
      pressed={pressed}
      disabled={off}
      reason={off ? undefined : reason(order)}
      onClick={() => give(order)}
    />
  );
}

function whenText({ item, turns, stalled }: Job): string {
  const t = words.screens.production;
  if (item.paused) return t.paused;
  if (turns !== null) return t.months(turns);
  return stalled === 'none' ? t.never : words.nouns.stalled[stalled];
}
