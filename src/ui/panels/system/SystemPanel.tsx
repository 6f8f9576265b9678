import { useState } from 'react';
import {
  asSeen,
  fleetFigures,
  fleetsBySystem,
  type Sighting,
  type SystemId,
  sightingOf,
  supplyOf,
  systemOwner,
  type View,
  type World,
} from '../../../sim';
import { type Names, panelWords, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { ListRow } from '../../kit/ListRow';
import { Panel } from '../../kit/Panel';
import { Tabs } from '../../kit/Tabs';
import { selectAndFocus } from '../../shell/follow';
import { oncePerView, useSession } from '../../shell/session';
import { Facts } from '../shared/Facts';
import { DefenceFacts } from '../world/DefenceFacts';
import { PeopleList } from '../world/PeopleList';
import { SystemStatecraft } from './SystemStatecraft';

const fleetsAt = oncePerView((view) => fleetsBySystem(view));
const ownSupply = oncePerView((view, rules) => supplyOf(view, rules, view.faction));

/** A star system: its worlds, who is there, how well it is known. */
export function SystemPanel({ system: id }: { system: SystemId }) {
  const t = panelWords().system;
  const { view, names } = useSession();
  const [tab, setTab] = useState('worlds');
  const system = view.chart.systems[id];
  if (!system) return null;
  const worlds = system.worlds.flatMap((world) => view.worlds[world] ?? []);
  const hazard = words.nouns.hazards[system.hazard];
  const tabs = [
    { id: 'worlds', label: t.tabs.worlds, content: <WorldList worlds={worlds} /> },
    { id: 'fleets', label: t.tabs.fleets, content: <FleetList system={id} /> },
    { id: 'defence', label: t.tabs.defence, content: <Defence system={id} worlds={worlds} /> },
    { id: 'people', label: t.tabs.people, content: <Peoples worlds={worlds} /> },
  ];
  return (
    <Panel
      eyebrow={t.eyebrow(ownerWords(view, names, id, worlds))}
      title={system.name}
      subtitle={[t.star(system.star), hazard, words.known.seen(sightingIn(view, id))]
        .filter(Boolean)
        .join(' · ')}
    >
      <SystemStatecraft system={id} />
      <Tabs tabs={tabs} value={tab} onChange={setTab} label={t.tabsLabel} />
    </Panel>
  );
}

function ownerWords(view: View, names: Names, id: SystemId, worlds: readonly World[]): string {
  const t = panelWords().system;
  const owner = systemOwner(view, id);
  if (owner !== null) return names.anything(owner);
  const unseen = worlds.some((world) => view.unknown[world.id]);
  return unseen ? words.known.short({ kind: 'unknown' }) : t.unowned;
}

function sightingIn(view: View, system: SystemId): Sighting {
  if (view.sight.seen[system]) return { kind: 'seen' };
  const last = view.factions[view.faction]?.books?.intel.seen[system];
  return last === undefined
    ? { kind: 'neverSeen' }
    : { kind: 'lastSeen', age: view.turn - 1 - last };
}

function WorldList({ worlds }: { worlds: readonly World[] }) {
  const t = panelWords().system;
  const { view, names } = useSession();
  if (worlds.length === 0) return <p className="ra-dim">{t.noWorlds}</p>;
  return worlds.map((world) => (
    <ListRow
      key={world.id}
      lead={<Icon name={`world-${world.class}`} />}
      aside={
        world.owner === null
          ? view.unknown[world.id]
            ? words.known.short({ kind: 'unknown' })
            : words.nouns.development[world.development]
          : names.anything(world.owner)
      }
      onPress={() => selectAndFocus({ kind: 'world', world: world.id })}
    >
      {world.name}
    </ListRow>
  ));
}

function FleetList({ system }: { system: SystemId }) {
  const t = panelWords().system;
  const { view, rules, liveryOf } = useSession();
  const fleets = fleetsAt(view, rules).get(system) ?? [];
  if (fleets.length === 0) return <p className="ra-dim">{t.noFleets}</p>;
  return fleets.map((fleet) => {
    const sighting = sightingOf(view, fleet.id);
    const count = fleetFigures(view, rules, fleet).ships;
    const ships = words.known.marked(asSeen(sighting, count), panelWords().ships(count));
    return (
      <ListRow
        key={fleet.id}
        lead={
          <span style={{ color: liveryOf(fleet.faction).colour }}>
            <Icon name={fleet.cloaked ? 'cloaked' : 'fleets'} />
          </span>
        }
        aside={sighting.kind === 'seen' ? ships : `${ships} · ${words.known.seen(sighting)}`}
        onPress={() => selectAndFocus({ kind: 'fleets', fleets: [fleet.id] })}
      >
        {fleet.name}
      </ListRow>
    );
  });
}

function Defence({ system, worlds }: { system: SystemId; worlds: readonly World[] }) {
  const t = panelWords().system;
  const { view, rules } = useSession();
  const range = ownSupply(view, rules).get(system);
  return (
    <>
      <Facts
        facts={[
          { label: t.detection, value: view.sight.detection[system] ?? 0 },
          { label: t.supply, value: range === undefined ? t.noSupply : t.supplyFurther(range) },
        ]}
      />
      {worlds
        .filter((world) => world.development !== 'none' || view.unknown[world.id])
        .map((world) => (
          <section key={world.id}>
            <h3 className="ra-eyebrow">{world.name}</h3>
            <DefenceFacts world={world} />
          </section>
        ))}
    </>
  );
}

function Peoples({ worlds }: { worlds: readonly World[] }) {
  const t = panelWords().system;
  const { view } = useSession();
  const inhabited = worlds.filter(({ id, people }) => people.length > 0 || view.unknown[id]);
  if (inhabited.length === 0) return <p className="ra-dim">{t.noPeople}</p>;
  return inhabited.map((world) => (
    <section key={world.id}>
      <h3 className="ra-eyebrow">{world.name}</h3>
      <PeopleList world={world} />
    </section>
  ));
}
