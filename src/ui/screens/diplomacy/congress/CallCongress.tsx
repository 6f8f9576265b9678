import {
  type CongressQuestion,
  congressCostTerms,
  congressForecast,
  enemiesOf,
  type FactionId,
  idsOf,
  total,
} from '../../../../sim';
import { useDiplomacy, useUi } from '../../../../store';
import { congressWords, number } from '../../../../text';
import { SectionHead } from '../../../kit/SectionHead';
import { Select } from '../../../kit/Select';
import { Explained } from '../../../panels/shared/Explained';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import './Congress.css';
import { DraftAnswers } from './DraftAnswers';

/** The calling of a congress: whose wars, what it costs, and what would come of it today. */
export function CallCongress({ me }: { me: FactionId }) {
  const t = congressWords();
  const { view, rules, names } = useSession();
  const power = useDiplomacy((table) => table.power);
  const { look } = useDiplomacy.getState();
  const fighting = idsOf(view.factions).filter((id) => enemiesOf(view, id).length > 0);
  const of = fighting.find((id) => id === power) ?? fighting.find((id) => id === me) ?? fighting[0];
  if (of === undefined) {
    return (
      <section>
        <SectionHead>{t.call}</SectionHead>
        <p className="ra-dim">{t.noWars}</p>
      </section>
    );
  }
  const question: CongressQuestion = { kind: 'peace', of };
  const cost = congressCostTerms(view, rules, me, question);
  const answers = { [me]: true };
  return (
    <section className="ra-congress-call">
      <SectionHead>{t.call}</SectionHead>
      <p>{t.callText}</p>
      <Select
        aria-label={t.whose}
        value={of}
        onChange={look}
        options={fighting.map((id) => ({ value: id, label: names.anything(id) }))}
      />
      <p className="ra-eyebrow">{t.foretold}</p>
      {congressForecast(view, rules, { by: me, question, answers }).map((each) => (
        <DraftAnswers key={`${each.draft.from}|${each.draft.to}`} forecast={each} />
      ))}
      <p>
        {t.cost}{' '}
        <Explained title={t.cost} terms={cost} format={number}>
          {number(total(cost))}
        </Explained>
      </p>
      <OrderButton
        variant="ember"
        icon="diplomacy"
        order={{ type: 'callCongress', question }}
        onGiven={() => useUi.getState().toast(t.called, 'good')}
      >
        {t.call}
      </OrderButton>
    </section>
  );
}
