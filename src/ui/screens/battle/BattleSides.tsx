import { lossesOfSide } from '../../../sim';
import { battleOutcome, plain, words } from '../../../text';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';
import type { Playback } from './playback';

/** Who fought whom, what it cost them and who held the field. */
export function BattleSides({ playback }: { playback: Playback }) {
  const { names } = useSession();
  return (
    <div className="ra-battle-sides">
      <Side playback={playback} side={0} />
      <strong>{plain(battleOutcome(playback.record.outcome, names.faction))}</strong>
      <Side playback={playback} side={1} />
    </div>
  );
}

function Side({ playback, side }: { playback: Playback; side: 0 | 1 }) {
  const t = words.screens.battle;
  const { outcome, sides } = playback.record;
  const { lost, of } = lossesOfSide(outcome, sides[side]);
  return (
    <div className="ra-battle-side">
      {playback.record.sides[side].map((id) => (
        <PowerName key={id} faction={id} />
      ))}
      {of > 0 && <span className="ra-battle-losses">{t.lost(lost, of)}</span>}
    </div>
  );
}
