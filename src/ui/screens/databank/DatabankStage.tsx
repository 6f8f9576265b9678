import { ruleset } from '../../../content';
import { words } from '../../../text';
import { leaveMenu } from '../../title/leaveMenu';
import { MenuFrame } from '../../title/MenuFrame';
import { Databank } from './Databank';

/** The databank from the title: the game's own content. */
export function DatabankStage() {
  const t = words.screens.databank;
  return (
    <MenuFrame eyebrow={t.eyebrow} title={t.title} onBack={leaveMenu} padding="flush">
      <Databank rules={ruleset} />
    </MenuFrame>
  );
}
