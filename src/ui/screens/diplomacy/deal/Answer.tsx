import { useState } from 'react';
import {
  answerTo,
  counterOffer,
  type FactionId,
  hopefulOffer,
  isInsult,
  type OrderOf,
  offerRefusal,
  type Answer as Said,
  sureOffer,
} from '../../../../sim';
import { type DealDraft, useDiplomacy } from '../../../../store';
import { refusalSentence, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { WithdrawalNote } from '../WithdrawalNote';
import { AnswerPlate } from './AnswerPlate';
import { keyOf, MightTake, type OfferRange } from './MightTake';
import { Secrecy, secrecyOf } from './Secrecy';
import { Suggestions } from './Suggestions';

interface AnswerProps {
  draft: DealDraft;
  me: FactionId;
  onLay: (change: Partial<DealDraft>) => void;
}

/** What the other side would say to what lies on the table, and the way to make it so. */
export function Answer({ draft, me, onLay }: AnswerProps) {
  const t = words.diplomacy.deal;
  const { view, rules, names, commands } = useSession();
  const [stuck, setStuck] = useState('');
  const [range, setRange] = useState<OfferRange | null>(null);
  const { give, take, with: other } = draft;
  const baskets = { from: me, to: other, give, take, ...secrecyOf(draft) };
  const key = keyOf(baskets);
  if (give.length + take.length === 0) {
    return (
      <section className="ra-answer ra-cut" aria-label={t.answer}>
        <Scales tilt={0} />
        <p className="ra-answer-word">{t.emptyTitle}</p>
        <p className="ra-dim">{t.emptyText}</p>
        <Suggestions me={me} other={other} onLay={onLay} />
      </section>
    );
  }
  const refusal = offerRefusal(view, rules, baskets);
  const said = refusal === null ? answerTo(view, rules, baskets) : null;
  const ask = () => {
    const sure = sureOffer(view, rules, baskets);
    const wanted = sure ?? counterOffer(view, rules, baskets);
    if (wanted === null) return setStuck(key);
    const least = sure === null ? null : hopefulOffer(view, rules, baskets);
    setRange(least === null ? null : { sure: keyOf(wanted), least });
    onLay({ give: wanted.give, take: wanted.take });
  };
  return (
    <section
      className="ra-answer ra-cut"
      aria-label={t.answer}
      data-verdict={said?.verdict ?? 'no'}
    >
      <Scales tilt={said === null ? 0 : tiltOf(said)} />
      {refusal !== null && (
        <>
          <p className="ra-answer-word">{t.impossible}</p>
          <p role="status">{refusalSentence(refusal, names)}</p>
        </>
      )}
      {said !== null && <AnswerPlate answer={said} />}
      {said !== null && (said.verdict === 'no' || said.verdict === 'perhaps') && (
        <Button size="small" icon="help" onClick={ask}>
          {t.wouldTake}
        </Button>
      )}
      {stuck === key && (
        <p role="status">{said?.verdict === 'perhaps' ? t.nothingSurer : t.nothingHelps}</p>
      )}
      {said !== null && isInsult(rules, said.total) && <p role="status">{t.insult}</p>}
      <MightTake range={range} laid={key} />
      <WithdrawalNote items={[...give, ...take]} />
      <Secrecy draft={draft} me={me} onLay={onLay} />
      {commands && <Propose draft={draft} />}
    </section>
  );
}

function Propose({ draft }: { draft: DealDraft }) {
  const t = words.diplomacy.deal;
  const { view } = useSession();
  const { with: to, give, take, counters } = draft;
  const order: OrderOf<'proposeDeal'> = {
    type: 'proposeDeal',
    to,
    give: [...give],
    take: [...take],
    counters,
    ...secrecyOf(draft),
  };
  const clear = () => useDiplomacy.getState().draftDeal(null);
  return (
    <div className="ra-answer-acts">
      <Button size="small" variant="quiet" onClick={clear}>
        {t.clear}
      </Button>
      <OrderButton variant="ember" icon="treaty" order={order} onGiven={clear}>
        {counters === null ? t.propose : t.counterPropose}
      </OrderButton>
      <p className="ra-dim">{view.factions[to]?.envoys ? t.envoysAnswer : t.personAnswers}</p>
    </div>
  );
}

/** Points at which the beam hangs as low as it can. */
const heaviest = 100;
const steepest = 14;

/** Degrees the beam leans: to the right, where their gain lies, when they are content. */
const tiltOf = ({ total }: Said) =>
  (steepest * Math.max(-heaviest, Math.min(heaviest, total))) / heaviest;

/** A pair of scales: what they gain weighs on the right. */
function Scales({ tilt }: { tilt: number }) {
  return (
    <svg className="ra-scales" viewBox="0 0 120 44" aria-hidden="true">
      <path d="M60 8V40M48 40H72" />
      <g style={{ transform: `rotate(${tilt}deg)` }}>
        <path d="M18 10H102M18 10L10 26M18 10L26 26M102 10L94 26M102 10L110 26" />
        <path className="ra-scales-pan" d="M8 26H28L24 31H12Z" />
        <path className="ra-scales-pan" d="M92 26H112L108 31H96Z" />
      </g>
      <circle cx="60" cy="9" r="2.6" />
    </svg>
  );
}
