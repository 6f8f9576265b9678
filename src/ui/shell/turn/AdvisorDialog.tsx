import { useEffect, useState } from 'react';
import type { GivenOrder } from '../../../sim';
import { useGame, useUi } from '../../../store';
import { orderSentence, reasonSentence, words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { EmptyState } from '../../kit/EmptyState';
import { ProgressBar } from '../../kit/ProgressBar';
import { Term } from '../../kit/Term';
import { TermSum } from '../../panels/shared/Explained';
import { SentenceView } from '../../reports/SentenceView';
import { useSession } from '../session';
import './AdvisorDialog.css';

const t = words.shell.advisor;

/** What the computer would order in your place and why; taken one by one or all together. */
export function AdvisorDialog() {
  const { commands } = useSession();
  const { closeDialog, toast } = useUi.getState();
  const [advice, setAdvice] = useState<readonly GivenOrder[] | null>(null);

  useEffect(() => {
    let wanted = true;
    useGame
      .getState()
      .advise()
      .then((orders) => {
        // Notes are the computer's own memory, nothing to give advice on.
        if (wanted) setAdvice(orders.filter(({ order }) => order.type !== 'note'));
      });
    return () => {
      wanted = false;
    };
  }, []);

  const accept = (orders: readonly GivenOrder[]) => {
    const before = useGame.getState().orders.length;
    useGame.getState().giveAll(orders);
    const refused = before + orders.length - useGame.getState().orders.length;
    if (refused > 0) toast(t.refused(refused));
    setAdvice((advice ?? []).filter((each) => !orders.includes(each)));
  };

  return (
    <Dialog
      open
      size="medium"
      onClose={closeDialog}
      eyebrow={t.eyebrow}
      title={t.title}
      closeLabel={words.shell.close}
      foot={
        advice !== null &&
        advice.length > 0 &&
        commands && (
          <Button variant="ember" onClick={() => accept(advice)}>
            {t.acceptAll}
          </Button>
        )
      }
    >
      {advice === null && <ProgressBar label={t.thinking} />}
      {advice?.length === 0 && <EmptyState icon="advisor" title={t.nothing} />}
      {advice !== null && advice.length > 0 && (
        <ul className="ra-advice">
          {advice.map((given, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of advice have no other name
            <Advice key={index} given={given} onAccept={() => accept([given])} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Advice({ given, onAccept }: { given: GivenOrder; onAccept: () => void }) {
  const { names } = useSession();
  const { order, reason } = given;
  return (
    <li>
      <div>
        <strong>
          <SentenceView sentence={orderSentence(order, names)} />
        </strong>
        {reason && (
          <p>
            {reasonSentence(reason, names)}{' '}
            {reason.terms.length > 0 && (
              <Term pinLabel={words.shell.pin} content={<TermSum terms={reason.terms} />}>
                {t.why}
              </Term>
            )}
          </p>
        )}
      </div>
      <Button size="small" onClick={onAccept}>
        {t.accept}
      </Button>
    </li>
  );
}
