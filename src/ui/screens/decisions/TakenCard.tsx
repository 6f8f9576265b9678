import type { Ruleset, TakenDecision, View } from '../../../sim';
import { contentName, decisionPageWords, optionName, optionText } from '../../../text';
import { DecisionPicture } from '../../decisions/picture/DecisionPicture';
import { Tag } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { useDate } from '../diplomacy/useDate';
import { PowerName } from '../PowerName';

/** A decision that was taken: what was chosen, what history says, and what it led to as far as is known. */
export function TakenCard({ taken }: { taken: TakenDecision }) {
  const t = decisionPageWords();
  const { view, rules, faction } = useSession();
  const date = useDate();
  const { decision, option, by, turn } = taken;
  const title = contentName(rules, 'decisions', decision);
  const text = optionText(rules, decision, option);
  const told = rules.decisions[decision]?.options.find(({ historical }) => historical);
  return (
    <article className="ra-decisions-card ra-cut" aria-label={title}>
      <DecisionPicture decision={decision} by={by} roles={{}} />
      <div>
        <h4>{title}</h4>
        <p className="ra-dim">
          {date(turn)}
          {by !== faction && (
            <>
              {' · '}
              <PowerName faction={by} />
            </>
          )}
        </p>
        <Tag tone="brass" icon="check">
          {t.was(optionName(rules, decision, option))}
        </Tag>
        {text && <p>{text}</p>}
        {told && (
          <p className="ra-dim">
            {told.id === option ? t.asHistory : t.history(optionName(rules, decision, told.id))}
          </p>
        )}
        {followedBy(view, rules, taken).map((id) => (
          <p key={id} className="ra-dim">
            {t.followed(contentName(rules, 'decisions', id))}
          </p>
        ))}
      </div>
    </article>
  );
}

/** What came of an option later, as far as the power of the view was asked itself or heard of it. */
function followedBy(
  view: View,
  rules: Ruleset,
  { decision, option, turn }: TakenDecision,
): string[] {
  const chosen = rules.decisions[decision]?.options.find(({ id }) => id === option);
  const known = new Set([
    ...Object.values(view.decisions ?? {}).map((each) => each.decision),
    ...(view.decided ?? []).filter((each) => each.turn > turn).map((each) => each.decision),
  ]);
  return (chosen?.follows ?? []).map((each) => each.decision).filter((id) => known.has(id));
}
