import { useState } from 'react';
import { type FactionId, hasOffered, membersWith, type Order, relationOf } from '../../../sim';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { PowerName } from '../PowerName';

const t = words.screens.diplomacy;

/** War or peace with a power, asked once more before it is said. */
export function DealButtons({ to }: { to: FactionId }) {
  const { view, rules, faction } = useSession();
  const { reason } = useOrders();
  const [asking, setAsking] = useState(false);
  if (faction === null || relationOf(view, faction, to) === 'self') return null;
  const atWar = relationOf(view, faction, to) === 'war';
  const order: Order = atWar ? { type: 'offerPeace', to } : { type: 'declareWar', on: to };
  const answering = hasOffered(view, rules, to, faction);
  return (
    <>
      <Button
        size="small"
        variant={answering ? 'ember' : 'brass'}
        icon={atWar ? 'peace' : 'war'}
        reason={reason(order)}
        onClick={() => setAsking(true)}
      >
        {atWar ? (answering ? t.accept : t.peace) : t.war}
      </Button>
      {asking && <DealDialog to={to} order={order} onClose={() => setAsking(false)} />}
    </>
  );
}

interface DealDialogProps {
  to: FactionId;
  order: Order;
  onClose: () => void;
}

function DealDialog({ to, order, onClose }: DealDialogProps) {
  const { view, rules } = useSession();
  const { give } = useOrders();
  const { diplomacy } = rules.numbers;
  const name = view.factions[to]?.name ?? to;
  const war = order.type === 'declareWar';
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={war ? t.warTitle(name) : t.peaceTitle(name)}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant="ember"
            onClick={() => {
              give(order);
              onClose();
            }}
          >
            {war ? t.warConfirm : t.peaceConfirm}
          </Button>
        </>
      }
    >
      <p>{war ? t.warText(diplomacy.declareWar) : t.peaceText(diplomacy.truce)}</p>
      {war && (
        <>
          <p className="ra-eyebrow">{t.warAgainst}</p>
          <ul className="ra-diplomacy-list">
            {membersWith(view, to).map((id) => (
              <li key={id}>
                <PowerName faction={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
