import {
  type Agent,
  type FactionId,
  isAtWork,
  movementsOn,
  stockKinds,
  storesOf,
  victimAt,
  worldOfStation,
} from '../../../sim';
import { intelligenceWords, number, words } from '../../../text';
import { useSession } from '../../shell/session';
import { EntityName } from '../EntityName';
import { itemName } from '../itemName';

/** What an agent who watches tells: stores of a court, works of a world and who moves there, the way of a fleet. */
export function AgentReport({ agent }: { agent: Agent }) {
  const { view } = useSession();
  if (agent.mission?.kind !== 'watch' || !isAtWork(agent)) return null;
  const { station } = agent;
  const victim = victimAt(view, station);
  return (
    <div>
      {station.kind === 'court' && victim !== null && <Stores of={victim} />}
      {station.kind === 'fleet' ? <Way fleet={station.fleet} /> : <Works agent={agent} />}
    </div>
  );
}

function Stores({ of }: { of: FactionId }) {
  const t = intelligenceWords();
  const { view } = useSession();
  const stores = storesOf(view, of);
  if (stores === null) return null;
  const amounts = stockKinds.map(
    (stock) => `${number(stores[stock])} ${words.nouns.stocks[stock].toLowerCase()}`,
  );
  return <p>{t.stores(amounts.join(', '))}</p>;
}

function Works({ agent }: { agent: Agent }) {
  const t = intelligenceWords();
  const { view, rules, names } = useSession();
  const id = worldOfStation(view, agent.station, agent.faction);
  const world = id === null ? undefined : view.worlds[id];
  if (!world?.works) return null;
  const items = world.works.queue.map((item) => t.item(itemName(view, rules, item), item.done));
  return (
    <p>
      <EntityName selection={{ kind: 'world', world: world.id }}>{world.name}</EntityName>{' '}
      {items.length === 0 ? t.idleWorks : t.works(items.join(', '))}
      {movementsOn(view, world).map((movement) => (
        <span key={movement.id}>
          {' '}
          {t.moves(names.anything(movement.id), movement.worlds[world.id]?.support ?? 0)}
        </span>
      ))}
    </p>
  );
}

function Way({ fleet: id }: { fleet: string }) {
  const t = intelligenceWords();
  const { view, names } = useSession();
  const fleet = view.fleets[id];
  if (!fleet) return null;
  const end = fleet.command?.route.at(-1);
  return (
    <p>
      <EntityName selection={{ kind: 'fleets', fleets: [id] }}>{fleet.name}</EntityName>{' '}
      {end === undefined ? t.staysThere : t.boundFor(names.system(end).text)}
    </p>
  );
}
