import { useUi } from '../../../store';
import { plain } from '../../../text';
import { StatecraftMark } from '../../panels/system/StatecraftMark';
import { systemStatecraft } from '../../panels/system/systemStatecraft';
import { useSession } from '../session';
import '../../panels/system/SystemStatecraft.css';
import './MapHint.css';

/**
 * What the marks at the system under the pointer mean. The panel of the system says the same to
 * those who have no pointer.
 */
export function MapHint() {
  const { view, names } = useSession();
  const hovered = useUi((ui) => ui.hovered);
  const selection = useUi((ui) => ui.selection);
  if (hovered.kind !== 'system') return null;
  const { system } = hovered;
  if (selection.kind === 'system' && selection.system === system) return null;
  const lines = systemStatecraft(view, names, system);
  if (lines.length === 0) return null;
  return (
    <div className="ra-map-hint ra-cut" aria-hidden="true">
      <strong>{names.system(system).text}</strong>
      <ul className="ra-statecraft">
        {lines.map(({ topic, sentence }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a system stand in a fixed order
          <li key={index} data-topic={topic}>
            <StatecraftMark topic={topic} />
            {plain(sentence)}
          </li>
        ))}
      </ul>
    </div>
  );
}
