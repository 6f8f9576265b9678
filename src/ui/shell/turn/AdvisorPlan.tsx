import { useId } from 'react';
import { type Advice, type AdvicePlan, type AdviceRow, useUi, withNeeds } from '../../../store';
import {
  adviceSentence,
  type Names,
  planTitle,
  reasonSentence,
  staffWords,
  words,
} from '../../../text';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { Tag } from '../../kit/Tag';
import { Term } from '../../kit/Term';
import { TermSum } from '../../panels/shared/Explained';
import { SentenceView } from '../../reports/SentenceView';
import { openDiplomacy } from '../../screens/diplomacy/openDiplomacy';
import { AdvisorCost } from './AdvisorCost';

const icons: Readonly<Record<string, string>> = {
  found: 'alliance',
  guard: 'guard',
  war: 'war',
  take: 'target',
  clear: 'swords',
  joint: 'strike',
  relieve: 'escort',
  raid: 'raid',
  council: 'council',
  talks: 'diplomacy',
  yards: 'production',
  realm: 'ledger',
  explore: 'explore',
  ready: 'fleets',
};

interface AdvisorPlanProps {
  advice: Advice;
  plan: AdvicePlan;
  names: Names;
  unfolded: boolean;
  onUnfold: (unfolded: boolean) => void;
  /** Accepts rows and what they rest on; null: only watching. */
  onAccept: ((rows: readonly number[]) => void) | null;
}

/** A plan of the advisor's: why and at what cost; unfolded, what exactly would be ordered. */
export function AdvisorPlan(props: AdvisorPlanProps) {
  const t = words.advice;
  const { advice, plan, names, unfolded, onUnfold, onAccept } = props;
  const { purpose, reason, cost, rows, step } = plan;
  const id = useId();
  const title = planTitle(purpose, names);
  return (
    <li className="ra-advisor-plan">
      <Icon name={icons[purpose.kind] ?? 'advisor'} />
      <div className="ra-advisor-head">
        <h3>{title}</h3>
        <p>
          {reason === null ? t.plans[purpose.kind].why : reasonSentence(reason, names)}{' '}
          {reason !== null && <Why terms={reason.terms} names={names} />}
        </p>
        {rows.length > 0 && <AdvisorCost cost={cost} />}
      </div>
      <div className="ra-advisor-do">
        {plan.mode === 'do' && <Tag tone="good">{staffWords().willDo}</Tag>}
        {step !== null && (
          <Button size="small" onClick={() => openTalks()}>
            {t.openTalks}
          </Button>
        )}
        {rows.length > 0 && onAccept && (
          <Button
            size="small"
            aria-label={t.acceptPlan(title)}
            onClick={() => onAccept(rows.map((row) => row.id))}
          >
            {t.accept}
          </Button>
        )}
        {rows.length > 0 && (
          <button
            type="button"
            className="ra-advisor-fold"
            aria-expanded={unfolded}
            aria-controls={id}
            aria-label={`${t.show}: ${title}`}
            onClick={() => onUnfold(!unfolded)}
          >
            {t.rows(rows.length)} <Icon name={unfolded ? 'up' : 'down'} />
          </button>
        )}
      </div>
      <ol id={id} hidden={!unfolded} className="ra-advisor-rows">
        {unfolded &&
          rows.map((row) => (
            <Row key={row.id} advice={advice} row={row} names={names} onAccept={onAccept} />
          ))}
      </ol>
    </li>
  );
}

function openTalks() {
  useUi.getState().closeDialog();
  openDiplomacy('talks', null);
}

interface RowProps {
  advice: Advice;
  row: AdviceRow;
  names: Names;
  onAccept: AdvisorPlanProps['onAccept'];
}

function Row({ advice, row, names, onAccept }: RowProps) {
  const t = words.advice;
  const { place, orders } = row;
  const reason = orders.find(({ given }) => given.reason)?.given.reason;
  const others = withNeeds(advice, [row.id]).length - 1;
  const point = (system: string | null) =>
    useUi.getState().hover(system === null ? { kind: 'none' } : { kind: 'system', system });
  return (
    <li onPointerEnter={() => point(place)} onPointerLeave={() => point(null)}>
      <div>
        <strong>
          <SentenceView
            sentence={adviceSentence(
              orders.map(({ given }) => given.order),
              names,
            )}
          />
        </strong>
        {reason && (
          <p>
            {reasonSentence(reason, names)} <Why terms={reason.terms} names={names} />
          </p>
        )}
        {others > 0 && <p className="ra-advisor-needs">{t.needs(others)}</p>}
      </div>
      {onAccept && (
        <Button size="small" variant="quiet" onClick={() => onAccept([row.id])}>
          {t.accept}
        </Button>
      )}
    </li>
  );
}

function Why({ terms, names }: { terms: Parameters<typeof TermSum>[0]['terms']; names: Names }) {
  const t = words.advice;
  if (terms.length === 0) return null;
  return (
    <Term pinLabel={words.shell.pin} content={<TermSum terms={terms} names={names} />}>
      {t.why}
    </Term>
  );
}
