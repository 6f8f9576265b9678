import { type Alliance, greatPartners, parityTerms, total } from '../../../../sim';
import { councilWords, number } from '../../../../text';
import { Button } from '../../../kit/Button';
import { SectionHead } from '../../../kit/SectionHead';
import { Explained, plainAmount } from '../../../panels/shared/Explained';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { useSession } from '../../../shell/session';
import { openDeal } from '../../diplomacy/openDiplomacy';
import type { Weight } from './chamber';
import { leanPromise } from './leanPromise';
import './ParityGauge.css';

interface ParityGaugeProps {
  alliance: Alliance;
  weights: readonly Weight[];
}

/** How equal the great partners are, where that is heading, and what the broker does about it. */
export function ParityGauge({ alliance, weights }: ParityGaugeProps) {
  const t = councilWords().parity;
  const { view, rules, faction, names, commands } = useSession();
  const partners = greatPartners(view, rules, alliance);
  const { broker, brokerage } = alliance;
  if (broker === null || partners === null) return <p className="ra-dim">{t.none}</p>;
  const terms = parityTerms(view, rules, alliance);
  const heading = total(terms);
  const { parity, lean, effort } = brokerage;
  const asks = commands && faction !== null && partners.includes(faction) && broker !== faction;
  return (
    <section className="ra-parity" aria-label={t.title}>
      <SectionHead
        aside={
          <>
            {t.of(parity)}{' '}
            <Explained title={t.terms} terms={terms} format={plainAmount}>
              {heading === parity ? t.steady : t.heading(heading)}
            </Explained>
          </>
        }
      >
        <span title={t.hint}>{t.title}</span>
      </SectionHead>
      <div className="ra-parity-scale">
        <Partner weight={weights.find(({ member }) => member === partners[0])} />
        <div className="ra-parity-track">
          <span className="ra-parity-now" style={{ width: `${parity}%` }} />
          <span className="ra-parity-heading" style={{ left: `${clamped(heading)}%` }} />
          <span className="ra-parity-mark" style={{ left: `${parity}%` }} />
        </div>
        <Partner weight={weights.find(({ member }) => member === partners[1])} />
      </div>
      <p className="ra-parity-course">
        <span>
          {lean === null
            ? t.balances(names.anything(broker))
            : t.leans(names.anything(broker), names.anything(lean))}{' '}
          {t.efforts[effort as 0 | 1 | 2 | 3]}
        </span>
        {asks && (
          <Button
            size="small"
            variant="quiet"
            icon="diplomacy"
            title={t.askHint}
            onClick={() => openDeal(broker, [], [leanPromise(faction)])}
          >
            {t.ask}
          </Button>
        )}
      </p>
    </section>
  );
}

const clamped = (value: number) => Math.min(100, Math.max(0, value));

/** A great partner at its end of the scale: what it weighs alone and in Council. */
function Partner({ weight }: { weight: Weight | undefined }) {
  if (!weight) return null;
  const { member, own, standing } = weight;
  return (
    <span className="ra-parity-partner">
      <PowerEmblem power={member} />
      <span>
        {number(own)} → <strong>{number(standing)}</strong>
      </span>
    </span>
  );
}
