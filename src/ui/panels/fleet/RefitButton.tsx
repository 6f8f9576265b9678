import { useState } from 'react';
import type { Ship } from '../../../sim';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { orderKeys } from '../../shell/orderKeys';
import { useSession } from '../../shell/session';
import { RefitDialog } from './RefitDialog';
import { yardsAt } from './refitOptions';

/** Leads to the classes a ship in port can be rebuilt as. */
export function RefitButton({ ship }: { ship: Ship }) {
  const t = words.refit;
  const { view, rules } = useSession();
  const [open, setOpen] = useState(false);
  const yards = yardsAt(view, rules, ship);
  return (
    <>
      <Button
        size="small"
        icon="refit"
        keys={orderKeys.refit.name}
        reason={yards.length === 0 ? t.noPort : undefined}
        onClick={() => setOpen(true)}
      >
        {t.button}
      </Button>
      {open && yards.length > 0 && (
        <RefitDialog ship={ship} yards={yards} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
