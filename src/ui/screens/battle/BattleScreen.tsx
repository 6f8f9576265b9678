import { useMemo, useState } from 'react';
import { type BattleRecord, dateOf } from '../../../sim';
import { useOpen, useUi } from '../../../store';
import { words } from '../../../text';
import { EmptyState } from '../../kit/EmptyState';
import { ListRow } from '../../kit/ListRow';
import { ProgressBar } from '../../kit/ProgressBar';
import { SectionHead } from '../../kit/SectionHead';
import { useSession } from '../../shell/session';
import { useReport } from '../reports/useReport';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import { BattleLog } from './BattleLog';
import { BattleSides } from './BattleSides';
import { BattleTable } from './BattleTable';
import { BattleTerms } from './BattleTerms';
import { BattleWatch } from './BattleWatch';
import { playbackOf, turnOf } from './playback';

type Look = 'watch' | 'table';

/** Battles shot by shot, or as a table. */
export function BattleScreen() {
  const { view, faction } = useSession();
  const selection = useUi((ui) => ui.selection);
  const latest = view.turn - 1;
  const wanted = selection.kind === 'battle' ? selection.battle : null;
  const turn = (wanted === null ? null : turnOf(wanted)) ?? latest;
  const report = useReport(turn, latest, faction);
  const battles = report?.battles ?? [];
  const record = battles.find(({ id }) => id === wanted) ?? battles[0];
  if (report === null && turn > 0) return <Waiting />;
  if (!record) return <NoBattle />;
  return <OneBattle key={record.id} record={record} battles={battles} />;
}

function Waiting() {
  return (
    <ScreenFrame title={words.shell.screens.battle}>
      <ProgressBar label={words.screens.reports.loading} />
    </ScreenFrame>
  );
}

function NoBattle() {
  const t = words.screens.battle;
  return (
    <ScreenFrame title={words.shell.screens.battle}>
      <EmptyState icon="swords" title={t.none}>
        {t.noneHint}
      </EmptyState>
    </ScreenFrame>
  );
}

interface OneBattleProps {
  record: BattleRecord;
  battles: readonly BattleRecord[];
}

function OneBattle({ record, battles }: OneBattleProps) {
  const t = words.screens.battle;
  const { view } = useSession();
  const [look, setLook] = useState<Look>('watch');
  const [step, setStep] = useState(0);
  const playback = useMemo(() => playbackOf(record), [record]);
  return (
    <ScreenFrame
      title={words.shell.screens.battle}
      summary={t.summary(
        usePlaceName(record),
        words.calendar.date(dateOf(view.frame, record.turn)),
      )}
      tools={
        <Segments
          label={t.view}
          value={look}
          onChange={setLook}
          options={[
            { value: 'watch', label: t.views.watch },
            { value: 'table', label: t.views.table },
          ]}
        />
      }
      aside={
        <>
          {battles.length > 1 && <BattleList battles={battles} chosen={record.id} />}
          <BattleTerms record={record} />
          {look === 'watch' && <BattleLog playback={playback} step={step} />}
        </>
      }
    >
      <div className="ra-battle">
        <BattleSides playback={playback} />
        {look === 'watch' ? (
          <BattleWatch playback={playback} step={step} onStep={setStep} />
        ) : (
          <BattleTable playback={playback} />
        )}
      </div>
    </ScreenFrame>
  );
}

function BattleList({ battles, chosen }: { battles: readonly BattleRecord[]; chosen: string }) {
  const t = words.screens.battle;
  const system = useOpen((game) => game.chart.systems);
  return (
    <div className="ra-battle-list">
      <SectionHead aside={battles.length}>{t.list}</SectionHead>
      {battles.map(({ id, system: place, combatants }) => (
        <ListRow
          key={id}
          selected={id === chosen}
          onPress={() => useUi.getState().select({ kind: 'battle', battle: id })}
          aside={words.screens.ships(combatants.filter(({ kind }) => kind === 'ship').length)}
        >
          {system?.[place]?.name ?? place}
        </ListRow>
      ))}
    </div>
  );
}

function usePlaceName({ system, towards }: BattleRecord): string {
  const t = words.screens.battle;
  const { view } = useSession();
  const name = (id: string) => view.chart.systems[id]?.name ?? id;
  return towards === null ? name(system) : t.between(name(system), name(towards));
}
