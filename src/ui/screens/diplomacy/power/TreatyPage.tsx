import { useMemo, useState } from 'react';
import {
  type FactionId,
  favoursOwed,
  openPledges,
  type Pledge,
  payerOf,
  type Treaty,
  treatiesBetween,
  treatyEffects,
} from '../../../../sim';
import { depositText, promiseText, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Icon } from '../../../kit/Icon';
import { SectionHead } from '../../../kit/SectionHead';
import { Effects } from '../../../panels/shared/Effects';
import { useSession } from '../../../shell/session';
import { useOrders } from '../../../shell/useOrders';
import { monthsLeft, useDate } from '../useDate';
import { useMotionNames } from '../useMotionNames';
import { BreakTreatyDialog } from './BreakTreatyDialog';

/** What is signed, promised and owed between two powers. */
export function TreatyPage({ me, other }: { me: FactionId; other: FactionId }) {
  const t = words.diplomacy;
  const { view } = useSession();
  const treaties = treatiesBetween(view, me, other);
  const pledges = [
    ...openPledges(view, me).filter(({ to }) => to === other),
    ...openPledges(view, other).filter(({ to }) => to === me),
  ];
  return (
    <div className="ra-bonds">
      <section>
        <SectionHead>{t.treaties.title}</SectionHead>
        {treaties.length === 0 && <p className="ra-dim">{t.treaties.none}</p>}
        <ul className="ra-plates">
          {treaties.map((treaty) => (
            <TreatyPlate key={treaty.id} treaty={treaty} />
          ))}
        </ul>
      </section>
      <section>
        <SectionHead>{t.promises.title}</SectionHead>
        {pledges.length === 0 && <p className="ra-dim">{t.promises.none}</p>}
        <PledgeList pledges={pledges} />
        <Favours me={me} other={other} />
      </section>
    </div>
  );
}

function TreatyPlate({ treaty }: { treaty: Treaty }) {
  const t = words.diplomacy;
  const { view, rules, names, commands } = useSession();
  const { reason } = useOrders();
  const date = useDate();
  const [asking, setAsking] = useState(false);
  const { terms, parties, since, until, imposed } = treaty;
  const effects = useMemo(
    () => treatyEffects(view, rules, terms, ...parties),
    [view, rules, terms, parties],
  );
  return (
    <li className="ra-plate">
      <Icon name="treaty" />
      <div>
        <strong>{t.treaties.kinds[terms.kind]}</strong>
        <span>
          {t.treaties.since(date(since))} · {monthsLeft(view, until)}
        </span>
        {terms.kind === 'protectorate' && (
          <span>{t.treaties.protects(names.anything(parties[0]))}</span>
        )}
        {terms.kind === 'guarantee' && (
          <span>{t.treaties.guarantees(names.anything(parties[0]))}</span>
        )}
        {terms.stock !== null && terms.amount > 0 && (
          <span>
            {t.treaties.pays(
              names.anything(payerOf(treaty)),
              terms.amount,
              words.nouns.stocks[terms.stock].toLowerCase(),
            )}
          </span>
        )}
        {imposed !== undefined && <span>{t.treaties.imposed}</span>}
        {terms.zone.length > 0 && (
          <span>{t.treaties.zone(terms.zone.map((id) => names.system(id).text).join(', '))}</span>
        )}
        <Effects effects={effects} />
      </div>
      {commands && (
        <Button
          size="small"
          reason={reason({ type: 'breakTreaty', treaty: treaty.id })}
          onClick={() => setAsking(true)}
        >
          {t.treaties.break}
        </Button>
      )}
      {asking && <BreakTreatyDialog treaty={treaty} onClose={() => setAsking(false)} />}
    </li>
  );
}

/** Promises, each with who owes it to whom and until when. */
export function PledgeList({ pledges }: { pledges: readonly Pledge[] }) {
  const t = words.diplomacy;
  const { names } = useSession();
  const nameMotion = useMotionNames();
  const date = useDate();
  return (
    <ul className="ra-plates">
      {pledges.map(({ id, by, to, terms, due, deposit, surety }) => (
        <li key={id} className="ra-plate">
          <Icon name="favour" />
          <div>
            <strong>{t.promises.given(promiseText(terms, names, nameMotion))}</strong>
            <span>
              {t.promises.owed(names.anything(by), names.anything(to))} ·{' '}
              {t.promises.of[terms.kind].due(date(due))}
            </span>
            {surety && <span>{t.promises.surety(names.anything(surety))}</span>}
            {deposit && <span>{t.promises.deposit(depositText(deposit))}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Favours({ me, other }: { me: FactionId; other: FactionId }) {
  const t = words.diplomacy;
  const { view, names } = useSession();
  const alliance = view.alliances[view.factions[me]?.alliance ?? ''];
  const owed = alliance?.members.includes(other) ? favoursOwed(alliance, me, other) : 0;
  if (owed === 0) return null;
  const [debtor, creditor] = owed > 0 ? [me, other] : [other, me];
  return (
    <p>
      {t.promises.favoursOwed(names.anything(debtor), names.anything(creditor), Math.abs(owed))}
    </p>
  );
}
