import { movementsIn } from '../../../../sim';
import { peoplesWords } from '../../../../text';
import { EmptyState } from '../../../kit/EmptyState';
import { SectionHead } from '../../../kit/SectionHead';
import { useSession } from '../../../shell/session';
import { ForeignMovement } from './ForeignMovement';
import { MovementCard } from './MovementCard';
import './MovementsView.css';

/** What the peoples one rules want, how far they have come and what can be answered; and those one sees rise elsewhere. */
export function MovementsView() {
  const t = peoplesWords().movements;
  const { view } = useSession();
  const all = movementsIn(view);
  const own = all.filter(({ ruler }) => ruler === view.faction);
  const abroad = all.filter(({ ruler }) => ruler !== view.faction);
  return (
    <div className="ra-movements">
      {own.length === 0 && (
        <EmptyState icon="unrest" title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {own.map((movement) => (
        <MovementCard key={movement.id} movement={movement} />
      ))}
      {abroad.length > 0 && (
        <section className="ra-movement">
          <SectionHead>{t.abroad}</SectionHead>
          <p className="ra-dim">{t.abroadText}</p>
          {abroad.map((movement) => (
            <ForeignMovement key={movement.id} movement={movement} />
          ))}
        </section>
      )}
    </div>
  );
}
