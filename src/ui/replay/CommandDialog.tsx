import { useState } from 'react';
import { idsOf } from '../../sim';
import { useOpen, useReplay } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Field } from '../kit/Field';
import { Choice } from '../panels/shared/Choice';
import { powerOption } from '../panels/shared/thingOptions';
import { useSession } from '../shell/session';

/** Chooses the power with which a new game branches off at the month that is shown. */
export function CommandDialog({ date, onClose }: { date: string; onClose: () => void }) {
  const t = words.menus.replay;
  const session = useSession();
  const { view } = session;
  const told = useOpen((game) => game.scenario.factions);
  const perspective = useReplay((replay) => replay.perspective);
  const powers = idsOf(view.factions).filter(
    (id) => view.factions[id]?.alive && told?.some((each) => each.playable && each.id === id),
  );
  const [power, setPower] = useState(
    perspective !== null && powers.includes(perspective) ? perspective : (powers[0] ?? ''),
  );
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={t.commandTitle}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant="ember"
            disabled={power === ''}
            onClick={() => void useReplay.getState().takeCommand(power)}
          >
            {t.confirm}
          </Button>
        </>
      }
    >
      <p>{t.commandText(date)}</p>
      <Field label={t.commandAs}>
        {(ids) => (
          <Choice
            {...ids}
            value={power}
            onChange={setPower}
            options={powers.map((id) => powerOption(session, id))}
          />
        )}
      </Field>
    </Dialog>
  );
}
