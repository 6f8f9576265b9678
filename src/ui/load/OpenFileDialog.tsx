import { ruleset } from '../../content';
import type { FileFacts } from '../../store';
import { powerName, wordingText, words } from '../../text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { openBytes } from './openGame';

interface OpenFileDialogProps {
  bytes: Uint8Array;
  facts: FileFacts;
  onClose: () => void;
}

/** Asks before a file that was dropped on a running game takes its place. */
export function OpenFileDialog({ bytes, facts, onClose }: OpenFileDialogProps) {
  const t = words.menus.drop;
  const open = () => {
    onClose();
    void openBytes(bytes, 'play');
  };
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={t.ask}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={onClose}>{t.stay}</Button>
          <Button variant="ember" onClick={open}>
            {t.open}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          {t.holds(
            wordingText(facts.title),
            facts.powers.map((power) => powerName(ruleset, power)),
            facts.turns,
          )}
        </strong>
      </p>
      <p>{t.leaves}</p>
    </Dialog>
  );
}
