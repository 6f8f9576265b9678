import { dateOf, idsOf, type Outcome, risingsToLead, type View } from '../../../sim';
import { isOver, isShared, useGame, useOpen, useReplay, useUi } from '../../../store';
import { number, words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { Tag } from '../../kit/Tag';
import { PowerEmblem } from '../../panels/shared/PowerEmblem';
import { ObjectiveList } from '../dialogs/ObjectiveList';
import { useSession } from '../session';
import './EndingDialog.css';

/** The verdict: how it ended, what was reached, and what the histories say. */
export function EndingDialog() {
  const t = words.shell.ending;
  const { view, faction } = useSession();
  const { closeDialog } = useUi.getState();
  // While several people play on, the whole truth would show each what the others hide.
  const watchable = useOpen((game) => !isShared(game) || isOver(view));
  const replaying = useUi((ui) => ui.stage === 'replay');
  const { outcome } = view;
  if (outcome === null) return null;
  return (
    <Dialog
      open
      size="large"
      onClose={closeDialog}
      eyebrow={t.eyebrow(words.calendar.date(dateOf(view.frame, outcome.turn)))}
      title={titleOf(outcome, faction)}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={() => useGame.getState().leave()}>{t.leave}</Button>
          <Button onClick={closeDialog}>{t.look}</Button>
          <Button onClick={readOn}>{words.chronicle.whole}</Button>
          {watchable && (
            <Button onClick={() => void useReplay.getState().start()}>{t.watch}</Button>
          )}
          {faction !== null && !replaying && isOver(view) && (
            <Button variant="ember" onClick={playOn}>
              {t.playOn}
            </Button>
          )}
        </>
      }
    >
      <p className="ra-ending-how">{words.outcomes[outcome.kind]}.</p>
      {faction !== null && risingsToLead(view, faction).length > 0 && <p>{t.risings}</p>}
      <div className="ra-ending">
        <section>
          <h3 className="ra-eyebrow">{t.ranking}</h3>
          <Ranking view={view} outcome={outcome} />
        </section>
        {faction !== null && (
          <section>
            <h3 className="ra-eyebrow">{t.objectives}</h3>
            <ObjectiveList view={view} faction={faction} />
          </section>
        )}
        <section>
          <h3 className="ra-eyebrow">{t.history}</h3>
          <History />
        </section>
      </div>
    </Dialog>
  );
}

/** From the verdict to the book of the game. */
function readOn(): void {
  const ui = useUi.getState();
  ui.closeDialog();
  ui.showLedger('chronicle');
  ui.openScreen('ledger');
}

/** The verdict stays as it is; from here the person goes on without a date. */
function playOn(): void {
  useGame.getState().give({ type: 'playOn' });
  useUi.getState().closeDialog();
}

function titleOf(outcome: Outcome, faction: string | null): string {
  const t = words.shell.ending;
  if (faction === null) return t.over;
  return outcome.winners.includes(faction) ? t.victory : t.defeat;
}

/** All powers by their points, the winners marked. */
function Ranking({ view, outcome }: { view: View; outcome: Outcome }) {
  const t = words.shell.ending;
  const { names } = useSession();
  const points = (id: string) => outcome.points[id] ?? 0;
  const ranked = idsOf(view.factions)
    .filter((id) => view.factions[id]?.alive || points(id) > 0)
    .sort((a, b) => points(b) - points(a));
  return (
    <ol className="ra-ranking">
      {ranked.map((id) => (
        <li key={id}>
          <PowerEmblem power={id} />
          <span>{names.power(id)}</span>
          {outcome.winners.includes(id) && <Tag tone="good">{t.winners}</Tag>}
          <strong>{number(points(id))}</strong>
        </li>
      ))}
    </ol>
  );
}

/** Whether a line of history came true in this game; nothing where it cannot be asked. */
function AsTold({ told, claim }: { told: boolean | null; claim: string | undefined }) {
  const t = words.shell.ending;
  if (told === null) return null;
  return (
    <p className="ra-history-here">
      <Tag tone={told ? 'good' : 'bad'}>{told ? t.asTold : t.otherwise}</Tag> {claim}
    </p>
  );
}

function History() {
  const t = words.shell.ending;
  const history = useOpen((game) => game.scenario.history);
  const asTold = useOpen((game) => game.asTold);
  if (history.length === 0) return <p className="ra-dim">{t.noHistory}</p>;
  return (
    <dl className="ra-history">
      {history.map(({ when, text, claim }, line) => (
        <div key={`${when}${text}`}>
          <dt>{when}</dt>
          <dd>
            {text}
            <AsTold told={asTold?.[line] ?? null} claim={claim} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
