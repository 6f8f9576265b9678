import { inOrder } from '../../../sim';
import { intelligenceWords } from '../../../text';
import { SectionHead } from '../../kit/SectionHead';
import { useSession } from '../../shell/session';
import { useDate } from '../diplomacy/useDate';

/** Agents of others whom one holds. */
export function Captives() {
  const t = intelligenceWords();
  const { view, names } = useSession();
  const date = useDate();
  const held = inOrder(view.agents ?? {}).filter((agent) => agent.held?.by === view.faction);
  if (held.length === 0) return null;
  return (
    <section>
      <SectionHead>{t.captives}</SectionHead>
      {held.map(({ id, name, faction, held: by }) => (
        <p key={id}>{t.captive(name, names.faction(faction).text, date(by?.since ?? 0))}</p>
      ))}
    </section>
  );
}
