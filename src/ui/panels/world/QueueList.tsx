import {
  forecastQueue,
  itemCost,
  type QueueForecast,
  type QueueItem,
  tradeGoodsOf,
  type World,
} from '../../../sim';
import { type Names, panelWords, words } from '../../../text';
import { IconButton } from '../../kit/IconButton';
import { Meter } from '../../kit/Meter';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import './QueueList.css';

/** What a world builds, when each entry will be done, and what holds it up. */
export function QueueList({ world }: { world: World }) {
  const t = panelWords().world;
  const { view, rules } = useSession();
  const queue = world.works?.queue ?? [];
  if (queue.length === 0) {
    const goods = tradeGoodsOf(view, rules, view.faction).get(world.id);
    return (
      <p className="ra-dim">
        {goods ? t.tradeGoods(goods.latinum, goods.dilithium) : t.emptyQueue}
      </p>
    );
  }
  const forecasts = forecastQueue(view, rules, world.id);
  return (
    <ol className="ra-queue">
      {queue.map((item, index) => (
        <QueueRow
          key={item.id}
          world={world}
          item={item}
          index={index}
          last={index === queue.length - 1}
          forecast={forecasts.find((each) => each.item === item.id)}
        />
      ))}
    </ol>
  );
}

interface QueueRowProps {
  world: World;
  item: QueueItem;
  index: number;
  last: boolean;
  forecast: QueueForecast | undefined;
}

function QueueRow({ world, item, index, last, forecast }: QueueRowProps) {
  const t = panelWords().world;
  const { view, rules, names, commands } = useSession();
  const { give } = useOrders();
  const name = itemName(item, names);
  const { work } = itemCost(view, rules, world, item);
  const at = { world: world.id, item: item.id };
  const moveTo = (position: number) => give({ type: 'reorderQueue', ...at, position });
  return (
    <li>
      <div className="ra-queue-words">
        <span>{name}</span>
        <span className="ra-dim">{whenWords(item, forecast)}</span>
        <Meter label={name} value={item.done} max={work} />
      </div>
      {commands && (
        <div className="ra-queue-tools">
          {index > 0 && (
            <IconButton icon="up" label={t.up(name)} onClick={() => moveTo(index - 1)} />
          )}
          {!last && (
            <IconButton icon="down" label={t.down(name)} onClick={() => moveTo(index + 1)} />
          )}
          <IconButton
            icon={item.paused ? 'play' : 'pause'}
            label={item.paused ? t.resume(name) : t.pause(name)}
            pressed={item.paused}
            onClick={() => give({ type: 'pauseItem', ...at, paused: !item.paused })}
          />
          <IconButton
            icon="redo"
            label={t.repeat(name)}
            pressed={item.repeat}
            onClick={() => give({ type: 'repeatItem', ...at, repeat: !item.repeat })}
          />
          <IconButton
            icon="close"
            label={t.remove(name)}
            onClick={() => give({ type: 'dequeue', ...at })}
          />
        </div>
      )}
    </li>
  );
}

function whenWords(item: QueueItem, forecast: QueueForecast | undefined): string {
  const t = panelWords().world;
  const stalled = words.nouns.stalled[forecast?.stalled ?? item.stalled];
  const turns = forecast?.turns ?? null;
  return [turns === null ? t.never : t.inMonths(turns), stalled].filter(Boolean).join(' · ');
}

function itemName(item: QueueItem, names: Names): string {
  const t = panelWords().world;
  switch (item.kind) {
    case 'ship':
      return names.shipClass(item.what);
    case 'building':
      return names.building(item.what);
    case 'troops':
      return t.troops;
    case 'develop':
      return t.development;
    case 'refit':
      return t.refit(names.ship(item.ship ?? ''), names.shipClass(item.what));
  }
}
