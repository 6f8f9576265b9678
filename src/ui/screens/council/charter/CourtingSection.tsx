import {
  type Alliance,
  type FactionId,
  inOrder,
  isVoice,
  total,
  type Want,
  wantsOf,
} from '../../../../sim';
import { councilWords, motionSentence, signed } from '../../../../text';
import { SectionHead } from '../../../kit/SectionHead';
import { Explained } from '../../../panels/shared/Explained';
import { type Fact, Facts } from '../../../panels/shared/Facts';
import { SentenceView } from '../../../reports/SentenceView';
import { useSession } from '../../../shell/session';
import { OfferPlate } from '../../diplomacy/deal/OfferPlate';

interface CourtingSectionProps {
  alliance: Alliance;
  partners: readonly FactionId[];
}

/** Who courts the broker: what each great partner wants of the Council, and what lies before it. */
export function CourtingSection({ alliance, partners }: CourtingSectionProps) {
  const t = councilWords().courting;
  const { view, rules, names } = useSession();
  const bids = inOrder(view.deals).filter(
    ({ to, give, take }) => to === alliance.broker && [...give, ...take].some(isVoice),
  );
  const facts = partners.map((partner): Fact => {
    const name = names.anything(partner);
    const wants = wantsOf(view, rules, alliance, partner);
    return {
      label: name,
      value: wants.length === 0 ? t.none : <Wants wants={wants} title={t.gain(name)} />,
    };
  });
  return (
    <div>
      <SectionHead>{t.title}</SectionHead>
      <p>{t.text}</p>
      <Facts facts={facts} />
      <SectionHead>{t.bids}</SectionHead>
      {bids.length === 0 && <p className="ra-dim">{t.noBids}</p>}
      {bids.map((deal) => (
        <OfferPlate key={deal.id} deal={deal} />
      ))}
    </div>
  );
}

function Wants({ wants, title }: { wants: readonly Want[]; title: string }) {
  const { names } = useSession();
  return (
    <>
      {wants.map(({ terms, gain }) => (
        <span key={JSON.stringify(terms)} className="ra-levers-want">
          <SentenceView sentence={motionSentence(terms, names)} />{' '}
          <Explained title={title} terms={gain}>
            {signed(total(gain))}
          </Explained>
        </span>
      ))}
    </>
  );
}
