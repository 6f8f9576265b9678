import {
  type Character,
  type Fleet,
  forecastMove,
  idsOf,
  type Mission,
  type Order,
} from '../../../sim';
import { type Names, number, panelWords, words } from '../../../text';
import { Field } from '../../kit/Field';
import { SectionHead } from '../../kit/SectionHead';
import { Select } from '../../kit/Select';
import { Slider } from '../../kit/Slider';
import { Switch } from '../../kit/Switch';
import { orderKeys } from '../../shell/orderKeys';
import { dateAfter } from '../../shell/outliner/groups';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { OrderButton } from '../shared/OrderButton';
import { FleetOperation } from './FleetOperation';
import { StanceButtons } from './StanceButtons';

/** What a fleet of yours is told to do. */
export function FleetOrders({ fleet }: { fleet: Fleet }) {
  return (
    <>
      <Route fleet={fleet} />
      <StanceButtons fleets={[fleet]} />
      <MissionButtons fleet={fleet} />
      <FleetOperation fleet={fleet} />
      <Conduct fleet={fleet} />
      <CommanderSelect fleet={fleet} />
    </>
  );
}

/** Where it goes and when it arrives. */
function Route({ fleet }: { fleet: Fleet }) {
  const t = panelWords().fleet;
  const { view, rules, names } = useSession();
  const route = fleet.command?.route ?? [];
  const target = route.at(-1);
  if (target === undefined) return null;
  const { turns } = forecastMove(view, rules, fleet, route);
  const arrival =
    turns === null
      ? panelWords().forecast.unreachable
      : t.arrival(names.system(target).text, words.calendar.date(dateAfter(view, turns)));
  return (
    <>
      <SectionHead
        aside={
          <OrderButton keys={orderKeys.halt.name} order={{ type: 'holdFleet', fleet: fleet.id }}>
            {t.halt}
          </OrderButton>
        }
      >
        {t.route}
      </SectionHead>
      <p>{arrival}</p>
    </>
  );
}

/** Missions that need no target, and worlds of this place for those that do. */
function MissionButtons({ fleet }: { fleet: Fleet }) {
  const t = panelWords().fleet;
  const { view, names } = useSession();
  const { reason } = useOrders();
  const here = fleet.place.kind === 'system' ? view.chart.systems[fleet.place.system] : undefined;
  const missions: Mission[] = [
    ...(here?.worlds ?? []).flatMap((world): Mission[] => [
      { kind: 'invade', world },
      { kind: 'bombard', world },
      { kind: 'settle', world },
    ]),
    { kind: 'repair' },
    { kind: 'survey' },
    { kind: 'explore' },
    ...patrolOf(fleet),
  ];
  const held = fleet.command?.mission ?? { kind: 'none' };
  const offered = missions
    .map((mission): [Mission, Order] => [mission, { type: 'setMission', fleet: fleet.id, mission }])
    .filter(([, order]) => reason(order) === undefined);
  return (
    <>
      <SectionHead aside={missionWords(held, names)}>{t.mission}</SectionHead>
      <div className="ra-button-row">
        {offered.map(([mission, order]) => (
          <OrderButton
            key={missionWords(mission, names)}
            icon={mission.kind}
            keys={missionKey(mission)}
            order={order}
          >
            {missionWords(mission, names)}
          </OrderButton>
        ))}
        {held.kind !== 'none' && (
          <OrderButton
            icon="close"
            keys={orderKeys.clearMission.name}
            order={{ type: 'setMission', fleet: fleet.id, mission: { kind: 'none' } }}
          >
            {t.clearMission}
          </OrderButton>
        )}
      </div>
    </>
  );
}

/** Back and forth along the route it has been given. */
function patrolOf({ place, command }: Fleet): Mission[] {
  const end = command?.route.at(-1);
  if (end === undefined || place.kind !== 'system' || end === place.system) return [];
  return [{ kind: 'patrol', systems: [place.system, end] }];
}

function missionKey({ kind }: Mission): string | undefined {
  return kind === 'none' || kind === 'escort' ? undefined : orderKeys[kind].name;
}

function missionWords(mission: Mission, names: Names): string {
  const t = panelWords().fleet;
  if (mission.kind === 'patrol') {
    const points = mission.systems.map((system) => names.system(system).text);
    return t.missionOf(words.missions.patrol.name, points.join(' – '));
  }
  const target =
    'world' in mission
      ? names.world(mission.world).text
      : 'fleet' in mission
        ? names.fleet(mission.fleet).text
        : '';
  return t.missionOf(words.missions[mission.kind].name, target);
}

/** When it leaves a battle, and whether it flies cloaked. */
function Conduct({ fleet }: { fleet: Fleet }) {
  const t = panelWords().fleet;
  const { reason, give } = useOrders();
  const retreatAt = fleet.command?.retreatAt ?? 1000;
  const cloak: Order = { type: 'setCloak', fleet: fleet.id, cloak: !fleet.command?.cloak };
  const cloakRefused = reason(cloak);
  return (
    <>
      <Field label={t.retreat}>
        {(ids) => (
          <Slider
            {...ids}
            min={100}
            max={1000}
            step={100}
            value={retreatAt}
            text={t.retreatAt(retreatAt)}
            onChange={(permille) => give({ type: 'setRetreat', fleet: fleet.id, permille })}
          />
        )}
      </Field>
      {(cloakRefused === undefined || fleet.command?.cloak) && (
        <Switch
          checked={fleet.command?.cloak ?? false}
          label={t.cloakSwitch}
          keys={orderKeys.cloak.name}
          disabled={cloakRefused !== undefined}
          onChange={() => give(cloak)}
        />
      )}
    </>
  );
}

/** Who leads it: the best first, those who lead others named with their fleet. */
function CommanderSelect({ fleet }: { fleet: Fleet }) {
  const t = panelWords().fleet;
  const { view, faction, names } = useSession();
  const { give, reason } = useOrders();
  const leads = new Map(Object.values(view.fleets).map(({ id, commander }) => [commander, id]));
  const candidates = idsOf(view.characters)
    .flatMap((id) => view.characters[id] ?? [])
    .filter((each) => each.faction === faction && each.role === 'commander')
    .filter((each) => fleet.commander === each.id || reason(orderFor(fleet, each.id)) === undefined)
    .sort((a, b) => worth(b) - worth(a));
  if (candidates.length === 0) return null;
  const optionText = (each: Character) => {
    const other = leads.get(each.id);
    const busy = other !== undefined && other !== fleet.id;
    const skill = `${each.name} (${number(worth(each))})`;
    return busy ? `${skill}, ${t.commands(names.fleet(other).text)}` : skill;
  };
  return (
    <Field label={t.commander}>
      {(ids) => (
        <Select
          {...ids}
          value={fleet.commander ?? ''}
          options={[
            { value: '', label: t.noCommander },
            ...candidates.map((each) => ({ value: each.id, label: optionText(each) })),
          ]}
          onChange={(value) => give(orderFor(fleet, value === '' ? null : value))}
        />
      )}
    </Field>
  );
}

function orderFor(fleet: Fleet, character: string | null): Order {
  return { type: 'assignCommander', fleet: fleet.id, character };
}

/** What counts for a fleet: attack, defence and manoeuvre together. */
function worth({ skills }: Character): number {
  return skills.attack + skills.defence + skills.manoeuvre;
}
