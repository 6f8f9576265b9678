import { useMemo, useState } from 'react';
import {
  type LawChange,
  type LawForecast,
  lawFor,
  lawForecast,
  lawRefusal,
  lawsOf,
  type PeopleRow,
  type PeopleStatus,
} from '../../../../sim';
import { peoplesWords, refusalSentence, words } from '../../../../text';
import { SectionHead } from '../../../kit/SectionHead';
import { Choice } from '../../../panels/shared/Choice';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { worldOption } from '../../../panels/shared/thingOptions';
import { useSession } from '../../../shell/session';
import { Segments } from '../../Segments';
import { LawBill } from './LawBill';
import { LawCurves } from './LawCurves';
import { outlook } from './outlook';
import { statusesInOrder } from './statusesInOrder';

/** A law on a people, or on all others (null), as it would be: its price, its two curves, and the signature. */
export function LawDesk({ row }: { row: PeopleRow | null }) {
  const t = peoplesWords().laws;
  const session = useSession();
  const { view, rules, names, commands } = session;
  const species = row?.species ?? null;
  const [world, setWorld] = useState('');
  const only = world === '' ? null : world;
  const law = lawFor(lawsOf(view.factions[view.faction]), species, only);
  const present = law?.status ?? row?.worlds[0]?.status ?? 'subject';
  const [status, setStatus] = useState<PeopleStatus>(present);
  const change: LawChange = useMemo(
    () => ({ species, world: only, status }),
    [species, only, status],
  );
  const refusal = lawRefusal(view, rules, view.faction, change);
  const isNone = refusal?.code === 'lawAlready';
  const forecast = useMemo<LawForecast | null>(
    () => (isNone ? null : lawForecast(view, rules, view.faction, change, outlook)),
    [view, rules, change, isNone],
  );
  const whom = species === null ? words.nouns.otherPeoples : names.species(species);
  return (
    <section className="ra-law-desk" aria-label={t.desk(whom)}>
      <SectionHead>{t.desk(whom)}</SectionHead>
      <p className="ra-dim">{species === null ? t.othersIntro : t.deskIntro}</p>
      <div className="ra-law-choice">
        {row !== null && (
          <Choice
            aria-label={t.where}
            value={world}
            onChange={setWorld}
            options={[
              { value: '', label: t.everywhere },
              ...row.worlds.map(({ world: id }) => worldOption(session, id)),
            ]}
          />
        )}
        <Segments
          label={t.status}
          value={status}
          onChange={setStatus}
          options={statusesInOrder.map((value) => ({
            value,
            label: words.nouns.statuses[value],
            hint: t.hints[value],
          }))}
        />
        {commands && (
          <OrderButton order={{ type: 'setLaw', ...change }} commits variant="brass">
            {t.sign}
          </OrderButton>
        )}
      </div>
      <p className="ra-dim">{t.hints[status]}</p>
      {refusal !== null && <p role="status">{refusalSentence(refusal, names)}</p>}
      {!isNone && <LawBill change={change} />}
      {forecast !== null && forecast.worlds.length > 0 && <LawCurves forecast={forecast} />}
    </section>
  );
}
