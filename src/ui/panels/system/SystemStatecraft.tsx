import type { SystemId } from '../../../sim';
import { words } from '../../../text';
import { SentenceView } from '../../reports/SentenceView';
import { useSession } from '../../shell/session';
import { StatecraftMark } from './StatecraftMark';
import { systemStatecraft } from './systemStatecraft';
import './SystemStatecraft.css';

/** What treaties, joint operations, allies and wars say of a system; nothing where they are silent. */
export function SystemStatecraft({ system }: { system: SystemId }) {
  const { view, names } = useSession();
  const lines = systemStatecraft(view, names, system);
  if (lines.length === 0) return null;
  return (
    <ul className="ra-statecraft" aria-label={words.statecraftMap.about}>
      {lines.map(({ topic, sentence }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a system stand in a fixed order
        <li key={index} data-topic={topic}>
          <StatecraftMark topic={topic} />
          <span>
            <SentenceView sentence={sentence} />
          </span>
        </li>
      ))}
    </ul>
  );
}
