import { inOrder, talksFor } from '../../../../sim';
import { useDiplomacy, useOpen } from '../../../../store';
import { words } from '../../../../text';
import { EmptyState } from '../../../kit/EmptyState';
import { SectionHead } from '../../../kit/SectionHead';
import { useSession } from '../../../shell/session';
import { firstDraft, likeliest, possibleMembers } from '../model/foundingDraft';
import { CharterDraft } from './CharterDraft';
import { MemberAnswers } from './MemberAnswers';
import { TalkPlate } from './TalkPlate';
import './Talks.css';

/** Talks about founding alliances: those under way, and the terms one would propose oneself. */
export function TalksPage() {
  const t = words.diplomacy.talks;
  const { view, rules, faction, commands } = useSession();
  const kept = useDiplomacy((table) => table.founding);
  const power = useDiplomacy((table) => table.power);
  const orders = useOpen((game) => game.orders);
  const { draftFounding } = useDiplomacy.getState();
  if (faction === null) return <EmptyState icon="alliance" title={t.watch} />;
  const waiting = new Set(talksFor(view, faction, orders).map(({ id }) => id));
  const talks = inOrder(view.foundings);
  const free = view.factions[faction]?.alliance === null;
  // One proposes one thing at a time: until it is answered there is nothing more to draft.
  const proposed = talks.some(({ by }) => by === faction);
  const candidates = possibleMembers(view, faction);
  const partner =
    candidates.find((id) => id === power && id !== faction) ?? likeliest(view, rules, candidates);
  const draft = kept?.by === faction ? kept : firstDraft(view, rules, faction, partner, t.nameOf);
  return (
    <div className="ra-talks">
      {talks.length > 0 && (
        <section>
          <SectionHead>{t.under}</SectionHead>
          <div className="ra-offers">
            {talks.map((talk) => (
              <TalkPlate key={talk.id} talk={talk} waits={waiting.has(talk.id)} />
            ))}
          </div>
        </section>
      )}
      {!free && talks.length === 0 && <EmptyState icon="alliance" title={t.allied} />}
      {free && !proposed && commands && (
        <div className="ra-draft">
          <CharterDraft draft={draft} candidates={candidates} onChange={draftFounding} />
          <MemberAnswers draft={draft} />
        </div>
      )}
    </div>
  );
}
