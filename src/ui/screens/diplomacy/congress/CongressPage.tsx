import { congressesIn, isAwaited } from '../../../../sim';
import { congressWords } from '../../../../text';
import { EmptyState } from '../../../kit/EmptyState';
import { SectionHead } from '../../../kit/SectionHead';
import { useSession } from '../../../shell/session';
import { CallCongress } from './CallCongress';
import { CongressPlate } from './CongressPlate';

/** Congresses: those to come and those held lately, and the calling of one. */
export function CongressPage() {
  const t = congressWords();
  const { view, faction, commands } = useSession();
  if (faction === null) return <EmptyState icon="diplomacy" title={t.watch} />;
  const congresses = congressesIn(view);
  const coming = congresses.filter(isAwaited);
  const past = congresses.filter((each) => !isAwaited(each));
  return (
    <div className="ra-talks">
      <section>
        <SectionHead>{t.coming}</SectionHead>
        {coming.length === 0 && <p className="ra-dim">{t.none}</p>}
        <div className="ra-offers">
          {coming.map((congress) => (
            <CongressPlate key={congress.id} congress={congress} />
          ))}
        </div>
      </section>
      {past.length > 0 && (
        <section>
          <SectionHead>{t.past}</SectionHead>
          <div className="ra-offers">
            {past.map((congress) => (
              <CongressPlate key={congress.id} congress={congress} />
            ))}
          </div>
        </section>
      )}
      {commands && <CallCongress me={faction} />}
    </div>
  );
}
