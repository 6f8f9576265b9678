import {
  type Alliance,
  type Deal,
  type FactionId,
  firstVote,
  inOrder,
  isVoice,
  total,
  votesPromised,
  type Want,
  wantsOf,
} from '../../../../sim';
import { councilWords, motionSentence, signed } from '../../../../text';
import { SectionHead } from '../../../kit/SectionHead';
import { Explained } from '../../../panels/shared/Explained';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { SentenceView } from '../../../reports/SentenceView';
import { useSession } from '../../../shell/session';
import { OfferPlate } from '../../diplomacy/deal/OfferPlate';
import { useDate } from '../../diplomacy/useDate';
import { PowerName } from '../../PowerName';
import './CourtingSection.css';

interface CourtingSectionProps {
  alliance: Alliance;
  partners: readonly FactionId[];
}

/** Who courts the broker: what each great partner wants of the Council, and what lies before it. */
export function CourtingSection({ alliance, partners }: CourtingSectionProps) {
  const t = councilWords().courting;
  const { view, rules, names, commands } = useSession();
  const bids = inOrder(view.deals).filter(
    ({ to, give, take }) => to === alliance.broker && [...give, ...take].some(isVoice),
  );
  return (
    <div>
      <SectionHead>{t.title}</SectionHead>
      <p>{t.text}</p>
      {partners.map((partner) => {
        const wants = wantsOf(view, rules, alliance, partner);
        return (
          <div key={partner} className="ra-wants">
            <h4>
              <PowerName faction={partner} />
            </h4>
            {wants.length === 0 ? (
              <p className="ra-dim">{t.none}</p>
            ) : (
              <Wants wants={wants} title={t.gain(names.anything(partner))} />
            )}
          </div>
        );
      })}
      <SectionHead>{t.bids}</SectionHead>
      {commands && (
        <OrderButton icon="favour" order={{ type: 'callBids' }}>
          {t.call}
        </OrderButton>
      )}
      <p className="ra-dim">{t.callHint}</p>
      {bids.length === 0 && <p className="ra-dim">{t.noBids}</p>}
      <div className="ra-offers">
        {bids.map((deal) => (
          <div key={deal.id}>
            <ChooseBy alliance={alliance} deal={deal} />
            <OfferPlate deal={deal} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Wants({ wants, title }: { wants: readonly Want[]; title: string }) {
  const { names } = useSession();
  return (
    <ul>
      {wants.map(({ terms, gain }) => (
        <li key={JSON.stringify(terms)}>
          <span>
            <SentenceView sentence={motionSentence(terms, names)} />
          </span>
          <Explained title={title} terms={gain}>
            {signed(total(gain))}
          </Explained>
        </li>
      ))}
    </ul>
  );
}

/** Until when a bid for a vote can be answered: the month its motion may come to the vote. */
function ChooseBy({ alliance, deal }: { alliance: Alliance; deal: Deal }) {
  const { view, rules } = useSession();
  const date = useDate();
  const sought = votesPromised(deal.take);
  const motion = alliance.council?.agenda.find(({ id }) => sought.includes(id));
  if (motion === undefined) return null;
  const day = Math.max(view.turn, firstVote(view, rules, alliance, motion));
  return <p className="ra-eyebrow">{councilWords().courting.chooseBy(date(day))}</p>;
}
