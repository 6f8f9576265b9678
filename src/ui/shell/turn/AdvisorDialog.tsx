import { useEffect, useMemo, useRef, useState } from 'react';
import { type Advice, acceptedOrders, useGame, useOpen, useUi } from '../../../store';
import { leftSentence, namesWith, plain, words } from '../../../text';
import { Button } from '../../kit/Button';
import { classes } from '../../kit/classes';
import { Dialog } from '../../kit/Dialog';
import { EmptyState } from '../../kit/EmptyState';
import { ProgressBar } from '../../kit/ProgressBar';
import { useSession } from '../session';
import './AdvisorDialog.css';
import { AdvisorPlan } from './AdvisorPlan';

/** What the computer would do in your place, in plans; made anew whenever the orders change. */
export function AdvisorDialog() {
  const t = words.advice;
  const { commands, names } = useSession();
  const { closeDialog, toast } = useUi.getState();
  const { advice, thinking } = useAdvice();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const known = useMemo(() => namesWith(names, advice?.made ?? {}), [names, advice]);

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
  const all = advice?.plans.flatMap((plan) => plan.rows.map(({ id }) => id)) ?? [];
  const isEmpty = advice !== null && advice.plans.length === 0;

  return (
    <Dialog
      open
      size="large"
      onClose={closeDialog}
      eyebrow={t.eyebrow}
      title={t.title}
      closeLabel={words.shell.close}
      foot={
        all.length > 0 &&
        commands && (
          <Button variant="ember" disabled={thinking} onClick={() => accept(all)}>
            {t.acceptAll}
          </Button>
        )
      }
    >
      <div
        ref={list}
        // The focus rests here when a plan is gone.
        tabIndex={-1}
        className={classes('ra-advisor', thinking && 'ra-advisor-thinking')}
        aria-busy={thinking}
      >
        {advice === null && <ProgressBar label={t.thinking} />}
        {isEmpty && (
          <EmptyState icon="advisor" title={t.nothing}>
            {t.nothingHint}
          </EmptyState>
        )}
        {advice !== null && (
          <>
            <ul className="ra-advisor-plans">
              {advice.plans.map((plan) => {
                const key = `${plan.purpose.kind}|${plan.purpose.about ?? ''}`;
                const unfold = (open: boolean) =>
                  setUnfolded(
                    new Set(
                      open ? [...unfolded, key] : [...unfolded].filter((each) => each !== key),
                    ),
                  );
                return (
                  <AdvisorPlan
                    key={key}
                    advice={advice}
                    plan={plan}
                    names={known}
                    unfolded={unfolded.has(key)}
                    onUnfold={unfold}
                    onAccept={commands && !thinking ? accept : null}
                  />
                );
              })}
            </ul>
            {advice.leaves.length > 0 && (
              <section className="ra-advisor-leaves">
                <h3>{t.leavesTitle}</h3>
                <ul>
                  {advice.leaves.map((left) => (
                    <li key={left.kind}>{plain(leftSentence(left, known))}</li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </div>
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
