import { useMemo, useState } from 'react';
import { asSeen, type Known, type Mission, seenTogether, type View } from '../../../sim';
import { useUi } from '../../../store';
import { figureWords, type Names, percent, tenths, words } from '../../../text';
import { EmptyState } from '../../kit/EmptyState';
import { KnownFigure } from '../../kit/KnownFigure';
import { matches } from '../../kit/plainText';
import { type Column, Table } from '../../kit/Table';
import { selectAndFocus } from '../../shell/follow';
import { useSession } from '../../shell/session';
import { EntityName } from '../EntityName';
import { ListFilter } from '../ListFilter';
import { PowerName } from '../PowerName';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import './FleetsScreen.css';
import { type FleetRow, fleetRows } from './fleetRows';

type Filter = 'own' | 'foreign';

/** All fleets in one sortable table: the person's own, and those it knows of. */
export function FleetsScreen() {
  const t = words.screens.fleets;
  const { view, rules, faction, names } = useSession();
  const [filter, setFilter] = useState<Filter>(faction === null ? 'foreign' : 'own');
  const selection = useUi((ui) => ui.selection);
  const rows = fleetRows(view, rules);
  const [typed, setTyped] = useState('');
  const shown = useMemo(
    () =>
      rows.filter(
        (row) => row.own === (filter === 'own') && matches(typed, row.fleet.name, row.place),
      ),
    [rows, filter, typed],
  );
  const columns = useMemo(
    () => (filter === 'own' ? ownColumns(view) : foreignColumns(names)),
    [view, names, filter],
  );
  const together = (value: (row: FleetRow) => number) =>
    summed(
      shown.map((row) => asSeen(row.sighting, value(row))),
      filter,
    );
  const chosen = selection.kind === 'fleets' ? selection.fleets : [];
  const select = (id: string, add: boolean) =>
    useUi.getState().select({ kind: 'fleets', fleets: add ? toggled(chosen, id) : [id] });
  return (
    <ScreenFrame
      title={words.shell.screens.fleets}
      summary={t.summary(
        shown.length,
        words.known.short(together(({ figures }) => figures.ships)),
        words.known.short(together(({ strength }) => strength)),
      )}
      padding="flush"
      tools={
        <>
          <ListFilter value={typed} onChange={setTyped} />
          <Segments
            label={t.filter}
            value={filter}
            onChange={setFilter}
            options={[
              { value: 'own', label: t.filters.own },
              { value: 'foreign', label: t.filters.foreign },
            ]}
          />
        </>
      }
    >
      {shown.length === 0 ? (
        <EmptyState icon="fleets" title={t.none} />
      ) : (
        <Table
          key={filter}
          className="ra-fleets"
          caption={t.table}
          columns={columns}
          rows={shown}
          rowId={({ fleet }) => fleet.id}
          sorting={{ column: 'strength', direction: 'descending' }}
          selected={chosen}
          onSelect={select}
          onOpen={(id) => selectAndFocus({ kind: 'fleets', fleets: [id] })}
        />
      )}
    </ScreenFrame>
  );
}

/** Of others there may always be more than what was seen. */
function summed(parts: readonly Known[], filter: Filter): Known {
  const sum = seenTogether(parts);
  if (filter === 'own' || sum.kind === 'unknown') return sum;
  return { kind: 'atLeast', value: sum.value, age: sum.kind === 'lastSeen' ? sum.age : 0 };
}

function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
}

