import { words } from '../../../text';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';
import { lossesOf, type Playback } from './playback';

const t = words.screens.battle;

/** Who fought whom, what it cost them and who held the field. */
export function BattleSides({ playback }: { playback: Playback }) {
  const { view } = useSession();
  const { victor, sides } = playback.record;
  const names =
    victor === null ? '' : sides[victor].map((id) => view.factions[id]?.name ?? id).join(', ');
  return (
    <div className="ra-battle-sides">
      <Side playback={playback} side={0} />
      <strong>{victor === null ? t.undecided : t.victory(names)}</strong>
      <Side playback={playback} side={1} />
    </div>
  );
}

function Side({ playback, side }: { playback: Playback; side: 0 | 1 }) {
  const { lost, of } = lossesOf(playback, side);
  return (
    <div className="ra-battle-side">
      {playback.record.sides[side].map((id) => (
        <PowerName key={id} faction={id} />
      ))}
      {of > 0 && <span className="ra-battle-losses">{t.lost(lost, of)}</span>}
    </div>
  );
}
