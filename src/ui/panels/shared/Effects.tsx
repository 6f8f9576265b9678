import type { Statement } from '../../../sim';
import { statementSentence, words } from '../../../text';
import { useSession } from '../../shell/session';
import './Effects.css';

/** What something does once it is agreed, line by line, as the rules will do it. */
export function Effects({ effects }: { effects: readonly Statement[] }) {
  const { names } = useSession();
  if (effects.length === 0) return null;
  return (
    <ul className="ra-effects" aria-label={words.diplomacy.effects}>
      {effects.map((effect, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity beyond their place
        <li key={index}>{statementSentence(effect, names)}</li>
      ))}
    </ul>
  );
}
