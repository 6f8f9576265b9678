import { type FactionId, inOrder, opinionOf, relationOf } from '../../../../sim';
import { signed, words } from '../../../../text';
import { Icon } from '../../../kit/Icon';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { useSession } from '../../../shell/session';
import { opinionStyle } from '../Opinion';

interface PartnerStripProps {
  partners: readonly FactionId[];
  chosen: FactionId;
  onChoose: (power: FactionId) => void;
}

/** The powers one may deal with, side by side; who offers something is marked. */
export function PartnerStrip({ partners, chosen, onChoose }: PartnerStripProps) {
  const t = words.diplomacy.deal;
  const { view, rules, faction, names, liveryOf } = useSession();
  const offers = new Set(
    inOrder(view.deals)
      .filter(({ accepted }) => accepted === undefined)
      .flatMap(({ from, to }) => [from, to]),
  );
  return (
    <fieldset className="ra-partners">
      <legend className="ra-hidden">{t.with}</legend>
      {partners.map((id) => {
        const name = names.power(id);
        const opinion = faction === null ? 0 : opinionOf(view, rules, id, faction);
        const war = faction !== null && relationOf(view, id, faction) === 'war';
        return (
          <button
            key={id}
            type="button"
            aria-pressed={id === chosen}
            style={{ '--accent': liveryOf(id).colour } as React.CSSProperties}
            onClick={() => onChoose(id)}
          >
            <PowerEmblem power={id} />
            <span className="ra-partners-marks">
              {war && <Icon name="war" label={words.nouns.relations.war} />}
              {offers.has(id) && <Icon name="treaty" label={t.offered} />}
            </span>
            <b style={opinionStyle(opinion)}>{signed(opinion)}</b>
            <span className="ra-partners-name">{name}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
