import { useState } from 'react';
import { sightingOf, type World, type WorldId, worldFigures } from '../../../sim';
import { panelWords, sentenceCase, words } from '../../../text';
import { KnownFigure } from '../../kit/KnownFigure';
import { Panel } from '../../kit/Panel';
import { Tabs } from '../../kit/Tabs';
import { orderKeys } from '../../shell/orderKeys';
import { useSession } from '../../shell/session';
import { EntityLink } from '../shared/EntityLink';
import { Facts } from '../shared/Facts';
import { BuildingList } from './BuildingList';
import { ClaimFacts } from './ClaimFacts';
import { DefenceFacts } from './DefenceFacts';
import { PeopleList } from './PeopleList';
import { ProductionTab } from './ProductionTab';
import { WorldOutput } from './WorldOutput';
import { WorldSector } from './WorldSector';

interface WorldPanelProps {
  world: WorldId;
  /** The tab to begin with. */
  part?: 'world' | 'production' | undefined;
}

/** A world: what it yields, what stands on it, what it builds, who lives there. */
export function WorldPanel({ world: id, part = 'world' }: WorldPanelProps) {
  const t = panelWords().world;
  const { view, faction, names } = useSession();
  const [tab, setTab] = useState<string>(part);
  const world = view.worlds[id];
  if (!world) return null;
  const owned = world.owner === faction && world.works !== null;
  const sighting = sightingOf(view, id);
  const known = sighting.kind !== 'neverSeen';
  const tabs = [
    { id: 'world', label: t.tabs.world, content: <WorldTab world={world} owned={owned} /> },
    ...(owned
      ? [
          {
            id: 'production',
            label: t.tabs.production,
            keys: orderKeys.production.name,
            content: <ProductionTab world={world} />,
          },
        ]
      : []),
    { id: 'defence', label: t.tabs.defence, content: <DefenceFacts world={world} /> },
    { id: 'people', label: t.tabs.people, content: <PeopleList world={world} /> },
  ];
  return (
    <Panel
      eyebrow={
        known &&
        t.eyebrow(words.nouns.development[world.development], ownerWords(world, names.anything))
      }
      title={world.name}
      subtitle={
        <>
          {t.kind(words.nouns.worldClasses[world.class], world.size)} ·{' '}
          <EntityLink segment={names.system(world.system)} />
        </>
      }
    >
      {sighting.kind !== 'seen' && (
        <p className="ra-dim">{known ? sentenceCase(words.known.seen(sighting)) : t.unknown}</p>
      )}
      <Tabs tabs={tabs} value={tab} onChange={setTab} label={t.tabsLabel} />
    </Panel>
  );
}

function ownerWords(world: World, nameOf: (id: string) => string): string {
  const t = panelWords().world;
  if (world.owner !== null) return nameOf(world.owner);
  return world.people.length > 0 ? t.free : t.nobody;
}

function WorldTab({ world, owned }: { world: World; owned: boolean }) {
  const t = panelWords().world;
  const { view, rules } = useSession();
  const { dilithiumRiches, duraniumRiches } = worldFigures(view, rules, world);
  const seen = sightingOf(view, world.id).kind !== 'neverSeen';
  return (
    <>
      {(world.owner !== null || !seen) && <WorldOutput world={world} />}
      <Facts
        facts={[
          {
            label: t.riches,
            value: (
              <>
                {words.nouns.stocks.dilithium} <KnownFigure known={dilithiumRiches} />
                {', '}
                {words.nouns.stocks.duranium} <KnownFigure known={duraniumRiches} />
              </>
            ),
          },
        ]}
      />
      <ClaimFacts world={world} />
      {owned && <WorldSector world={world} />}
      <BuildingList world={world} owned={owned} />
    </>
  );
}
