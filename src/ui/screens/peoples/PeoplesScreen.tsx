import { movementsOf } from '../../../sim';
import { words } from '../../../text';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { MovementsView } from './movements/MovementsView';

/** The peoples one rules, and what they want. */
export function PeoplesScreen() {
  const { view } = useSession();
  const count = movementsOf(view, view.faction).length;
  return (
    <ScreenFrame
      title={words.shell.screens.peoples}
      summary={count === 0 ? undefined : words.movements.title}
      padding="flush"
    >
      <MovementsView />
    </ScreenFrame>
  );
}
