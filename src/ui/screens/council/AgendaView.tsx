import type { Alliance } from '../../../sim';
import { useCouncil } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { EmptyState } from '../../kit/EmptyState';
import { useSession } from '../../shell/session';
import type { Awaited } from './forecasts';
import { MotionCard } from './MotionCard';

const t = words.council;

interface AgendaViewProps {
  alliance: Alliance;
  awaited: readonly Awaited[];
  /** The motion the chamber shows. */
  shown: Awaited | null;
}

/** The motions in the order of the vote; one of them opened. */
export function AgendaView({ alliance, awaited, shown }: AgendaViewProps) {
  const { commands } = useSession();
  const { look, show } = useCouncil.getState();
  if (awaited.length === 0) {
    return (
      <EmptyState
        icon="council"
        title={t.agenda.title}
        action={commands && <Button onClick={() => show('propose')}>{t.propose.title}</Button>}
      >
        {t.agenda.none}
      </EmptyState>
    );
  }
  return (
    <ol className="ra-motions" aria-label={t.agenda.title}>
      {awaited.map((each, index) => (
        <li key={each.motion.id}>
          <MotionCard
            alliance={alliance}
            awaited={each}
            place={index + 1}
            open={each === shown}
            onOpen={() => look(each.motion.id)}
          />
        </li>
      ))}
    </ol>
  );
}
