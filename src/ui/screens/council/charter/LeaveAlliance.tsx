import { useState } from 'react';
import {
  type Alliance,
  dateOf,
  type LeavingForecast,
  leavingTerms,
  type Order,
  total,
  type View,
} from '../../../../sim';
import { councilWords, number, signed, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Dialog } from '../../../kit/Dialog';
import { SectionHead } from '../../../kit/SectionHead';
import { Explained } from '../../../panels/shared/Explained';
import { type Fact, Facts } from '../../../panels/shared/Facts';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { useOrders } from '../../../shell/useOrders';
import { PowerName } from '../../PowerName';

type Manner = 'notice' | 'war';

/** The ways out, asked once more before they are taken. */
export function LeaveAlliance({ alliance }: { alliance: Alliance }) {
  const t = councilWords().leave;
  const { view, faction, commands } = useSession();
  const { reason } = useOrders();
  const [asked, setAsked] = useState<Manner | null>(null);
  if (!commands || faction === null) return null;
  const leaves = alliance.council?.notices[faction];
  const button = (manner: Manner) => (
    <Button
      size="small"
      variant={manner === 'war' ? 'ember' : 'brass'}
      icon={manner === 'war' ? 'rift' : 'back'}
      reason={reason(orderFor(manner))}
      onClick={() => setAsked(manner)}
    >
      {t[manner]}
    </Button>
  );
  return (
    <section>
      <SectionHead>{t.title}</SectionHead>
      <p>
        {leaves === undefined
          ? t.text(alliance.charter.notice)
          : leaves <= view.turn
            ? t.leavesNow
            : t.noticeGiven(leaves - view.turn)}
      </p>
      <div className="ra-button-row">
        {button('notice')}
        {button('war')}
      </div>
      {asked && <LeaveDialog alliance={alliance} manner={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

const orderFor = (manner: Manner): Order => ({ type: 'leaveAlliance', manner });

interface LeaveDialogProps {
  alliance: Alliance;
  manner: Manner;
  onClose: () => void;
}

/** Who would follow, who would be an enemy, what one keeps and what it costs. */
function LeaveDialog({ alliance, manner, onClose }: LeaveDialogProps) {
  const t = councilWords().leave;
  const { view, rules, faction, names } = useSession();
  if (faction === null) return null;
  const forecast = leavingTerms(view, rules, alliance, faction, manner);
  const { stances, followers, remaining, called, dissolves, war, grudges } = forecast;
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      eyebrow={names.anything(alliance.id)}
      title={war ? t.confirmWar : t.confirmNotice}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button size="small" onClick={onClose}>
            {t.stay}
          </Button>
          <OrderButton variant="ember" order={orderFor(manner)} onGiven={onClose}>
            {t[manner]}
          </OrderButton>
        </>
      }
    >
      {war && (
        <>
          <p className="ra-eyebrow">{t.followers}</p>
          {followers.length === 0 && <p>{t.alone}</p>}
          <Stances stances={stances} />
          <p className="ra-eyebrow">{t.enemies}</p>
          <Powers ids={[...remaining, ...called]} />
        </>
      )}
      <Facts
        facts={[
          ...consequences(forecast, view),
          ...grudges.map(({ faction: other, terms }) =>
            terms.length === 0
              ? null
              : {
                  label: t.grudge(names.anything(other)),
                  value: (
                    <Explained title={t.grudge(names.anything(other))} terms={terms}>
                      {signed(total(terms))}
                    </Explained>
                  ),
                },
          ),
        ]}
      />
      {dissolves && <p>{t.dissolves}</p>}
      <p className="ra-dim">{t.lapse}</p>
    </Dialog>
  );
}

/** When it is over, what of truce and passage holds, what one takes along, what it costs a month. */
function consequences(forecast: LeavingForecast, view: View): (Fact | null)[] {
  const t = councilWords().leave;
  const { turn, truce, passage, worlds, fleets, spoils, chest, terms } = forecast;
  const date = (day: number) => words.calendar.date(dateOf(view.frame, day));
  return [
    { label: t.when, value: turn <= view.turn ? t.now : date(turn) },
    truce === 0 ? null : { label: t.truce, value: date(truce) },
    passage === 0 ? null : { label: t.passage, value: date(passage) },
    { label: t.taken, value: t.takenOf(worlds, fleets) },
    spoils === 0 ? null : { label: t.spoils, value: number(spoils) },
    chest === 0 ? null : { label: t.chest, value: councilWords().charter.latinum(chest) },
    terms.length === 0
      ? null
      : {
          label: t.income,
          value: (
            <Explained title={t.incomeTerms} terms={terms}>
              {signed(total(terms))}
            </Explained>
          ),
        },
  ];
}

/** Who would go along, and why the others would not. */
function Stances({ stances }: Pick<LeavingForecast, 'stances'>) {
  const t = councilWords().leave;
  const { names } = useSession();
  return (
    <ul className="ra-leave-list">
      {stances.map(({ faction, terms, stays }) => (
        <li key={faction}>
          <PowerName faction={faction} />{' '}
          <Explained title={t.followsOf(names.anything(faction))} terms={terms}>
            {signed(total(terms))}
          </Explained>{' '}
          <small className="ra-dim">{stays === null ? t.follows : t.stays[stays]}</small>
        </li>
      ))}
    </ul>
  );
}

function Powers({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="ra-leave-list">
      {ids.map((id) => (
        <li key={id}>
          <PowerName faction={id} />
        </li>
      ))}
    </ul>
  );
}
