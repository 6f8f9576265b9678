import { useMemo } from 'react';
import {
  type FactionId,
  opinionOf,
  type Ruleset,
  relationOf,
  treatiesBetween,
  type View,
} from '../../../sim';
import { type Names, words } from '../../../text';
import { Meter } from '../../kit/Meter';
import { type Column, Table } from '../../kit/Table';
import { Tag, type TagProps } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';
import { Opinion } from './Opinion';

interface PowerTableProps {
  powers: readonly FactionId[];
  chosen: FactionId;
  onChoose: (faction: FactionId) => void;
}

export const bondTones: Readonly<Record<string, TagProps['tone']>> = {
  war: 'bad',
  allied: 'good',
  truce: 'brass',
};

/** The web as a table, for screen readers and for who would rather read. */
export function PowerTable({ powers, chosen, onChoose }: PowerTableProps) {
  const t = words.diplomacy.web;
  const { view, rules, faction, names } = useSession();
  const columns = useMemo(
    () => columnsFor(view, rules, faction, names),
    [view, rules, faction, names],
  );
  return (
    <Table
      caption={t.table}
      columns={columns}
      rows={powers}
      rowId={(id) => id}
      selected={[chosen]}
      onSelect={onChoose}
      onOpen={onChoose}
    />
  );
}

function columnsFor(
  view: View,
  rules: Ruleset,
  faction: FactionId | null,
  names: Names,
): Column<FactionId>[] {
  const t = words.diplomacy.web;
  const exhaustion = (id: FactionId) => view.factions[id]?.exhaustion ?? 0;
  return [
    {
      id: 'power',
      head: t.columns.power,
      cell: (id) => <PowerName faction={id} />,
      sortBy: (id) => names.power(id),
    },
    ...(faction === null ? [] : ownColumns(view, rules, faction, names)),
    {
      id: 'exhaustion',
      head: t.columns.exhaustion,
      sortBy: exhaustion,
      cell: (id) => (
        <span className="ra-diplomacy-meter">
          <Meter label={t.columns.exhaustion} value={exhaustion(id)} tone="ember" />
          {exhaustion(id)}
        </span>
      ),
    },
  ];
}

function ownColumns(
  view: View,
  rules: Ruleset,
  faction: FactionId,
  names: Names,
): Column<FactionId>[] {
  const t = words.diplomacy.web;
  const opinion = (id: 'theirs' | 'ours', pair: (id: FactionId) => [FactionId, FactionId]) =>
    ({
      id,
      head: t.columns[id],
      align: 'right',
      sortBy: (power) => opinionOf(view, rules, ...pair(power)),
      cell: (power) => {
        const [holder, subject] = pair(power);
        return power === faction ? '' : <Opinion holder={holder} subject={subject} />;
      },
    }) satisfies Column<FactionId>;
  return [
    {
      id: 'relation',
      head: t.columns.relation,
      sortBy: (id) => relationOf(view, faction, id),
      cell: (id) => {
        const bond = relationOf(view, faction, id);
        if (bond === 'self') return <span className="ra-dim">{t.you}</span>;
        return <Tag tone={bondTones[bond]}>{words.nouns.relations[bond]}</Tag>;
      },
    },
    opinion('theirs', (id) => [id, faction]),
    opinion('ours', (id) => [faction, id]),
    {
      id: 'treaties',
      head: t.columns.treaties,
      sortBy: (id) => treatiesBetween(view, faction, id).length,
      cell: (id) =>
        treatiesBetween(view, faction, id)
          .map(({ terms, parties: [one, two] }) =>
            words.diplomacy.treaties.of(terms.kind, names.anything(one), names.anything(two)),
          )
          .join(', '),
    },
  ];
}
