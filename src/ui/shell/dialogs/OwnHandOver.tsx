import { useOpen, useUi } from '../../../store';
import { HandOverDialog } from '../../table/HandOverDialog';
import { seatNames } from '../../table/seatNames';

/** Asks whether a computer is to play on in the seat that is shown. */
export function OwnHandOver() {
  const open = useOpen((game) => game);
  if (open.seat === null) return null;
  const who = seatNames(open).who(open.seat);
  return <HandOverDialog seat={open.seat} who={who} onClose={useUi.getState().closeDialog} />;
}
