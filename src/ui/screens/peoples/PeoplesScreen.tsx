import { useState } from 'react';
import { isLandless, movementsOf } from '../../../sim';
import { peoplesWords, words } from '../../../text';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import { LawsSection } from './laws/LawsSection';
import { MovementsView } from './movements/MovementsView';

type Part = 'movements' | 'laws';

/** The peoples of a realm: what they want, which is shown first while they want anything, and what the law makes of them. */
export function PeoplesScreen() {
  const { view } = useSession();
  const [part, setPart] = useState<Part>(
    movementsOf(view, view.faction).length > 0 || isLandless(view, view.faction)
      ? 'movements'
      : 'laws',
  );
  const tools = (
    <Segments
      label={peoplesWords().laws.parts}
      value={part}
      onChange={setPart}
      options={[
        { value: 'movements', label: peoplesWords().movements.title },
        { value: 'laws', label: peoplesWords().laws.part },
      ]}
    />
  );
  return part === 'movements' ? (
    <ScreenFrame title={words.shell.screens.peoples} tools={tools} padding="flush">
      <MovementsView />
    </ScreenFrame>
  ) : (
    <ScreenFrame
      title={words.shell.screens.peoples}
      summary={peoplesWords().laws.summary}
      tools={tools}
    >
      <LawsSection />
    </ScreenFrame>
  );
}
