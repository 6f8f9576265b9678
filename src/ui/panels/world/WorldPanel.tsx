import { useState } from 'react';
import type { World, WorldId } from '../../../sim';
import { words } from '../../../text';
import { Panel } from '../../kit/Panel';
import { Tabs } from '../../kit/Tabs';
import { useSession } from '../../shell/session';
import { EntityLink } from '../shared/EntityLink';
import { Facts } from '../shared/Facts';
import { BuildingList } from './BuildingList';
import { DefenceFacts } from './DefenceFacts';
import { PeopleList } from './PeopleList';
import { ProductionTab } from './ProductionTab';
import { WorldOutput } from './WorldOutput';
import { WorldSector } from './WorldSector';

const t = words.panels.world;

interface WorldPanelProps {
  world: WorldId;
  /** The tab to begin with. */
  part?: 'world' | 'production' | undefined;
}

/** A world: what it yields, what stands on it, what it builds, who lives there. */
export function WorldPanel({ world: id, part = 'world' }: WorldPanelProps) {
  const { view, faction, names } = useSession();
  const [tab, setTab] = useState<string>(part);
  const world = view.worlds[id];
  if (!world) return null;
  const owned = world.owner === faction && world.works !== null;
  const age = view.age[id];
  const tabs = [
    { id: 'world', label: t.tabs.world, content: <WorldTab world={world} owned={owned} /> },
    ...(owned
      ? [{ id: 'production', label: t.tabs.production, content: <ProductionTab world={world} /> }]
      : []),
    { id: 'defence', label: t.tabs.defence, content: <DefenceFacts world={world} /> },
    { id: 'people', label: t.tabs.people, content: <PeopleList world={world} /> },
  ];
  return (
    <Panel
      eyebrow={t.eyebrow(
        words.nouns.development[world.development],
        ownerWords(world, names.anything),
      )}
      title={world.name}
      subtitle={
        <>
          {t.kind(words.nouns.worldClasses[world.class], world.size)} ·{' '}
          <EntityLink segment={names.system(world.system)} />
        </>
      }
    >
      {age !== undefined && <p className="ra-dim">{t.remembered(Math.max(1, age))}</p>}
      {view.unknown[id] ? (
        <p className="ra-dim">{t.unknown}</p>
      ) : (
        <Tabs tabs={tabs} value={tab} onChange={setTab} label={t.tabsLabel} />
      )}
    </Panel>
  );
}

function ownerWords(world: World, nameOf: (id: string) => string): string {
  if (world.owner !== null) return nameOf(world.owner);
  return world.people.length > 0 ? t.free : t.nobody;
}

function WorldTab({ world, owned }: { world: World; owned: boolean }) {
  const { view } = useSession();
  return (
    <>
      {world.owner !== null && <WorldOutput world={world} />}
      <Facts
        facts={[
          {
            label: t.riches,
            value: view.unsurveyed[world.id]
              ? t.unsurveyed
              : t.richness(world.richness.dilithium, world.richness.duranium),
          },
        ]}
      />
      {owned && <WorldSector world={world} />}
      <BuildingList world={world} owned={owned} />
    </>
  );
}
