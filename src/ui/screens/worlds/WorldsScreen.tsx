import { useMemo, useState } from 'react';
import { asFelt, asSeen, type Known, type Ruleset, seenTogether, type View } from '../../../sim';
import { useUi } from '../../../store';
import { type Names, number, words } from '../../../text';
import { EmptyState } from '../../kit/EmptyState';
import { Icon } from '../../kit/Icon';
import { KnownFigure } from '../../kit/KnownFigure';
import { Meter } from '../../kit/Meter';
import { matches } from '../../kit/plainText';
import { type Column, Table } from '../../kit/Table';
import { selectAndFocus } from '../../shell/follow';
import { useSession } from '../../shell/session';
import { EntityName } from '../EntityName';
import { itemName } from '../itemName';
import { ListFilter } from '../ListFilter';
import { PowerName } from '../PowerName';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import { EdictsView } from './EdictsView';
import { IncomeView } from './IncomeView';
import { SectorsView } from './SectorsView';
import { type WorldFlows, type WorldRow, worldRows } from './worldRows';
import './WorldsScreen.css';

const filters = {
  all: ({ own }) => own,
  developed: ({ own, world }) => own && world.development === 'developed',
  outposts: ({ own, world }) => own && world.development === 'outpost',
  known: () => true,
} satisfies Record<string, (row: WorldRow) => boolean>;
type Filter = keyof typeof filters;
type Shown = Filter | 'sectors' | 'income' | 'edicts';

/** All worlds in one sortable table, or in their sectors. */
export function WorldsScreen() {
  const t = words.screens.worlds;
  const { view, rules, faction, names } = useSession();
  const [shown, setShown] = useState<Shown>(faction === null ? 'known' : 'all');
  const [typed, setTyped] = useState('');
  const table = shown !== 'sectors' && shown !== 'income' && shown !== 'edicts';
  const filter = table ? shown : 'all';
  const selection = useUi((ui) => ui.selection);
  const rows = worldRows(view, rules);
  const listed = useMemo(
    () => rows.filter((row) => filters[filter](row) && matches(typed, row.world.name, row.system)),
    [rows, filter, typed],
  );
  const columns = useMemo(
    () => columnsFor(view, rules, names, filter),
    [view, rules, names, filter],
  );
  const developed = listed.filter(({ world }) => world.development === 'developed').length;
  const people = seenTogether(listed.map(peopleOf));
  return (
    <ScreenFrame
      title={words.shell.screens.worlds}
      summary={t.summary(listed.length, developed, billionsOf(people))}
      padding="flush"
      tools={
        <>
          {table && <ListFilter value={typed} onChange={setTyped} />}
          <Segments
            label={t.filter}
            value={shown}
            onChange={setShown}
            options={[
              ...(Object.keys(filters) as Filter[]).map((value) => ({
                value,
                label: t.filters[value],
              })),
              ...(faction === null
                ? []
                : [
                    { value: 'sectors' as const, label: words.sectors.title },
                    { value: 'income' as const, label: words.screens.income.title },
                    { value: 'edicts' as const, label: words.edicts.title },
                  ]),
            ]}
          />
        </>
      }
    >
      {shown === 'sectors' && <SectorsView />}
      {shown === 'income' && <IncomeView />}
      {shown === 'edicts' && <EdictsView />}
      {table && listed.length === 0 && <EmptyState icon="worlds" title={t.none} />}
      {table && listed.length > 0 && (
        <Table
          key={filter}
          className="ra-worlds"
          caption={t.table}
          columns={columns}
          rows={listed}
          rowId={({ world }) => world.id}
          sorting={{ column: 'people', direction: 'descending' }}
          selected={selection.kind === 'world' ? [selection.world] : []}
          onSelect={(world) => useUi.getState().select({ kind: 'world', world })}
          onOpen={(world) => selectAndFocus({ kind: 'world', world })}
        />
      )}
    </ScreenFrame>
  );
}

function columnsFor(view: View, rules: Ruleset, names: Names, filter: Filter): Column<WorldRow>[] {
  const t = words.screens.worlds;
  const foreign = filter === 'known';
  return [
    nameColumn(),
    {
      id: 'system',
      head: t.columns.system,
      cell: (row) => row.system,
      sortBy: (row) => row.system,
    },
    foreign ? ownerColumn(names) : sectorColumn(),
    kindColumn(),
    {
      id: 'people',
      head: t.columns.people,
      align: 'right',
      cell: (row) => <KnownFigure known={peopleOf(row)} />,
      sortBy: ({ people }) => people,
    },
    loyaltyColumn(),
    ...(foreign ? [garrisonColumn()] : [...flowColumns(), queueColumn(view, rules)]),
  ];
}

