import { type ReactNode, useState } from 'react';
import { type FactionId, relationOf } from '../../../../sim';
import { wordingText, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Tabs } from '../../../kit/Tabs';
import { Tag } from '../../../kit/Tag';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { useSession } from '../../../shell/session';
import { relationBetween } from '../model/web';
import { Opinion } from '../Opinion';
import { openDeal } from '../openDiplomacy';
import { bondTones } from '../PowerTable';
import { Trust } from '../Trust';
import { useDate } from '../useDate';
import { AboutPower } from './AboutPower';
import { CourtOf } from './CourtOf';
import { OpinionPage } from './OpinionPage';
import './PowerPage.css';
import { TreatyPage } from './TreatyPage';
import { WarPage } from './WarPage';

interface Page {
  readonly id: keyof typeof words.diplomacy.power.tabs;
  readonly content: ReactNode;
}

/** A power across the table: how it stands to us, why, and what can be done about it. */
export function PowerPage({ power: id }: { power: FactionId }) {
  const t = words.diplomacy.power;
  const { view, faction, names, liveryOf } = useSession();
  const [tab, setTab] = useState('opinion');
  const power = view.factions[id];
  if (!power) return null;
  const foreign = faction !== null && faction !== id;
  const between: readonly Page[] = foreign
    ? [
        { id: 'opinion', content: <OpinionPage me={faction} other={id} /> },
        { id: 'treaties', content: <TreatyPage me={faction} other={id} /> },
        { id: 'war', content: <WarPage me={faction} other={id} /> },
      ]
    : [];
  const pages: readonly Page[] = [
    ...between,
    { id: 'court', content: <CourtOf power={id} /> },
    { id: 'about', content: <AboutPower power={id} /> },
  ];
  const open = pages.some((page) => page.id === tab) ? tab : (pages[0]?.id ?? 'about');
  return (
    <article
      className="ra-powerpage ra-cut"
      aria-label={names.power(id)}
      style={{ '--accent': liveryOf(id).colour } as React.CSSProperties}
    >
      <PowerHead power={id} />
      <Tabs
        label={t.tabsLabel}
        value={open}
        onChange={setTab}
        tabs={pages.map((page) => ({ ...page, label: t.tabs[page.id] }))}
      />
    </article>
  );
}

function PowerHead({ power: id }: { power: FactionId }) {
  const t = words.diplomacy.power;
  const { view, faction, names, commands } = useSession();
  const power = view.factions[id];
  if (!power) return null;
  const head = view.characters[power.head ?? '']?.name ?? t.nobodyLeads;
  const foreign = faction !== null && faction !== id;
  return (
    <header className="ra-powerpage-head">
      <PowerEmblem power={id} />
      <div className="ra-powerpage-names">
        <h3>{names.power(id)}</h3>
        <p>
          {wordingText(power.government)} · {head}
        </p>
        {foreign && <BondLine me={faction} other={id} />}
      </div>
      {foreign && (
        <div className="ra-powerpage-side">
          <dl className="ra-powerpage-minds">
            <Mind label={t.ofUs} holder={id} subject={faction} />
            <Mind label={t.ofThem} holder={faction} subject={id} />
            <Faith label={t.trustOfUs} holder={id} subject={faction} />
            <Faith label={t.trustOfThem} holder={faction} subject={id} />
          </dl>
          {commands && (
            <Button size="small" icon="treaty" variant="ember" onClick={() => openDeal(id)}>
              {t.deal}
            </Button>
          )}
        </div>
      )}
    </header>
  );
}

interface MindProps {
  label: string;
  holder: FactionId;
  subject: FactionId;
}

function Mind({ label, holder, subject }: MindProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Opinion holder={holder} subject={subject} />
      </dd>
    </div>
  );
}

function Faith({ label, holder, subject }: MindProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Trust holder={holder} subject={subject} />
      </dd>
    </div>
  );
}

function BondLine({ me, other }: { me: FactionId; other: FactionId }) {
  const t = words.diplomacy.power;
  const { view, names } = useSession();
  const date = useDate();
  const bond = relationOf(view, me, other);
  const relation = relationBetween(view, me, other);
  const alliance = view.alliances[view.factions[other]?.alliance ?? ''];
  return (
    <p className="ra-powerpage-bond">
      <Tag tone={bondTones[bond]}>{words.nouns.relations[bond]}</Tag>
      {relation && bond === 'war' && <span>{t.warSince(date(relation.since))}</span>}
      {relation && bond === 'truce' && <span>{t.truceUntil(date(relation.until))}</span>}
      {alliance && <span>{names.anything(alliance.id)}</span>}
    </p>
  );
}
