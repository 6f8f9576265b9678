import type { FactionId } from '../../../../sim';
import { type DealDraft, useDiplomacy } from '../../../../store';
import { words } from '../../../../text';
import { EmptyState } from '../../../kit/EmptyState';
import { useSession } from '../../../shell/session';
import { Answer } from './Answer';
import { Basket } from './Basket';
import './DealTable.css';
import { OffersBetween } from './OffersBetween';
import { PartnerStrip } from './PartnerStrip';

/** Two baskets, and between them what the other side would say. */
export function DealTable({ powers }: { powers: readonly FactionId[] }) {
  const t = words.diplomacy.deal;
  const { faction } = useSession();
  const power = useDiplomacy((table) => table.power);
  const kept = useDiplomacy((table) => table.deal);
  const { draftDeal, look } = useDiplomacy.getState();
  const partners = powers.filter((id) => id !== faction);
  const partner = partners.find((id) => id === power) ?? partners[0];
  if (faction === null || partner === undefined) {
    return <EmptyState icon="treaty" title={t.noPartner} />;
  }
  const draft = kept?.with === partner ? kept : emptyDraft(partner);
  const lay = (change: Partial<DealDraft>) => draftDeal({ ...draft, ...change });
  return (
    <div className="ra-deal">
      <PartnerStrip partners={partners} chosen={partner} onChoose={look} />
      <OffersBetween me={faction} other={partner} />
      <div className="ra-deal-table">
        <Basket
          side="give"
          giver={faction}
          receiver={partner}
          items={draft.give}
          alone={draft.take.length === 0}
          onChange={(give) => lay({ give })}
        />
        <Answer draft={draft} me={faction} onLay={lay} />
        <Basket
          side="take"
          giver={partner}
          receiver={faction}
          items={draft.take}
          alone={draft.give.length === 0}
          onChange={(take) => lay({ take })}
        />
      </div>
    </div>
  );
}

function emptyDraft(partner: FactionId): DealDraft {
  return { with: partner, give: [], take: [], counters: null };
}
