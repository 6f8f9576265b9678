import { useState } from 'react';
import type { Fleet } from '../../../sim';
import { panelWords, words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { Field } from '../../kit/Field';
import { TextInput } from '../../kit/TextInput';
import { OrderButton } from '../shared/OrderButton';

/** Gives a fleet another name. */
export function RenameDialog({ fleet, onClose }: { fleet: Fleet; onClose: () => void }) {
  const t = panelWords().fleet;
  const [name, setName] = useState(fleet.name);
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={t.rename}
      closeLabel={words.shell.close}
      foot={
        <OrderButton
          variant="ember"
          order={{ type: 'renameFleet', fleet: fleet.id, name }}
          onGiven={onClose}
        >
          {t.rename}
        </OrderButton>
      }
    >
      <Field label={t.name}>
        {(ids) => <TextInput {...ids} value={name} onChange={setName} />}
      </Field>
    </Dialog>
  );
}
