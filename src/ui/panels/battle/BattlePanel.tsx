import { liveryOf } from '../../../content/palette';
import type { BattleRecord } from '../../../sim';
import { useGame, useUi } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Panel } from '../../kit/Panel';
import { Tag } from '../../kit/Tag';
import { useSession } from '../../shell/session';

const t = words.panels.battle;

/** A battle of the last month in short; the screen shows it shot by shot. */
export function BattlePanel({ battle }: { battle: string }) {
  const { names } = useSession();
  const record = useGame((game) => game.battles.find(({ id }) => id === battle));
  if (!record) return <Panel eyebrow={t.eyebrow}>{t.unknown}</Panel>;
  const system = names.system(record.system).text;
  const title =
    record.towards === null
      ? t.title(system)
      : t.between(system, names.system(record.towards).text);
  return (
    <Panel
      eyebrow={t.eyebrow}
      title={title}
      subtitle={t.rounds(record.rounds.length)}
      foot={
        <Button variant="ember" onClick={() => useUi.getState().openScreen('battle')}>
          {t.watch}
        </Button>
      }
    >
      {([0, 1] as const).map((side) => (
        <p key={side}>
          {record.sides[side].map((faction) => (
            <Tag key={faction} colour={liveryOf(faction).colour}>
              {names.anything(faction)}
            </Tag>
          ))}{' '}
          {t.lost(lossesOf(record, side), shipsOf(record, side))}
        </p>
      ))}
      <p>
        {record.victor === null
          ? t.undecided
          : t.victor(record.sides[record.victor].map(names.anything).join(', '))}
      </p>
    </Panel>
  );
}

function shipsOf(record: BattleRecord, side: 0 | 1): number {
  return record.combatants.filter((each) => each.kind === 'ship' && each.side === side).length;
}

function lossesOf(record: BattleRecord, side: 0 | 1): number {
  const lost = new Set<number>();
  for (const action of record.rounds.flat()) {
    const gone = action.kind === 'destroyed' || (action.kind === 'boarded' && action.taken);
    const combatant = gone ? record.combatants[action.at] : undefined;
    if (gone && combatant?.kind === 'ship' && combatant.side === side) lost.add(action.at);
  }
  return lost.size;
}
