import { useMemo, useState } from 'react';
import type { Advice } from '../../../store';
import { leftSentence, namesWith, plain, staffWords, words } from '../../../text';
import { EmptyState } from '../../kit/EmptyState';
import { PursuitList } from '../../panels/shared/PursuitList';
import { StoppedList } from '../../reports/StoppedList';
import { useSession } from '../session';
import { AdvisorPlan } from './AdvisorPlan';

interface AdvisorPlansProps {
  advice: Advice;
  /** Accepts rows and what they rest on; null: only watching, or thinking anew. */
  onAccept: ((rows: readonly number[]) => void) | null;
}

/** The plans of a month: what the staff does, what is proposed, what is forbidden and left alone. */
export function AdvisorPlans({ advice, onAccept }: AdvisorPlansProps) {
  const t = words.advice;
  const { forbidden } = staffWords();
  const { names } = useSession();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const known = useMemo(() => namesWith(names, advice.made), [names, advice]);
  const { pursuits, plans, stopped, leaves } = advice;
  return (
    <>
      <section className="ra-advisor-after" aria-labelledby="ra-advisor-after">
        <h3 id="ra-advisor-after">{words.pursuits.title}</h3>
        {pursuits.length === 0 && <p>{words.pursuits.none}</p>}
        <PursuitList pursuits={pursuits} />
      </section>
      <h3 className="ra-advisor-month">{words.pursuits.month}</h3>
      {plans.length === 0 && (
        <EmptyState icon="advisor" title={t.nothing}>
          {t.nothingHint}
        </EmptyState>
      )}
      <ul className="ra-advisor-plans">
        {plans.map((plan) => {
          const key = `${plan.mode}|${plan.purpose.kind}|${plan.purpose.about ?? ''}`;
          const others = [...unfolded].filter((each) => each !== key);
          return (
            <AdvisorPlan
              key={key}
              advice={advice}
              plan={plan}
              names={known}
              unfolded={unfolded.has(key)}
              onUnfold={(open) => setUnfolded(new Set(open ? [...others, key] : others))}
              onAccept={plan.mode === 'propose' ? onAccept : null}
            />
          );
        })}
      </ul>
      {stopped.length > 0 && (
        <section className="ra-advisor-leaves">
          <h3>{forbidden}</h3>
          <StoppedList stopped={stopped} names={known} />
        </section>
      )}
      {leaves.length > 0 && (
        <section className="ra-advisor-leaves">
          <h3>{t.leavesTitle}</h3>
          <ul>
            {leaves.map((left) => (
              <li key={left.kind}>{plain(leftSentence(left, known))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