function peopleOf({ sighting, people }: WorldRow): Known {
  return asSeen(sighting, people);
}

function billionsOf(known: Known): string {
  const t = words.screens.worlds;
  return known.kind === 'unknown'
    ? words.known.short(known)
    : words.known.marked(known, t.billions(known.value));
}

const nameColumn = (): Column<WorldRow> => ({
  id: 'name',
  head: words.screens.worlds.columns.name,
  sortBy: ({ world }) => world.name,
  cell: ({ world, capital }) => (
    <>
      <EntityName selection={{ kind: 'world', world: world.id }}>{world.name}</EntityName>{' '}
      {capital && <Icon name="crown" label={words.screens.worlds.capital} />}
    </>
  ),
});

const sectorColumn = (): Column<WorldRow> => ({
  id: 'sector',
  head: words.screens.worlds.columns.sector,
  cell: ({ sector }) => sector || <span className="ra-dim">–</span>,
  sortBy: ({ sector }) => sector,
});

const ownerColumn = (names: Names): Column<WorldRow> => ({
  id: 'owner',
  head: words.screens.worlds.columns.owner,
  cell: ({ owner }) => <PowerName faction={owner} />,
  sortBy: ({ owner }) => (owner === null ? '' : names.power(owner)),
});

const kindColumn = (): Column<WorldRow> => ({
  id: 'kind',
  head: words.screens.worlds.columns.kind,
  sortBy: ({ world }) => `${world.development} ${world.size}`,
  cell: ({ world }) => (
    <span className="ra-worlds-kind">
      <Icon name={`world-${world.class}`} label={words.nouns.worldClasses[world.class]} />
      {world.size}
      <span className="ra-dim">{words.nouns.development[world.development]}</span>
    </span>
  ),
});

const loyaltyColumn = (): Column<WorldRow> => ({
  id: 'loyalty',
  head: words.screens.worlds.columns.loyalty,
  sortBy: ({ world, people, sighting }) =>
    people === 0 ? 101 : sighting.kind === 'seen' ? world.loyalty : 102,
  cell: ({ world, people, sighting }) =>
    people === 0 ? (
      <span className="ra-dim">–</span>
    ) : sighting.kind !== 'seen' ? (
      <KnownFigure known={asFelt(sighting, world.loyalty)} />
    ) : (
      <span className="ra-worlds-loyalty">
        <Meter
          label={words.screens.worlds.columns.loyalty}
          value={world.loyalty}
          tone={world.loyalty < 40 ? 'bad' : 'brass'}
        />
        {world.loyalty}
        {world.unrest > 0 && <em title={words.screens.worlds.columns.unrest}>{world.unrest}</em>}
      </span>
    ),
});

const garrisonColumn = (): Column<WorldRow> => ({
  id: 'garrison',
  head: words.screens.worlds.columns.garrison,
  align: 'right',
  cell: ({ world, sighting }) => <KnownFigure known={asSeen(sighting, world.garrison)} />,
  sortBy: ({ world }) => world.garrison,
});

function flowName(flow: keyof WorldFlows): string {
  const { stocks, research, industry } = words.nouns;
  return { ...stocks, research, industry }[flow];
}

const flows = ['industry', 'dilithium', 'duranium', 'latinum', 'influence', 'research'] as const;

const flowColumns = () =>
  flows.map(
    (flow): Column<WorldRow> => ({
      id: flow,
      head: <Icon name={flow} label={flowName(flow)} />,
      align: 'right',
      cell: ({ output }) => (output === null || output[flow] === 0 ? '' : number(output[flow])),
      sortBy: ({ output }) => output?.[flow] ?? 0,
    }),
  );

const queueColumn = (view: View, rules: Ruleset): Column<WorldRow> => ({
  id: 'queue',
  head: words.screens.worlds.columns.queue,
  sortBy: ({ first, idle }) => (idle ? -1 : (first?.turns ?? 1000)),
  cell: ({ first, idle }) => {
    if (idle) return <strong className="ra-worlds-idle">{words.screens.worlds.idle}</strong>;
    return first ? words.screens.worlds.queued(itemName(view, rules, first.item), first.turns) : '';
  },
});
