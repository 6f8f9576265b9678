import { useMemo, useState } from 'react';
import {
  dateOf,
  type FactionId,
  hasOffered,
  type Ruleset,
  relationOf,
  type View,
} from '../../../sim';
import { number, words } from '../../../text';
import { Meter } from '../../kit/Meter';
import { type Column, Table } from '../../kit/Table';
import { Tag, type TagProps } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';
import { ScreenFrame } from '../ScreenFrame';
import { powersOf, relationBetween } from './bonds';
import { DealButtons } from './DealButtons';
import './DiplomacyScreen.css';
import { PowerCard } from './PowerCard';
import { RelationWeb } from './RelationWeb';

const t = words.screens.diplomacy;

/** How the powers stand to each other, and what can be said to them. */
export function DiplomacyScreen() {
  const { view, rules, faction } = useSession();
  const [chosen, setChosen] = useState<FactionId | null>(faction);
  const powers = useMemo(() => powersOf(view, faction), [view, faction]);
  const columns = useMemo(() => columnsFor(view, rules, faction), [view, rules, faction]);
  const to = (id: FactionId) => (faction === null ? 'peace' : relationOf(view, faction, id));
  const count = (bond: string) => powers.filter((id) => to(id) === bond).length;
  return (
    <ScreenFrame
      title={words.shell.screens.diplomacy}
      summary={faction === null ? undefined : t.summary(count('war'), count('allied'))}
    >
      <div className="ra-diplomacy">
        <div className="ra-diplomacy-left">
          <RelationWeb powers={powers} chosen={chosen} onChoose={setChosen} />
          <Legend />
        </div>
        <div className="ra-diplomacy-right">
          <Table
            caption={t.table}
            columns={columns}
            rows={powers}
            rowId={(id) => id}
            selected={chosen === null ? [] : [chosen]}
            onSelect={setChosen}
            onOpen={setChosen}
          />
          {chosen !== null && <PowerCard faction={chosen} />}
        </div>
      </div>
    </ScreenFrame>
  );
}

function Legend() {
  return (
    <ul className="ra-web-legend">
      {(['war', 'truce', 'allied'] as const).map((bond) => (
        <li key={bond}>
          <svg viewBox="0 0 24 6" aria-hidden="true">
            <path className="ra-web-line" data-bond={bond} d="M0 3H24" />
          </svg>
          {words.nouns.relations[bond]}
        </li>
      ))}
    </ul>
  );
}

const bondTones: Readonly<Record<string, TagProps['tone']>> = {
  war: 'bad',
  allied: 'good',
  truce: 'brass',
};

function columnsFor(view: View, rules: Ruleset, faction: FactionId | null): Column<FactionId>[] {
  const power = (id: FactionId) => view.factions[id];
  const common: Column<FactionId>[] = [
    {
      id: 'power',
      head: t.columns.power,
      cell: (id) => <PowerName faction={id} />,
      sortBy: (id) => power(id)?.name ?? '',
    },
  ];
  const shared: Column<FactionId>[] = [
    {
      id: 'prestige',
      head: t.columns.prestige,
      align: 'right',
      cell: (id) => number(power(id)?.prestige ?? 0),
      sortBy: (id) => power(id)?.prestige ?? 0,
    },
    {
      id: 'exhaustion',
      head: t.columns.exhaustion,
      cell: (id) => (
        <span className="ra-diplomacy-meter">
          <Meter label={t.columns.exhaustion} value={power(id)?.exhaustion ?? 0} tone="ember" />
          {power(id)?.exhaustion ?? 0}
        </span>
      ),
      sortBy: (id) => power(id)?.exhaustion ?? 0,
    },
  ];
  if (faction === null) return [...common, ...shared];
  return [
    ...common,
    relationColumn(view, rules, faction),
    ...shared,
    ...dealColumns(view, faction),
  ];
}

function relationColumn(view: View, rules: Ruleset, faction: FactionId): Column<FactionId> {
  return {
    id: 'relation',
    head: t.columns.relation,
    sortBy: (id) => relationOf(view, faction, id),
    cell: (id) => {
      const bond = relationOf(view, faction, id);
      if (bond === 'self') return <span className="ra-dim">{t.you}</span>;
      const relation = relationBetween(view, faction, id);
      return (
        <span className="ra-diplomacy-bond">
          <Tag tone={bondTones[bond]}>{words.nouns.relations[bond]}</Tag>
          {bond === 'truce' && relation && (
            <span>{t.until(words.calendar.date(dateOf(view.frame, relation.until)))}</span>
          )}
          {bond === 'war' && relation && (
            <span>
              {t.since(words.calendar.date(dateOf(view.frame, Math.max(1, relation.since))))}
            </span>
          )}
          {hasOffered(view, rules, id, faction) && <Tag tone="ember">{t.theyOffer}</Tag>}
          {hasOffered(view, rules, faction, id) && <Tag tone="brass">{t.offered}</Tag>}
        </span>
      );
    },
  };
}

function dealColumns(view: View, faction: FactionId): Column<FactionId>[] {
  const losses = (id: FactionId) => relationBetween(view, faction, id)?.losses ?? {};
  return [
    {
      id: 'losses',
      head: <span title={t.lossesHint}>{t.columns.losses}</span>,
      align: 'right',
      sortBy: (id) => losses(id)[id] ?? 0,
      cell: (id) =>
        relationOf(view, faction, id) === 'war'
          ? t.losses(losses(id)[faction] ?? 0, losses(id)[id] ?? 0)
          : '',
    },
    { id: 'acts', head: t.columns.acts, cell: (id) => <DealButtons to={id} /> },
  ];
}
