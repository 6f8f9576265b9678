import { ruleset } from '../../content';
import { type Livery, liveriesOf } from '../../content/liveries';
import type { ListedCampaign, Purpose, SavedGame } from '../../store';
import { words } from '../../text';
import { Button } from '../kit/Button';
import { Emblem } from '../kit/Emblem';

import { type SaveActs, SaveRow } from './SaveRow';
import { campaignName } from './saveNames';

interface CampaignGroupProps extends SaveActs {
  campaign: ListedCampaign;
  purpose: Purpose;
  onDeleteAll: (campaign: ListedCampaign) => void;
}

/** The colours of a saved game; one kept before they were noted flies those of the culture of that name. */
function liveryOf({ faction, livery }: SavedGame): Livery {
  return livery ?? liveriesOf(faction === null ? [] : [{ id: faction }], ruleset)(faction);
}

/** A campaign's saves: the furthest month and those with a name in sight, earlier months folded. */
export function CampaignGroup({ campaign, purpose, onDeleteAll, ...acts }: CampaignGroupProps) {
  const t = words.menus.load;
  const { latest, branched, months, named } = campaign;
  const [furthest, ...earlier] = months;
  const { colour, emblem } = liveryOf(latest);
  const name = campaignName(campaign);
  return (
    <section className="ra-campaign-saves" aria-label={t.campaign(name, latest.title)}>
      <header>
        <span className="ra-campaign-saves-emblem">
          <Emblem culture={emblem} colour={colour} />
        </span>
        <div className="ra-save-names">
          <h2>{name}</h2>
          <span>
            {[
              latest.faction === null ? t.observer : latest.title,
              branched && t.branched(words.calendar.date(branched)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        <Button size="small" variant="quiet" onClick={() => onDeleteAll(campaign)}>
          {t.deleteCampaign}
        </Button>
      </header>
      <ul className="ra-saves">
        {furthest && <SaveRow save={furthest} purpose={purpose} {...acts} />}
        {named.map((save) => (
          <SaveRow key={save.key} save={save} purpose={purpose} {...acts} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          <ul className="ra-saves">
            {earlier.map((save) => (
              <SaveRow key={save.key} save={save} purpose={purpose} {...acts} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
