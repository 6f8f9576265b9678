import { useGame } from '../../store';

/** A hairline that fills while a month is played: quiet, since many months pass. */
export function MonthProgress() {
  const busy = useGame((game) => game.busy);
  const share = busy?.kind === 'thinking' ? busy.done / Math.max(1, busy.of) : 1;
  return (
    <span
      className="ra-month-progress"
      data-busy={busy?.kind === 'thinking' || busy?.kind === 'resolving'}
      style={{ '--share': share } as React.CSSProperties}
      aria-hidden="true"
    />
  );
}
