import type { Founding } from '../../../../sim';
import { useDiplomacy } from '../../../../store';
import { allianceTitle, contentName, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Icon } from '../../../kit/Icon';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { useDate } from '../useDate';
import { MemberAnswer } from './MemberAnswers';

/** Talks under way: their terms, who has signed, and how we may answer. */
export function TalkPlate({ talk, waits }: { talk: Founding; waits: boolean }) {
  const t = words.diplomacy.talks;
  const { rules, names, faction, commands } = useSession();
  const date = useDate();
  const form = rules.charters[talk.charter];
  const unsigned = talk.members.filter((id) => !talk.signed.includes(id));
  const broker = talk.broker === null ? null : names.anything(talk.broker);
  const amend = () => {
    const { id: _, signed: __, turn: ___, ...terms } = talk;
    useDiplomacy.getState().draftFounding({ ...terms, by: faction ?? talk.by });
  };
  return (
    <section className="ra-offer ra-cut" aria-label={allianceTitle(rules, talk.name)}>
      <header>
        <PowerEmblem power={talk.by} />
        <h4>{allianceTitle(rules, talk.name)}</h4>
        <small>
          {t.by(names.anything(talk.by))}, {date(talk.turn)}
        </small>
      </header>
      <p>
        <strong>{contentName(rules, 'charters', talk.charter)}</strong> ·{' '}
        {t.terms(names.anything(talk.leader), broker)}
      </p>
      <ul className="ra-signatures">
        {talk.members.map((id) => (
          <li key={id}>
            <PowerName faction={id} />
            {!form?.equalVotes && <span>{t.permille(talk.shares[id] ?? 0)}</span>}
            <small>
              {talk.signed.includes(id) && <Icon name="check" />}
              {talk.signed.includes(id) ? t.signed : t.waits}
            </small>
          </li>
        ))}
      </ul>
      {waits && faction !== null && <MemberAnswer member={faction} plan={talk} />}
      {talk.by === faction &&
        unsigned.map((member) => <MemberAnswer key={member} member={member} plan={talk} />)}
      {waits && commands && (
        <div className="ra-offer-acts">
          <OrderButton
            variant="ember"
            icon="check"
            order={{ type: 'answerFounding', founding: talk.id, sign: true }}
          >
            {t.sign}
          </OrderButton>
          <OrderButton
            commits
            icon="close"
            order={{ type: 'answerFounding', founding: talk.id, sign: false }}
          >
            {t.refuse}
          </OrderButton>
          <Button size="small" icon="edit" onClick={amend}>
            {t.amend}
          </Button>
        </div>
      )}
    </section>
  );
}
