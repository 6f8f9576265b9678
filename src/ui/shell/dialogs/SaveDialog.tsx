import { useState } from 'react';
import { dateOf } from '../../../sim';
import { useGame, useUi } from '../../../store';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { Field } from '../../kit/Field';
import { TextInput } from '../../kit/TextInput';
import { useSession } from '../session';

const t = words.shell.save;
const longestName = 60;

/** Saves the game to a slot with a name. */
export function SaveDialog() {
  const { view, faction } = useSession();
  const { closeDialog, toast } = useUi.getState();
  const power = faction === null ? '' : `${view.factions[faction]?.name ?? ''}, `;
  const [name, setName] = useState(`${power}${words.calendar.date(dateOf(view.frame, view.turn))}`);
  const [problem, setProblem] = useState('');
  const slot = name.trim();
  const save = async () => {
    try {
      await useGame.getState().save(slot);
      closeDialog();
      toast(t.saved(slot), 'good');
    } catch (cause) {
      setProblem(t.failed(cause instanceof Error ? cause.message : String(cause)));
    }
  };
  return (
    <Dialog
      open
      size="small"
      onClose={closeDialog}
      title={t.title}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={() => void useGame.getState().exportFile()}>
            {words.shell.menu.export}
          </Button>
          <Button variant="ember" disabled={slot === ''} onClick={() => void save()}>
            {t.button}
          </Button>
        </>
      }
    >
      <Field label={t.name} error={problem}>
        {(ids) => (
          <TextInput
            {...ids}
            value={name}
            maxLength={longestName}
            onChange={setName}
            onKeyDown={(event) => event.key === 'Enter' && slot !== '' && void save()}
          />
        )}
      </Field>
    </Dialog>
  );
}
