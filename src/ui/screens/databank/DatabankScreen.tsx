import { words } from '../../../text';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { Databank } from './Databank';

/** The databank of the open game, with what its scenario brings. */
export function DatabankScreen() {
  const { rules, view } = useSession();
  return (
    <ScreenFrame title={words.shell.screens.databank} padding="flush">
      <Databank rules={rules} view={view} />
    </ScreenFrame>
  );
}
