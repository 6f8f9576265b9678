import { useEffect, useState } from 'react';
import { isPlaying, useGame, useTrouble } from '../../store';
import { words } from '../../text';
import { classes } from '../kit/classes';
import { ActButton } from './ActButton';
import { type BuildState, buildState } from './buildState';
import { exportGame } from './exportGame';
import { PartMissing } from './fetchedPart';
import { KeepAndReload } from './KeepAndReload';
import './Trouble.css';

export interface TroublePlateProps {
  /** What failed, as the person knows it; begins a sentence. */
  part: string;
  cause: unknown;
  onRetry: () => void;
  /** Where it stands: the classes of the part in whose place it is. */
  place?: string | undefined;
  /** Leaves the broken part altogether, where there is somewhere to go. */
  onLeave?: (() => void) | undefined;
}

/** In the place of what failed: what it was, trying again, the details, and the game as a file. */
export function TroublePlate(props: TroublePlateProps) {
  const t = words.trouble;
  const { part, cause, onRetry, place, onLeave } = props;
  const playing = useGame(isPlaying);
  const missing = cause instanceof PartMissing;
  const [reason, setReason] = useState<BuildState | null>(null);
  useEffect(() => {
    if (missing) void buildState().then(setReason);
  }, [missing]);
  useEffect(() => {
    if (!missing) return;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [missing, onRetry]);
  return (
    <section className={classes('ra-trouble ra-cut', place)} role="alert">
      <div className="ra-trouble-body">
        <strong>{missing ? t.missing(part) : t.broken(part)}</strong>
        <p>{missing ? t.missingText[reason ?? 'asking'] : t.brokenText}</p>
        <div className="ra-trouble-acts">
          {reason === 'outdated' ? (
            <KeepAndReload />
          ) : (
            <ActButton variant="ember" onClick={onRetry}>
              {t.retry}
            </ActButton>
          )}
          {playing && <ActButton onClick={exportGame}>{t.export}</ActButton>}
          <ActButton variant="quiet" onClick={() => useTrouble.getState().detail(part, cause)}>
            {t.details}
          </ActButton>
          {onLeave && (
            <ActButton variant="quiet" onClick={onLeave}>
              {t.toTitle}
            </ActButton>
          )}
        </div>
      </div>
    </section>
  );
}
