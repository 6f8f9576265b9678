import { useGame, useReplay } from '../../store';
import { words } from '../../text';
import { IconButton } from '../kit/IconButton';
import { ProgressBar } from '../kit/ProgressBar';
import { Tag } from '../kit/Tag';

/** Plays the whole game again and compares every hash; says how far it is and what it found. */
export function VerifyButton() {
  const t = words.menus.replay;
  const busy = useGame((game) => game.busy);
  const verified = useReplay((replay) => replay.verified);
  if (busy?.kind === 'verifying') {
    return <ProgressBar label={t.verifying(busy.turn, busy.of)} value={busy.turn} max={busy.of} />;
  }
  return (
    <span className="ra-verify" aria-live="polite">
      <IconButton
        icon="check"
        label={t.verify}
        onClick={() => void useReplay.getState().verify()}
      />
      {verified?.ok === true && <Tag tone="good">{t.verified(verified.turns)}</Tag>}
      {verified?.ok === false && <Tag tone="bad">{t.refuted(verified.turn, verified.place)}</Tag>}
    </span>
  );
}
