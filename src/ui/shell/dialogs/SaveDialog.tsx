import { useState } from 'react';
import { dateOf } from '../../../sim';
import { type SavedGame, useGame, useUi } from '../../../store';
import { words } from '../../../text';
import { toldTrouble } from '../../keeping/toldTrouble';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { Field } from '../../kit/Field';
import { TextInput } from '../../kit/TextInput';
import { useSession } from '../session';

const longestName = 60;

/** Saves the game to a slot with a name. */
export function SaveDialog() {
  const t = words.shell.save;
  const { view, faction, names } = useSession();
  const { closeDialog, toast } = useUi.getState();
  const power = faction === null ? '' : `${names.power(faction)}, `;
  const [name, setName] = useState(`${power}${words.calendar.date(dateOf(view.frame, view.turn))}`);
  const [problem, setProblem] = useState('');
  /** Another game that has this name: overwritten only when that is said. */
  const [inTheWay, setInTheWay] = useState<SavedGame | null>(null);
  const slot = name.trim();
  const rename = (next: string) => {
    setName(next);
    setInTheWay(null);
  };
  const save = async () => {
    try {
      const other = await useGame.getState().save(slot, inTheWay);
      setInTheWay(other);
      if (other !== null) return;
      closeDialog();
      toast(t.saved(slot), 'good');
    } catch (cause) {
      setProblem(t.failed(toldTrouble(cause)));
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
            {inTheWay === null ? t.button : t.overwrite}
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
            onChange={rename}
            onKeyDown={(event) => event.key === 'Enter' && slot !== '' && void save()}
          />
        )}
      </Field>
      {inTheWay && (
        <p role="alert">
          {t.inTheWay(
            slot,
            inTheWay.factionName || inTheWay.title,
            words.calendar.date(inTheWay.date),
          )}
        </p>
      )}
    </Dialog>
  );
}