function ownColumns(view: View): Column<FleetRow>[] {
  const t = words.screens.fleets;
  return [
    nameColumn(),
    placeColumn(),
    commanderColumn(),
    ...strengthColumns(),
    figure('troops', ({ figures }) => figures.troops),
    {
      id: 'speed',
      head: t.columns.speed,
      align: 'right',
      cell: ({ figures }) => tenths(figures.speed),
      sortBy: ({ figures }) => figures.speed,
    },
    {
      id: 'supplies',
      head: t.columns.supplies,
      cell: ({ fleet, supplied }) =>
        supplied ? (
          <span className="ra-dim">{t.supplied}</span>
        ) : (
          <span className="ra-fleets-low">{t.left(fleet.command?.supplies ?? 0)}</span>
        ),
      sortBy: ({ fleet, supplied }) => (supplied ? 10_000 : (fleet.command?.supplies ?? 0)),
    },
    {
      id: 'stance',
      head: t.columns.stance,
      cell: ({ fleet }) => (fleet.command ? words.stances[fleet.command.stance].name : ''),
      sortBy: ({ fleet }) => fleet.command?.stance ?? '',
    },
    {
      id: 'mission',
      head: t.columns.mission,
      cell: ({ fleet }) => missionText(view, fleet.command?.mission ?? { kind: 'none' }),
      sortBy: ({ fleet }) => fleet.command?.mission.kind ?? '',
    },
    {
      id: 'route',
      head: t.columns.route,
      cell: ({ heading }) =>
        heading ? t.to(heading.system, heading.turns) : <span className="ra-dim">{t.stays}</span>,
      sortBy: ({ heading }) => heading?.turns ?? 0,
    },
  ];
}

function foreignColumns(names: Names): Column<FleetRow>[] {
  const t = words.screens.fleets;
  return [
    nameColumn(),
    {
      id: 'owner',
      head: t.columns.owner,
      cell: ({ fleet }) => <PowerName faction={fleet.faction} />,
      sortBy: ({ fleet }) => names.power(fleet.faction),
    },
    placeColumn(),
    commanderColumn(),
    ...strengthColumns(),
    {
      id: 'seen',
      head: t.columns.seen,
      cell: ({ sighting }) => words.known.seen(sighting),
      sortBy: ({ sighting }) => (sighting.kind === 'lastSeen' ? -sighting.age : 1),
    },
  ];
}

const nameColumn = (): Column<FleetRow> => ({
  id: 'name',
  head: words.screens.fleets.columns.name,
  cell: ({ fleet }) => (
    <EntityName selection={{ kind: 'fleets', fleets: [fleet.id] }}>{fleet.name}</EntityName>
  ),
  sortBy: ({ fleet }) => fleet.name,
});

const placeColumn = (): Column<FleetRow> => ({
  id: 'place',
  head: words.screens.fleets.columns.place,
  cell: ({ place }) => place,
  sortBy: ({ place }) => place,
});

const commanderColumn = (): Column<FleetRow> => ({
  id: 'commander',
  head: words.screens.fleets.columns.commander,
  cell: ({ commander }) => commander || <span className="ra-dim">–</span>,
  sortBy: ({ commander }) => commander,
});

const figure = (
  id: 'ships' | 'attack' | 'troops' | 'strength',
  value: (row: FleetRow) => number,
): Column<FleetRow> => ({
  id,
  head: words.screens.fleets.columns[id],
  align: 'right',
  cell: (row) => <KnownFigure known={asSeen(row.sighting, value(row))} />,
  sortBy: value,
});

const strengthColumns = (): readonly Column<FleetRow>[] => [
  figure('ships', ({ figures }) => figures.ships),
  {
    ...figure('strength', ({ strength }) => strength),
    // The head is a button that sorts: what the figure counts stands in its hint.
    head: (
      <span title={figureWords().fightingStrength[1]}>{words.screens.fleets.columns.strength}</span>
    ),
  },
  figure('attack', ({ figures }) => figures.attack),
  {
    id: 'hull',
    head: words.screens.fleets.columns.hull,
    align: 'right',
    cell: ({ whole, sighting }) => (
      <KnownFigure known={asSeen(sighting, whole)}>
        <span className={whole < 700 ? 'ra-fleets-low' : undefined}>{percent(whole)}</span>
      </KnownFigure>
    ),
    sortBy: ({ whole }) => whole,
  },
];

function missionText(view: View, mission: Mission): string {
  if (mission.kind === 'none') return '';
  const { name } = words.missions[mission.kind];
  if ('world' in mission) return `${name}: ${view.worlds[mission.world]?.name ?? ''}`;
  if ('fleet' in mission) return `${name}: ${view.fleets[mission.fleet]?.name ?? ''}`;
  return name;
}
