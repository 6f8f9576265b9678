import { type ReactNode, Suspense } from 'react';
import { useGame, useTrouble } from '../../store';
import { Boundary } from '../kit/Boundary';
import { TroublePlate } from './TroublePlate';

export interface GuardProps {
  /** What is guarded, as the person knows it; begins a sentence. */
  part: string;
  children: ReactNode;
  /** Classes that give the plate the place of what failed. */
  place?: string | undefined;
  /** Shown while what is guarded is fetched. */
  waiting?: ReactNode;
  onLeave?: (() => void) | undefined;
  /** Draws the plate in a frame of its own: a dialog. */
  frame?: ((plate: ReactNode) => ReactNode) | undefined;
}

/**
 * Keeps what fails in one part of the page from the others. Another month, or another game, is
 * reason enough to try again.
 */
export function Guard({ part, children, place, waiting, onLeave, frame }: GuardProps) {
  const base = useGame((game) => game.open?.base);
  return (
    <Boundary
      resetKey={base}
      onError={(cause, components) => {
        useTrouble.getState().tell(part, withComponents(cause, components), true);
      }}
      fallback={(cause, retry) => {
        const plate = (
          <TroublePlate part={part} cause={cause} onRetry={retry} place={place} onLeave={onLeave} />
        );
        return frame ? frame(plate) : plate;
      }}
    >
      <Suspense fallback={waiting ?? null}>{children}</Suspense>
    </Boundary>
  );
}

/** The error with the parts of the page it came through, for the report. */
function withComponents(cause: unknown, components: string): unknown {
  if (!(cause instanceof Error)) return cause;
  const told = new Error(cause.message, { cause: cause.cause });
  told.stack = `${cause.stack ?? cause.message}\nDrawn in:${components}`;
  return told;
}
