import { useEffect } from 'react';
import { defaultOption, type OpenDecision, type OpenDecisionId } from '../../sim';
import { useUi } from '../../store';
import {
  contentName,
  contentText,
  decisionOrigin,
  decisionPageWords,
  optionName,
  words,
} from '../../text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { OrderButton } from '../panels/shared/OrderButton';
import { useDate } from '../screens/diplomacy/useDate';
import { useSession } from '../shell/session';
import { answerable } from './awaited';
import { DecisionCast } from './DecisionCast';
import './DecisionDialog.css';
import { DecisionOptions } from './DecisionOptions';
import { DecisionPicture } from './picture/DecisionPicture';

/** A decision with all that can be answered to it; Escape leaves it for later. */
export function DecisionDialog({ id }: { id: OpenDecisionId }) {
  const open = useSession().view.decisions?.[id];
  const gone = open === undefined;
  // It has been taken, or belongs to a month that is no more.
  useEffect(() => {
    if (gone) useUi.getState().closeDialog();
  }, [gone]);
  return gone ? null : <Laid open={open} />;
}

function Laid({ open }: { open: OpenDecision }) {
  const t = decisionPageWords();
  const { view, rules, names, faction } = useSession();
  const { decision: content, by, roles } = open;
  const { closeDialog } = useUi.getState();
  const queue = answerable(view);
  const at = queue.findIndex(({ id }) => id === open.id);
  const text = contentText(rules, 'decisions', content);
  const origin = decisionOrigin(rules, content);
  const whose = by === faction ? t.eyebrow : t.ofOther(names.power(by));
  return (
    <Dialog
      open
      size="large"
      onClose={closeDialog}
      eyebrow={queue.length > 1 && at >= 0 ? `${whose} · ${t.place(at + 1, queue.length)}` : whose}
      title={contentName(rules, 'decisions', content)}
      closeLabel={words.shell.close}
      foot={<Foot open={open} />}
    >
      <div className="ra-decision">
        <div className="ra-decision-story">
          <DecisionPicture decision={content} by={by} roles={roles} />
          {text && <p className="ra-decision-text">{text}</p>}
          <DecisionCast roles={roles} />
          {origin && <p className="ra-dim">{t.origin(origin)}</p>}
        </div>
        <div className="ra-decision-answers">
          <When open={open} />
          <DecisionOptions open={open} />
        </div>
      </div>
    </Dialog>
  );
}

/** Until when it can be answered, what is chosen, and what comes if nobody answers. */
function When({ open }: { open: OpenDecision }) {
  const t = decisionPageWords();
  const { view, rules } = useSession();
  const date = useDate();
  const { decision, asked, due, chosen } = open;
  if (view.turn < asked) return <p>{t.comes(date(asked))}</p>;
  const fallback = defaultOption(rules.decisions[decision] ?? { options: [] });
  const months = (due - view.turn + 1) * view.frame.monthsPerTurn;
  return (
    <p>
      {t.until(date(due), months)}{' '}
      <strong>
        {chosen === undefined
          ? fallback && t.nothing(optionName(rules, decision, fallback.id))
          : t.changeable(optionName(rules, decision, chosen))}
      </strong>
    </p>
  );
}

function Foot({ open: { id, chosen } }: { open: OpenDecision }) {
  const t = decisionPageWords();
  const { view, commands } = useSession();
  const { openDialog, closeDialog } = useUi.getState();
  const queue = answerable(view);
  const at = queue.findIndex((each) => each.id === id);
  // Round from this one: those left out come again at the end.
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))].filter(
    (each) => each.chosen === undefined,
  );
  const [next] = others;
  return (
    <>
      {commands && chosen !== undefined && (
        <OrderButton
          variant="quiet"
          icon="undo"
          order={{ type: 'decide', decision: id, option: null }}
        >
          {t.takeBack}
        </OrderButton>
      )}
      <Button
        variant={next === undefined && chosen !== undefined ? 'ember' : 'quiet'}
        onClick={closeDialog}
      >
        {chosen === undefined ? t.later : t.done}
      </Button>
      {next && (
        <Button
          variant={chosen === undefined ? 'brass' : 'ember'}
          commits={false}
          icon="next"
          onClick={() => openDialog('decision', next.id)}
        >
          {t.next(others.length)}
        </Button>
      )}
    </>
  );
}
