import { defaultOption, type OpenDecision } from '../../../sim';
import { useUi } from '../../../store';
import { contentName, decisionPageWords, optionName } from '../../../text';
import { DecisionPicture } from '../../decisions/picture/DecisionPicture';
import { Button } from '../../kit/Button';
import { Tag } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { useDate } from '../diplomacy/useDate';

/** A decision that waits for an answer or is seen coming; a press lays it before the person. */
export function OpenCard({ open }: { open: OpenDecision }) {
  const t = decisionPageWords();
  const { view, rules } = useSession();
  const date = useDate();
  const { id, decision, by, roles, asked, due, chosen } = open;
  const title = contentName(rules, 'decisions', decision);
  const waits = view.turn >= asked;
  const fallback = defaultOption(rules.decisions[decision] ?? { options: [] });
  return (
    <article className="ra-decisions-card ra-cut" aria-label={title}>
      <DecisionPicture decision={decision} by={by} roles={roles} />
      <div>
        <h4>{title}</h4>
        <p className="ra-dim">
          {waits
            ? t.dueIn(date(due))
            : t.askedIn(date(asked), (asked - view.turn) * view.frame.monthsPerTurn)}
        </p>
        {chosen !== undefined && (
          <Tag tone="ember" icon="check">
            {t.was(optionName(rules, decision, chosen))}
          </Tag>
        )}
        {waits && chosen === undefined && fallback && (
          <p>{t.nothing(optionName(rules, decision, fallback.id))}</p>
        )}
        <Button
          size="small"
          variant={waits && chosen === undefined ? 'ember' : 'brass'}
          commits={false}
          icon="decision"
          onClick={() => useUi.getState().openDialog('decision', id)}
        >
          {waits && chosen === undefined ? t.asks : t.look}
        </Button>
      </div>
    </article>
  );
}
