import type { SystemId } from '../../../sim';
import { type Pursuit, useUi } from '../../../store';
import { list, type Names, plain, reasonSentence, words } from '../../../text';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { Term } from '../../kit/Term';
import { SentenceView } from '../../reports/SentenceView';
import { useDate } from '../../screens/diplomacy/useDate';
import { useSession } from '../../shell/session';
import { TermSum } from './Explained';
import './PursuitList.css';

const icons: Readonly<Record<Pursuit['plan']['kind'], string>> = {
  conquer: 'target',
  restrain: 'strike',
  avenge: 'war',
  liberate: 'freed',
  unite: 'alliance',
  sunder: 'alliance',
  catchUp: 'industry',
  hold: 'guard',
};

/** What a power is after for years: against whom, what for, how far it has come, and why. */
export function PursuitList({ pursuits }: { pursuits: readonly Pursuit[] }) {
  const t = words.pursuits;
  const { names } = useSession();
  return (
    <ul className="ra-pursuits">
      {pursuits.map(({ plan, worth, end }) => {
        const { kind, about, goals } = plan;
        const foe = about === null ? '' : names.faction(about).text;
        return (
          <li key={`${kind}|${about ?? ''}`}>
            <Icon name={icons[kind]} />
            <div>
              <h3>{t.kinds[kind](foe)}</h3>
              <p>{sentenceOf(plan, names)}</p>
              {goals.length > 0 && <Goals goals={goals} />}
              <p className="ra-pursuit-facts">
                <Stage plan={plan} />
                {worth.length > 0 && <Worth worth={worth} end={end} />}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The plan as the computer words it where it gives its reasons. */
function sentenceOf({ kind, about }: Pursuit['plan'], names: Names): string {
  const values = about === null ? {} : { faction: about };
  return reasonSentence({ code: `plan.${kind}`, values, terms: [] }, names);
}

function Goals({ goals }: { goals: readonly SystemId[] }) {
  const t = words.pursuits;
  const { names } = useSession();
  const show = () => {
    const ui = useUi.getState();
    ui.closeDialog();
    ui.panOver(goals);
  };
  return (
    <p>
      {t.goals} <SentenceView sentence={list(goals.map(names.system), words.naming.and)} />{' '}
      <Button size="small" variant="quiet" onClick={show}>
        {t.show}
      </Button>
    </p>
  );
}

function Stage({ plan: { stage, since, until } }: Pick<Pursuit, 'plan'>) {
  const t = words.pursuits;
  const { view } = useSession();
  const date = useDate();
  const isNew = stage === 'prepare' && since >= view.turn;
  return (
    <span>
      {isNew ? t.new : t.stages[stage](date(since))}, {t.until(date(until))}
    </span>
  );
}

function Worth({ worth, end }: Pick<Pursuit, 'worth' | 'end'>) {
  const t = words.pursuits;
  const { names } = useSession();
  const points = worth.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Term
      title={t.worth(points)}
      pinLabel={words.shell.pin}
      content={
        <>
          <TermSum terms={worth} names={names} />
          <EndInSight end={end} />
        </>
      }
    >
      {t.worth(points)}
    </Term>
  );
}

/** Who would win if all went on as it stands: what drives to plans besides their own worth. */
function EndInSight({ end }: Pick<Pursuit, 'end'>) {
  const t = words.pursuits;
  const { names } = useSession();
  const [leader, own] = end;
  if (leader?.subject === undefined || own === undefined) return null;
  if (leader.subject === own.subject) return <p>{t.leads(own.amount)}</p>;
  const name = plain([names.faction(leader.subject)]);
  return <p>{t.end(name, leader.amount, own.amount)}</p>;
}
