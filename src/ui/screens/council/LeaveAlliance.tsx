import { useState } from 'react';
import { type Alliance, leavingTerms, type Order } from '../../../sim';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { SectionHead } from '../../kit/SectionHead';
import { TermSum } from '../../panels/shared/Explained';
import { OrderButton } from '../../panels/shared/OrderButton';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { PowerName } from '../PowerName';

const t = words.council.leave;
type Manner = 'notice' | 'war';

/** The ways out, asked once more before they are taken. */
export function LeaveAlliance({ alliance }: { alliance: Alliance }) {
  const { view, faction, commands } = useSession();
  const { reason } = useOrders();
  const [asked, setAsked] = useState<Manner | null>(null);
  if (!commands || faction === null) return null;
  const leaves = alliance.council?.notices[faction];
  const button = (manner: Manner) => (
    <Button
      size="small"
      variant={manner === 'war' ? 'ember' : 'brass'}
      icon={manner === 'war' ? 'rift' : 'back'}
      reason={reason(orderFor(manner))}
      onClick={() => setAsked(manner)}
    >
      {t[manner]}
    </Button>
  );
  return (
    <section>
      <SectionHead>{t.title}</SectionHead>
      <p>
        {leaves === undefined ? t.text(alliance.charter.notice) : t.noticeGiven(leaves - view.turn)}
      </p>
      <div className="ra-button-row">
        {button('notice')}
        {button('war')}
      </div>
      {asked && <LeaveDialog alliance={alliance} manner={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

const orderFor = (manner: Manner): Order => ({ type: 'leaveAlliance', manner });

interface LeaveDialogProps {
  alliance: Alliance;
  manner: Manner;
  onClose: () => void;
}

/** Who would follow, who would be an enemy, and what it costs. */
function LeaveDialog({ alliance, manner, onClose }: LeaveDialogProps) {
  const { view, rules, faction } = useSession();
  if (faction === null) return null;
  const { followers, terms } = leavingTerms(view, rules, alliance, faction, manner);
  const stay = alliance.members.filter((id) => id !== faction && !followers.includes(id));
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      eyebrow={alliance.name}
      title={manner === 'war' ? t.confirmWar : t.confirmNotice}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button size="small" onClick={onClose}>
            {t.stay}
          </Button>
          <OrderButton variant="ember" order={orderFor(manner)} onGiven={onClose}>
            {t[manner]}
          </OrderButton>
        </>
      }
    >
      <p>{t.keeps}</p>
      <p className="ra-eyebrow">{t.followers}</p>
      {followers.length === 0 ? <p>{t.alone}</p> : <Powers ids={followers} />}
      {manner === 'war' && (
        <>
          <p className="ra-eyebrow">{t.enemies}</p>
          <Powers ids={stay} />
        </>
      )}
      {terms.length > 0 && (
        <>
          <p className="ra-eyebrow">{t.cost}</p>
          <TermSum terms={terms} />
        </>
      )}
    </Dialog>
  );
}

function Powers({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="ra-leave-list">
      {ids.map((id) => (
        <li key={id}>
          <PowerName faction={id} />
        </li>
      ))}
    </ul>
  );
}
