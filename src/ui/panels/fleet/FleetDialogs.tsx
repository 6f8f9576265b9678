import { useState } from 'react';
import type { Fleet } from '../../../sim';
import { panelWords } from '../../../text';
import { Button } from '../../kit/Button';
import { orderKeys } from '../../shell/orderKeys';
import { RenameDialog } from './RenameDialog';
import { type ShipWork, ShipWorkDialog } from './ShipWorkDialog';

const works = ['split', 'transfer', 'scrap'] as const;

/** Buttons that change what a fleet is made of. */
export function FleetDialogs({ fleet }: { fleet: Fleet }) {
  const t = panelWords().fleet;
  const [open, setOpen] = useState<ShipWork | 'rename' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {works.map((work) => (
        <Button
          key={work}
          size="small"
          icon={work}
          keys={orderKeys[work].name}
          onClick={() => setOpen(work)}
        >
          {t[work]}
        </Button>
      ))}
      <Button
        size="small"
        icon="edit"
        keys={orderKeys.rename.name}
        onClick={() => setOpen('rename')}
      >
        {t.rename}
      </Button>
      {open === 'rename' && <RenameDialog fleet={fleet} onClose={close} />}
      {open !== null && open !== 'rename' && (
        <ShipWorkDialog fleet={fleet} work={open} onClose={close} />
      )}
    </>
  );
}
