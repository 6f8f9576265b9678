import { lossesOfSide } from '../../../sim';
import { useOpen, useUi } from '../../../store';
import { battleOutcome, panelWords } from '../../../text';
import { Button } from '../../kit/Button';
import { Panel } from '../../kit/Panel';
import { Tag } from '../../kit/Tag';
import { SentenceView } from '../../reports/SentenceView';
import { useSession } from '../../shell/session';

/** A battle of the last month in short; the screen shows it shot by shot. */
export function BattlePanel({ battle }: { battle: string }) {
  const t = panelWords().battle;
  const { names, liveryOf } = useSession();
  const record = useOpen((game) => game.battles.find(({ id }) => id === battle));
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
          {t.lost(lossesOfSide(record.outcome, record.sides[side]))}
        </p>
      ))}
      <p>
        <SentenceView sentence={battleOutcome(record.outcome, names.faction)} />
      </p>
    </Panel>
  );
}
