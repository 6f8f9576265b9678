import { words } from '../../../text';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { Databank } from './Databank';

/** The databank of the open game, with what its scenario brings. */
export function DatabankScreen() {
  const { rules } = useSession();
  return (
    <ScreenFrame title={words.shell.screens.databank} padding="flush">
      <Databank rules={rules} />
    </ScreenFrame>
  );
}
