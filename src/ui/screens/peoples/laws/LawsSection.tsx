import { useState } from 'react';
import { type PeopleRow, peoplesUnder, type SpeciesId } from '../../../../sim';
import { number, peoplesWords, percent, words } from '../../../../text';
import { EmptyState } from '../../../kit/EmptyState';
import { Icon } from '../../../kit/Icon';
import { Meter } from '../../../kit/Meter';
import { SectionHead } from '../../../kit/SectionHead';
import { type Column, Table } from '../../../kit/Table';
import { oncePerView, useSession } from '../../../shell/session';
import { LawDesk } from './LawDesk';
import { statusesInOrder } from './statusesInOrder';
import './LawsSection.css';

const rowsOf = oncePerView((view) => peoplesUnder(view, view.faction));

/** The peoples a power rules by what the law makes of them, and the desk at which a law is weighed and signed. */
export function LawsSection() {
  const t = peoplesWords().laws;
  const { view, rules, faction } = useSession();
  const [chosen, setChosen] = useState<SpeciesId | null>(null);
  if (faction === null) return <EmptyState icon="peoples" title={t.nobodys} />;
  const rows = rowsOf(view, rules);
  const foreign = rows.filter(({ own }) => !own);
  if (rows.length === 0) return <EmptyState icon="peoples" title={t.none} />;
  const about = foreign.find(({ species }) => species === chosen) ?? null;
  return (
    <section className="ra-laws-of" aria-label={t.title}>
      <SectionHead>{t.title}</SectionHead>
      <p className="ra-dim">{t.intro}</p>
      <Table
        className="ra-laws"
        caption={t.title}
        columns={columns()}
        rows={rows}
        rowId={({ species }) => species}
        sorting={{ column: 'millions', direction: 'descending' }}
        selected={about === null ? [] : [about.species]}
        onSelect={(id) => setChosen(id === chosen ? null : id)}
      />
      <LawDesk key={about?.species ?? ''} row={about} />
    </section>
  );
}

function columns(): Column<PeopleRow>[] {
  const t = peoplesWords().laws;
  return [
    {
      id: 'people',
      head: t.columns.people,
      cell: ({ species, own }) => <PeopleName species={species} own={own} />,
      sortBy: ({ species }) => species,
    },
    {
      id: 'millions',
      head: t.columns.millions,
      align: 'right',
      cell: ({ millions }) => number(millions),
      sortBy: ({ millions }) => millions,
    },
    ...statusesInOrder.map(
      (status): Column<PeopleRow> => ({
        id: status,
        head: <Icon name={status} label={words.nouns.statuses[status]} />,
        align: 'right',
        cell: ({ statuses, millions }) =>
          statuses[status] === undefined
            ? ''
            : percent(Math.round((1000 * statuses[status]) / Math.max(1, millions))),
        sortBy: ({ statuses }) => statuses[status] ?? 0,
      }),
    ),
    {
      id: 'worlds',
      head: t.columns.worlds,
      align: 'right',
      cell: ({ worlds }) => number(worlds.length),
      sortBy: ({ worlds }) => worlds.length,
    },
    {
      id: 'loyalty',
      head: t.columns.loyalty,
      cell: ({ loyalty }) => (
        <span className="ra-laws-loyalty">
          <Meter label={t.columns.loyalty} value={loyalty} tone={loyalty < 40 ? 'bad' : 'brass'} />
          {loyalty}
        </span>
      ),
      sortBy: ({ loyalty }) => loyalty,
    },
    {
      id: 'law',
      head: t.columns.law,
      cell: (row) => <LawCell row={row} />,
      sortBy: ({ law }) => law?.status ?? '',
    },
  ];
}

function PeopleName({ species, own }: { species: SpeciesId; own: boolean }) {
  const { names } = useSession();
  return (
    <>
      {names.species(species)}
      {own && <span className="ra-dim"> · {peoplesWords().laws.own}</span>}
    </>
  );
}

function LawCell({ row }: { row: PeopleRow }) {
  const t = peoplesWords().laws;
  const { view } = useSession();
  if (row.own) return <span className="ra-dim">{words.nouns.statuses.citizen}</span>;
  const { law, worlds } = row;
  const exceptions = worlds.filter(({ exception }) => exception !== undefined).length;
  const months = law === undefined ? 0 : law.held - view.turn + 1;
  return (
    <>
      {law === undefined ? (
        <span className="ra-dim">{t.custom}</span>
      ) : (
        <>
          <Icon name={law.status} /> {words.nouns.statuses[law.status]}
        </>
      )}
      {exceptions > 0 && <span className="ra-dim"> · {t.exceptions(exceptions)}</span>}
      {months > 0 && <span className="ra-dim"> · {t.held(months)}</span>}
    </>
  );
}
