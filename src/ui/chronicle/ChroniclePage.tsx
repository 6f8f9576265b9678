import { type ReactNode, useMemo, useState } from 'react';
import { inDetail, turningPoints } from '../../sim';
import { words } from '../../text';
import { EmptyState } from '../kit/EmptyState';
import { ProgressBar } from '../kit/ProgressBar';
import { Choice } from '../panels/shared/Choice';
import { powerOption } from '../panels/shared/thingOptions';
import { ScreenFrame } from '../screens/ScreenFrame';
import { Segments } from '../screens/Segments';
import { useSession } from '../shell/session';
import { ChronicleBook } from './ChronicleBook';
import { useChronicle } from './useChronicle';

const everybody = '';
const lengths = ['points', 'all'] as const;
type Length = (typeof lengths)[number];

/** The book of the game: what made it what it was, dated, of everybody or of one power. */
export function ChroniclePage({ tools }: { tools: ReactNode }) {
  const t = words.chronicle;
  const session = useSession();
  const entries = useChronicle(session.faction);
  const [power, setPower] = useState(everybody);
  const [length, setLength] = useState<Length>('points');
  const powers = useMemo(
    () => [...new Set((entries ?? []).flatMap((entry) => entry.powers))].sort(),
    [entries],
  );
  const shown = useMemo(() => {
    const of = (entries ?? []).filter((each) => power === everybody || each.powers.includes(power));
    return length === 'points' ? turningPoints(of) : inDetail(of);
  }, [entries, power, length]);
  return (
    <ScreenFrame
      title={t.title}
      summary={entries === null ? undefined : t.count(shown.length)}
      tools={
        <>
          {tools}
          <Segments
            label={t.length}
            value={length}
            onChange={setLength}
            options={lengths.map((value) => ({ value, label: t.lengths[value] }))}
          />
          <span className="ra-chronicle-whose">
            <Choice
              aria-label={t.of}
              value={power}
              onChange={setPower}
              options={[
                { value: everybody, label: t.everybody },
                ...powers.map((id) => powerOption(session, id)),
              ]}
            />
          </span>
        </>
      }
    >
      {entries === null && <ProgressBar label={t.loading} />}
      {entries !== null && shown.length === 0 && (
        <EmptyState icon="databank" title={t.empty}>
          {session.faction === null ? t.emptyTruth : t.emptyOwn}
        </EmptyState>
      )}
      <ChronicleBook entries={shown} />
    </ScreenFrame>
  );
}
