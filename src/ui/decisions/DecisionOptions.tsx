import { useId } from 'react';
import { defaultOption, type OpenDecision, type OptionOutlook, optionsOf } from '../../sim';
import { decisionPageWords, optionName, optionText } from '../../text';
import { classes } from '../kit/classes';
import { Tag } from '../kit/Tag';
import { useSession } from '../shell/session';
import { useOrders } from '../shell/useOrders';
import { EffectLines } from './EffectLines';

/** What can be answered, each with all that comes of it; pressing the chosen one takes it back. */
export function DecisionOptions({ open }: { open: OpenDecision }) {
  const t = decisionPageWords();
  const { view, rules } = useSession();
  const fallback = defaultOption(rules.decisions[open.decision] ?? { options: [] });
  return (
    <ul className="ra-decision-options" aria-label={t.answers}>
      {optionsOf(view, rules, open).map((outlook) => (
        <li key={outlook.option.id}>
          <Option open={open} outlook={outlook} otherwise={outlook.option.id === fallback?.id} />
        </li>
      ))}
    </ul>
  );
}

interface OptionProps {
  open: OpenDecision;
  outlook: OptionOutlook;
  /** It is what comes of no answer. */
  otherwise: boolean;
}

function Option({ open, outlook, otherwise }: OptionProps) {
  const t = decisionPageWords();
  const key = useId();
  const { rules } = useSession();
  const { reason, give } = useOrders();
  const { option, effects } = outlook;
  const chosen = open.chosen === option.id;
  const order = { type: 'decide', decision: open.id, option: chosen ? null : option.id } as const;
  const refused = reason(order);
  const text = optionText(rules, open.decision, option.id);
  return (
    <button
      type="button"
      className={classes(
        'ra-decision-option ra-cut',
        refused !== undefined && 'ra-decision-closed',
      )}
      aria-pressed={chosen}
      aria-disabled={refused !== undefined}
      aria-labelledby={`${key}-name`}
      aria-describedby={`${key}-all`}
      onClick={() => refused === undefined && give(order)}
    >
      <span className="ra-decision-head">
        <b id={`${key}-name`}>{optionName(rules, open.decision, option.id)}</b>
        {chosen && (
          <Tag tone="ember" icon="check">
            {t.chosen}
          </Tag>
        )}
        {otherwise && <Tag icon="time">{t.otherwise}</Tag>}
      </span>
      <span id={`${key}-all`} className="ra-decision-all">
        {text && <em>{text}</em>}
        {option.hidden ? <span>{t.hidden}</span> : <EffectLines effects={effects} by={open.by} />}
        {refused !== undefined && <strong className="ra-bad">{refused}</strong>}
      </span>
    </button>
  );
}
