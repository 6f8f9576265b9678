import { useEffect, useRef, useState } from 'react';
import { type Advice, acceptedOrders, useGame, useOpen, useUi } from '../../../store';
import { staffWords, words } from '../../../text';
import { Button } from '../../kit/Button';
import { classes } from '../../kit/classes';
import { Dialog } from '../../kit/Dialog';
import { ProgressBar } from '../../kit/ProgressBar';
import { Tabs } from '../../kit/Tabs';
import { useSession } from '../session';
import { StaffPage } from '../staff/StaffPage';
import './AdvisorDialog.css';
import { AdvisorPlans } from './AdvisorPlans';

/** What the computer would do in your place, and what is left to it; made anew whenever the orders change. */
export function AdvisorDialog({ page }: { page: 'month' | 'staff' }) {
  const t = words.advice;
  const { tabs } = staffWords();
  const { commands } = useSession();
  const { closeDialog, openDialog, toast } = useUi.getState();
  const { advice, thinking } = useAdvice();
  const list = useRef<HTMLDivElement>(null);

  const accept = (rows: readonly number[]) => {
    if (advice === null) return;
    const wanted = acceptedOrders(advice, rows);
    const given = () => useGame.getState().open?.orders.length ?? 0;
    const before = given();
    useGame.getState().giveAll(wanted);
    const refused = before + wanted.length - given();
    if (refused > 0) toast(t.refused(refused));
    // The button that was pressed goes with its plan: the keyboard stays in the list.
    list.current?.focus();
  };
  const proposed = (advice?.plans ?? []).filter(({ mode }) => mode === 'propose');
  const all = proposed.flatMap((plan) => plan.rows.map(({ id }) => id));

  return (
    <Dialog
      open
      size="large"
      onClose={closeDialog}
      eyebrow={t.eyebrow}
      title={t.title}
      closeLabel={words.shell.close}
      foot={
        page === 'month' &&
        all.length > 0 &&
        commands && (
          <Button variant="ember" disabled={thinking} onClick={() => accept(all)}>
            {t.acceptAll}
          </Button>
        )
      }
    >
      <Tabs
        label={tabs.label}
        value={page}
        onChange={(next) => openDialog('advisor', next)}
        tabs={[
          {
            id: 'month',
            label: tabs.month,
            content: (
              <div
                ref={list}
                // The focus rests here when a plan is gone.
                tabIndex={-1}
                className={classes('ra-advisor', thinking && 'ra-advisor-thinking')}
                aria-busy={thinking}
              >
                {advice === null && <ProgressBar label={t.thinking} />}
                {advice !== null && (
                  <AdvisorPlans advice={advice} onAccept={commands && !thinking ? accept : null} />
                )}
              </div>
            ),
          },
          { id: 'staff', label: tabs.staff, content: <StaffPage /> },
        ]}
      />
    </Dialog>
  );
}

/** Advice on the month as it is ordered now; the last one stays while the next is thought out. */
function useAdvice(): { advice: Advice | null; thinking: boolean } {
  const orders = useOpen((game) => game.orders);
  const [made, setMade] = useState<{ advice: Advice; orders: typeof orders } | null>(null);
  useEffect(() => {
    let wanted = true;
    useGame
      .getState()
      .advise()
      .then((advice) => {
        if (wanted) setMade({ advice, orders });
      });
    return () => {
      wanted = false;
    };
  }, [orders]);
  return { advice: made?.advice ?? null, thinking: made?.orders !== orders };
}
