import { type Fleet, sightingOf } from '../../../sim';
import { type Names, panelWords, sentenceCase, words } from '../../../text';
import { Panel } from '../../kit/Panel';
import { Tag } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { PowerEmblem } from '../shared/PowerEmblem';
import { FleetDialogs } from './FleetDialogs';
import { FleetFacts } from './FleetFacts';
import { FleetOrders } from './FleetOrders';
import { ShipList } from './ShipList';

/** A fleet: what it can do, what it is told, which ships it has. */
export function FleetPanel({ fleet }: { fleet: Fleet }) {
  const t = panelWords().fleet;
  const { view, faction, commands, names } = useSession();
  const own = fleet.faction === faction && fleet.command !== null;
  const sighting = sightingOf(view, fleet.id);
  return (
    <Panel
      eyebrow={
        <>
          <PowerEmblem power={fleet.faction} /> {t.eyebrow(names.anything(fleet.faction))}
        </>
      }
      title={fleet.name}
      subtitle={placeWords(names, fleet)}
      foot={own && commands && <FleetDialogs fleet={fleet} />}
    >
      {fleet.cloaked && <Tag icon="cloaked">{t.cloaked}</Tag>}
      {sighting.kind !== 'seen' && (
        <p className="ra-dim">{sentenceCase(words.known.seen(sighting))}</p>
      )}
      <FleetFacts fleet={fleet} />
      {own && <FleetOrders fleet={fleet} />}
      <ShipList fleet={fleet} />
    </Panel>
  );
}

function placeWords(names: Names, { place }: Fleet): string {
  const t = panelWords().fleet;
  if (place.kind === 'system') return t.at(names.system(place.system).text);
  return t.between(names.system(place.from).text, names.system(place.to).text);
}
