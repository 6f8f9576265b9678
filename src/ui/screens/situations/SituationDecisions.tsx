import type { SituationOutlook } from '../../../sim';
import { useUi } from '../../../store';
import { contentName, optionName, situationPageWords } from '../../../text';
import { Icon } from '../../kit/Icon';
import { useSession } from '../../shell/session';
import { useDate } from '../diplomacy/useDate';
import { PowerName } from '../PowerName';

/** What waits for an answer, and what was chosen when, by whom. */
export function SituationDecisions({ outlook: { open, taken } }: { outlook: SituationOutlook }) {
  const t = situationPageWords();
  const { view, rules, faction } = useSession();
  const date = useDate();
  const waiting = open.filter(({ asked }) => asked <= view.turn);
  return (
    <section aria-label={t.decisions}>
      <h4>{t.decisions}</h4>
      {waiting.length === 0 && taken.length === 0 && (
        <p className="ra-situation-none">{t.noDecisions}</p>
      )}
      <ul className="ra-situation-days">
        {waiting.map(({ id, decision, due }) => (
          <li key={id}>
            <Icon name="decision" />
            <button
              type="button"
              className="ra-link"
              onClick={() => useUi.getState().openDialog('decision', id)}
            >
              {contentName(rules, 'decisions', decision)}
            </button>
            <small>{t.waits(date(due))}</small>
          </li>
        ))}
        {taken.map(({ decision, option, by, turn }) => (
          <li key={`${decision} ${by} ${turn}`}>
            <Icon name="check" />
            <span>{contentName(rules, 'decisions', decision)}</span>
            <small>
              {t.chose(optionName(rules, decision, option))} · {date(turn)}
              {by !== faction && (
                <>
                  {' · '}
                  <PowerName faction={by} />
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
