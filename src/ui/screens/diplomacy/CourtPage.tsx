import { type FactionId, inOrder, offersFrom, offersTo, openPledges, talksFor } from '../../../sim';
import { useDiplomacy, useOpen } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { SectionHead } from '../../kit/SectionHead';
import { useSession } from '../../shell/session';
import { OfferPlate } from './deal/OfferPlate';
import { AboutPower } from './power/AboutPower';
import './power/PowerPage.css';
import { PledgeList } from './power/TreatyPage';
import { TalkPlate } from './talks/TalkPlate';
import './talks/Talks.css';
import './deal/DealTable.css';

/** One's own court: what waits for an answer, what was sent, what was promised. */
export function CourtPage({ power }: { power: FactionId }) {
  const t = words.diplomacy.court;
  const { view } = useSession();
  const orders = useOpen((game) => game.orders);
  const offers = offersTo(view, power, orders);
  const talks = talksFor(view, power, orders);
  const sent = offersFrom(view, power);
  const made = openPledges(view, power);
  const received = inOrder(view.pledges).filter(
    ({ to, status }) => to === power && status === 'open',
  );
  const free = view.factions[power]?.alliance === null;
  return (
    <article className="ra-powerpage ra-cut ra-court" aria-label={t.title}>
      <SectionHead>{t.waiting}</SectionHead>
      {offers.length + talks.length === 0 && <p className="ra-dim">{t.nothing}</p>}
      <div className="ra-offers">
        {offers.map((deal) => (
          <OfferPlate key={deal.id} deal={deal} />
        ))}
        {talks.map((talk) => (
          <TalkPlate key={talk.id} talk={talk} waits />
        ))}
      </div>
      {sent.length > 0 && (
        <>
          <SectionHead>{t.sent}</SectionHead>
          <div className="ra-offers">
            {sent.map((deal) => (
              <OfferPlate key={deal.id} deal={deal} />
            ))}
          </div>
        </>
      )}
      {made.length > 0 && (
        <>
          <SectionHead>{t.promises}</SectionHead>
          <PledgeList pledges={made} />
        </>
      )}
      {received.length > 0 && (
        <>
          <SectionHead>{t.promisesToYou}</SectionHead>
          <PledgeList pledges={received} />
        </>
      )}
      {free && (
        <Button icon="alliance" onClick={() => useDiplomacy.getState().show('talks')}>
          {t.found}
        </Button>
      )}
      <AboutPower power={power} />
    </article>
  );
}
