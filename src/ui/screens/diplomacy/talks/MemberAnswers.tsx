import { type FactionId, foundingAnswer, foundingRefusal, type OrderOf } from '../../../../sim';
import { type FoundingDraft, useDiplomacy, useUi } from '../../../../store';
import { refusalSentence, signed, words } from '../../../../text';
import { Tag } from '../../../kit/Tag';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { AnswerSum } from '../deal/AnswerPlate';
import { verdictTones } from '../deal/Suggestions';

/** What each member would answer to the draft, opened into its sum, and the way to propose it. */
export function MemberAnswers({ draft }: { draft: FoundingDraft }) {
  const t = words.diplomacy.talks;
  const { view, rules, names } = useSession();
  const refusal = foundingRefusal(view, rules, draft);
  const others = draft.members.filter((id) => id !== draft.by);
  const unwilling = others.filter(
    (id) => foundingAnswer(view, rules, id, draft).verdict === 'no',
  ).length;
  const { name, charter, members, leader, broker, shares } = draft;
  const order: OrderOf<'proposeFounding'> = {
    type: 'proposeFounding',
    name,
    charter,
    members: [...members],
    leader,
    broker,
    shares: { ...shares },
  };
  return (
    <section className="ra-assent ra-cut" aria-label={t.answers}>
      <h3>{t.answers}</h3>
      {others.length === 0 && <p className="ra-dim">{t.fewer}</p>}
      {others.map((id) => (
        <MemberAnswer key={id} member={id} plan={draft} />
      ))}
      {refusal !== null && <p className="ra-bad">{refusalSentence(refusal, names)}</p>}
      {refusal === null && others.length > 0 && (
        <p role="status">{unwilling === 0 ? t.all : t.short(unwilling)}</p>
      )}
      <p className="ra-dim">{t.cost(rules.numbers.alliance.founding)}</p>
      <OrderButton
        variant="ember"
        icon="alliance"
        order={order}
        onGiven={() => {
          useDiplomacy.getState().draftFounding(null);
          useUi.getState().toast(t.proposed, 'good');
        }}
      >
        {t.propose}
      </OrderButton>
    </section>
  );
}

interface MemberAnswerProps {
  member: FactionId;
  plan: FoundingDraft;
}

/** One member's answer as a word, and the sum below it. */
export function MemberAnswer({ member, plan }: MemberAnswerProps) {
  const t = words.diplomacy.talks;
  const { view, rules } = useSession();
  const answer = foundingAnswer(view, rules, member, plan);
  const word = answer.verdict === 'yes' ? t.signs : t.doesNot;
  return (
    <details className="ra-assent-member" open={answer.verdict !== 'yes'}>
      <summary>
        <PowerName faction={member} />
        <Tag tone={verdictTones[answer.verdict]}>{word}</Tag>
        <b>{signed(answer.total)}</b>
      </summary>
      {!view.factions[member]?.envoys && <p className="ra-dim">{t.inPerson}</p>}
      <AnswerSum answer={answer} />
    </details>
  );
}
