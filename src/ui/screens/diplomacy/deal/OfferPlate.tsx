import {
  answerTo,
  type Deal,
  type DealItem,
  dealRefusal,
  type FactionId,
  itemEffects,
} from '../../../../sim';
import { dealItemText, refusalSentence, signed, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Tag } from '../../../kit/Tag';
import { Term } from '../../../kit/Term';
import { Effects } from '../../../panels/shared/Effects';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { useSession } from '../../../shell/session';
import { openDeal } from '../openDiplomacy';
import { useDate } from '../useDate';
import { useMotionNames } from '../useMotionNames';
import { WithdrawalNote } from '../WithdrawalNote';
import { AnswerSum } from './AnswerPlate';
import './OfferPlate.css';
import { verdictTones } from './Suggestions';

/** An offer that stands: what is given, what is wanted, and how it may be answered. */
export function OfferPlate({ deal }: { deal: Deal }) {
  const t = words.diplomacy.deal;
  const { view, names, commands } = useSession();
  const date = useDate();
  const mine = deal.from === view.faction;
  const other = mine ? deal.to : deal.from;
  const title = mine ? t.youOffer(names.anything(other)) : t.received(names.anything(other));
  return (
    <section
      className="ra-offer ra-cut"
      aria-label={title}
      data-quiet={mine || deal.accepted !== undefined}
    >
      <header>
        <PowerEmblem power={deal.from} />
        <h4>{title}</h4>
        {!mine && deal.accepted !== undefined && (
          <Tag tone={deal.accepted ? 'good' : 'bad'}>{deal.accepted ? t.accepted : t.refused}</Tag>
        )}
        {deal.secret && <Tag>{t.secretOffer}</Tag>}
        <small>
          {t.stands(date(deal.turn))}
          {deal.counters !== null && ` · ${t.counters}`}
        </small>
      </header>
      <dl className="ra-offer-sides">
        <OfferSide
          label={mine ? t.give : t.theyGive}
          items={deal.give}
          giver={deal.from}
          receiver={deal.to}
        />
        <OfferSide
          label={mine ? t.take : t.theyTake}
          items={deal.take}
          giver={deal.to}
          receiver={deal.from}
        />
      </dl>
      <Opinion deal={deal} />
      <WithdrawalNote items={[...deal.give, ...deal.take]} />
      {commands && (
        <div className="ra-offer-acts">
          {mine ? <Withdraw deal={deal} /> : <Replies deal={deal} />}
        </div>
      )}
    </section>
  );
}

interface OfferSideProps {
  label: string;
  items: readonly DealItem[];
  giver: FactionId;
  receiver: FactionId;
}

/** One basket; what each thing in it does stands behind it. */
function OfferSide({ label, items, giver, receiver }: OfferSideProps) {
  const t = words.diplomacy.deal;
  const { view, rules, names } = useSession();
  const nameMotion = useMotionNames();
  return (
    <div>
      <dt>{label}</dt>
      {items.length === 0 && <dd>{t.forNothing}</dd>}
      {items.map((item) => (
        <dd key={JSON.stringify(item)}>
          <Term
            title={dealItemText(item, names, nameMotion)}
            pinLabel={words.shell.pin}
            content={<Effects effects={itemEffects(view, rules, item, giver, receiver)} />}
          >
            {dealItemText(item, names, nameMotion)}
          </Term>
        </dd>
      ))}
    </div>
  );
}

/** What the envoys of who is asked would say, ours or theirs. */
function Opinion({ deal }: { deal: Deal }) {
  const t = words.diplomacy.deal;
  const { view, rules, names } = useSession();
  const refusal = dealRefusal(view, rules, deal);
  if (refusal !== null) {
    return (
      <p>
        <Tag tone="bad">{t.impossible}</Tag> {refusalSentence(refusal, names)}
      </p>
    );
  }
  const answer = answerTo(view, rules, deal);
  return (
    <p>
      {deal.to === view.faction ? t.forUs : t.answer}:{' '}
      <Tag tone={verdictTones[answer.verdict]}>{t.verdicts[answer.verdict]}</Tag>{' '}
      <Term title={t.sum} pinLabel={words.shell.pin} content={<AnswerSum answer={answer} />}>
        {signed(answer.total)}
      </Term>
    </p>
  );
}

function Withdraw({ deal }: { deal: Deal }) {
  const t = words.diplomacy.deal;
  return (
    <OrderButton icon="undo" order={{ type: 'withdrawDeal', deal: deal.id }}>
      {t.withdraw}
    </OrderButton>
  );
}

/** Accept, refuse, or lay other baskets; an answer may be changed until the turn ends. */
function Replies({ deal }: { deal: Deal }) {
  const t = words.diplomacy.deal;
  return (
    <>
      {deal.accepted !== true && (
        <OrderButton
          variant="ember"
          icon="check"
          order={{ type: 'answerDeal', deal: deal.id, accept: true }}
        >
          {t.accept}
        </OrderButton>
      )}
      {deal.accepted !== false && (
        <OrderButton
          commits
          icon="close"
          order={{ type: 'answerDeal', deal: deal.id, accept: false }}
        >
          {t.refuse}
        </OrderButton>
      )}
      <Button
        size="small"
        icon="edit"
        onClick={() => openDeal(deal.from, deal.take, deal.give, deal.id)}
      >
        {t.counter}
      </Button>
    </>
  );
}
