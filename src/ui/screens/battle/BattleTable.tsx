import { useMemo } from 'react';
import type { Combatant } from '../../../sim';
import { contentName, number, percent, words } from '../../../text';
import { type Column, Table } from '../../kit/Table';
import { Tag, type TagProps } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';
import type { Fate, Playback, Stand } from './playback';

interface Row {
  readonly combatant: Combatant;
  readonly stand: Stand;
  readonly className: string;
}

const tones: Readonly<Record<Fate, TagProps['tone']>> = {
  fights: 'good',
  hidden: 'brass',
  retreated: 'brass',
  disabled: 'ember',
  boarded: 'bad',
  destroyed: 'bad',
};

/** How the battle left every ship. */
export function BattleTable({ playback }: { playback: Playback }) {
  const t = words.screens.battle;
  const { rules } = useSession();
  const rows = useMemo(() => {
    const last = playback.states.at(-1) ?? [];
    return playback.record.combatants.flatMap((combatant, index): Row[] => {
      const stand = last[index];
      const shipClass = rules.shipClasses[combatant.class];
      const className = shipClass ? contentName(rules, 'shipClasses', shipClass.id) : '';
      return stand ? [{ combatant, stand, className }] : [];
    });
  }, [playback, rules]);
  const columns = useMemo(columnsOf, []);
  return (
    <Table
      caption={t.table}
      columns={columns}
      rows={rows}
      rowId={({ combatant }) => combatant.id}
      sorting={{ column: 'damage', direction: 'descending' }}
    />
  );
}

function columnsOf(): readonly Column<Row>[] {
  const t = words.screens.battle;
  return [
    {
      id: 'ship',
      head: t.columns.ship,
      cell: ({ combatant }) => combatant.name,
      sortBy: ({ combatant }) => combatant.name,
    },
    {
      id: 'class',
      head: t.columns.class,
      cell: ({ className }) => className,
      sortBy: ({ className }) => className,
    },
    {
      id: 'power',
      head: t.columns.power,
      cell: ({ combatant }) => <PowerName faction={combatant.faction} />,
      sortBy: ({ combatant }) => `${combatant.side} ${combatant.faction ?? ''}`,
    },
    {
      id: 'hull',
      head: t.columns.hull,
      align: 'right',
      cell: ({ combatant }) => percent(share(combatant.hull, combatant.maxHull)),
      sortBy: ({ combatant }) => combatant.hull,
    },
    {
      id: 'left',
      head: t.columns.left,
      align: 'right',
      cell: ({ combatant, stand }) => percent(share(stand.hull, combatant.maxHull)),
      sortBy: ({ combatant, stand }) => share(stand.hull, combatant.maxHull),
    },
    {
      id: 'hits',
      head: t.columns.hits,
      align: 'right',
      cell: ({ stand }) => number(stand.hits),
      sortBy: ({ stand }) => stand.hits,
    },
    {
      id: 'damage',
      head: t.columns.damage,
      align: 'right',
      cell: ({ stand }) => number(stand.damage),
      sortBy: ({ stand }) => stand.damage,
    },
    {
      id: 'fate',
      head: t.columns.fate,
      cell: ({ stand }) => <Tag tone={tones[stand.fate]}>{t.fates[stand.fate]}</Tag>,
      sortBy: ({ stand }) => stand.fate,
    },
  ];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole);
}
