import { type Congress, congressForecast, invitedTo, isAwaited } from '../../../../sim';
import { congressWords } from '../../../../text';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { useDate } from '../useDate';
import { DraftAnswers } from './DraftAnswers';
import { OutcomeLines } from './OutcomeLines';

/** One congress: what it is about, when, who is invited, what would be signed and why, and how one answers. */
export function CongressPlate({ congress }: { congress: Congress }) {
  const t = congressWords();
  const { view, rules, names, faction, commands } = useSession();
  const date = useDate();
  const { id, by, question, held, answers, outcome } = congress;
  const awaited = isAwaited(congress);
  const invited = invitedTo(view, question);
  const title = t.about(names.faction(question.of).text);
  const host = names.faction(by).text;
  const answer = answers[faction ?? ''] ?? null;
  const choices = [
    { sign: true, icon: 'check', label: t.sign },
    { sign: false, icon: 'close', label: t.refuse },
    { sign: null, icon: 'diplomacy', label: t.leave },
  ] as const;
  return (
    <section className="ra-offer ra-cut" aria-label={title}>
      <header>
        <PowerEmblem power={by} />
        <h4>{title}</h4>
        <small>{awaited ? t.by(host, date(held)) : t.heldIn(host, date(held))}</small>
      </header>
      {outcome !== undefined && <OutcomeLines outcome={outcome} />}
      {awaited && (
        <>
          <p className="ra-eyebrow">{t.invited}</p>
          <ul className="ra-signatures">
            {invited.map((power) => (
              <li key={power}>
                <PowerName faction={power} />
              </li>
            ))}
          </ul>
          {congressForecast(view, rules, congress).map((each) => (
            <DraftAnswers key={`${each.draft.from}|${each.draft.to}`} forecast={each} />
          ))}
        </>
      )}
      {awaited && commands && faction !== null && invited.includes(faction) && (
        <div className="ra-offer-acts">
          {choices.map(({ sign, icon, label }) => (
            <OrderButton
              key={label}
              icon={icon}
              pressed={answer === sign}
              order={{ type: 'answerCongress', congress: id, sign }}
            >
              {label}
            </OrderButton>
          ))}
        </div>
      )}
    </section>
  );
}
