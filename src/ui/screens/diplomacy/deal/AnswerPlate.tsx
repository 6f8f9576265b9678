import { type Judgement, type Known, spanOf } from '../../../../sim';
import { signed, termLabel, words } from '../../../../text';
import { classes } from '../../../kit/classes';
import { KnownFigure } from '../../../kit/KnownFigure';
import { signOf } from '../../../kit/signOf';
import { useSession } from '../../../shell/session';

/** An answer as a word, with the sum that makes it and what is hidden of it. */
export function AnswerPlate({ answer }: { answer: Judgement }) {
  const t = words.diplomacy.deal;
  const { verdict } = answer;
  return (
    <>
      <p className="ra-answer-word" data-verdict={verdict} role="status">
        {t.verdicts[verdict]}
      </p>
      <p className="ra-answer-line">{lineOf(answer)}</p>
      <AnswerSum answer={answer} />
    </>
  );
}

/** What the word rests on: accepted at 0 or more, whatever is hidden. */
function lineOf({ verdict, total, hidden }: Judgement): string {
  const t = words.diplomacy.deal;
  if (verdict !== 'perhaps') return t.verdictLines[verdict];
  const { least, most } = spanOf(total, hidden);
  const bound = (points: number) => (Math.abs(points) > mostShown ? null : signed(points));
  return t.verdictLines.perhaps(bound(least), bound(most));
}

/** Points beyond which a bound is none. */
const mostShown = 100_000;

const hiddenTerm: Known = { kind: 'unknown', why: 'hidden' };

/** The terms of an answer; what one cannot see stands below with its bound. */
export function AnswerSum({ answer: { terms, hidden, total } }: { answer: Judgement }) {
  const t = words.diplomacy.deal;
  const { names } = useSession();
  return (
    <dl className="ra-reasons ra-answer-sum">
      {terms.map((term, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity beyond their place
        <div key={index}>
          <dt>{termLabel(term, names)}</dt>
          <dd className={classes(`ra-${signOf(term.amount)}`)}>{signed(term.amount)}</dd>
        </div>
      ))}
      {hidden.map(({ label, up, down }) => (
        <div key={`${label} ${up}`} className="ra-answer-hidden">
          <dt>
            {termLabel({ label, amount: up }, names)} <KnownFigure known={hiddenTerm} />
          </dt>
          <dd>{t.hiddenSpan(up, down)}</dd>
        </div>
      ))}
      <div className="ra-answer-total">
        <dt>{words.shell.total}</dt>
        <dd className={classes(`ra-${signOf(total)}`)}>{signed(total)}</dd>
      </div>
    </dl>
  );
}
