import type { Suspicion } from '../../../sim';
import {
  counterChance,
  searchTerms,
  suspicionPoints,
  suspicionsOf,
  suspicionTerms,
  total,
  vigilanceTerms,
} from '../../../sim';
import { intelligenceWords, plain, sentenceCase } from '../../../text';
import { Meter } from '../../kit/Meter';
import { SectionHead } from '../../kit/SectionHead';
import { Explained, plainAmount } from '../../panels/shared/Explained';
import { OrderButton } from '../../panels/shared/OrderButton';
import { useSession } from '../../shell/session';
import { permille } from './permille';
import { useStationText } from './useStationText';

/** What was noticed of strangers, how sure one is, and what can be done about it. */
export function Suspicions() {
  const t = intelligenceWords();
  const { view, rules } = useSession();
  const suspicions = suspicionsOf(view, view.faction);
  const vigilance = vigilanceTerms(view, rules, view.faction);
  return (
    <section>
      <SectionHead
        aside={
          <Explained title={t.vigilanceTitle} terms={vigilance} format={plainAmount}>
            {t.vigilance(total(vigilance))}
          </Explained>
        }
      >
        {t.suspicion}
      </SectionHead>
      {suspicions.length === 0 ? <p className="ra-dim">{t.noSuspicion}</p> : <p>{t.whatToDo}</p>}
      {suspicions.map((suspicion) => (
        <SuspicionLine key={suspicion.id} suspicion={suspicion} />
      ))}
    </section>
  );
}

function SuspicionLine({ suspicion }: { suspicion: Suspicion }) {
  const t = intelligenceWords();
  const { view, rules, names, commands } = useSession();
  const place = useStationText();
  const points = suspicionPoints(view, rules, suspicion);
  const odds = searchTerms(view, rules, suspicion);
  const counter = counterChance(view, rules, suspicion);
  const { influence, latinum } = rules.numbers.intelligence.search;
  return (
    <div className="ra-agent">
      <div className="ra-agent-line">
        <strong>
          {suspicion.culprit === null
            ? t.nobodyKnown
            : t.culprit(plain([names.faction(suspicion.culprit)]))}
        </strong>
        <span>{sentenceCase(place(suspicion.place))}</span>
        <Explained title={t.suspicionTitle} terms={suspicionTerms(view, rules, suspicion)}>
          {t.points(points)}
        </Explained>
      </div>
      <Meter label={t.suspicionLabel(points)} value={points} tone="bad" />
      <div className="ra-agent-line">
        {commands && (
          <OrderButton order={{ type: 'searchAfter', suspicion: suspicion.id }} icon="search">
            {t.search}
          </OrderButton>
        )}
        <span className="ra-dim">{t.searchPrice(influence, latinum)}</span>
        <Explained title={t.searchTitle} terms={odds} format={permille}>
          {t.searchOdds(total(odds))}
        </Explained>
        {counter > 0 && <span>{t.counterOdds(counter)}</span>}
      </div>
    </div>
  );
}
