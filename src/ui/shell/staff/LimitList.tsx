import {
  idsOf,
  inOrder,
  limitKinds,
  limitShapes,
  type Staff,
  staffLimitOf,
  stockKinds,
} from '../../../sim';
import { staffWords, words } from '../../../text';
import { Field } from '../../kit/Field';
import { Icon } from '../../kit/Icon';
import { IconButton } from '../../kit/IconButton';
import { Select } from '../../kit/Select';
import { Switch } from '../../kit/Switch';
import { useSession } from '../session';
import { useOrders } from '../useOrders';
import { AmountField } from './AmountField';

/** Limits that are either set or not, and are about nothing else. */
const bans = limitKinds.filter(
  (kind) => !limitShapes[kind].amount && limitShapes[kind].about === 'none',
);

/** What the staff may never do, must leave in store and must leave alone. */
export function LimitList({ staff }: { staff: Staff | undefined }) {
  const t = staffWords();
  const { give } = useOrders();
  return (
    <section className="ra-staff-limits" aria-label={t.limitsTitle}>
      <h3>{t.limitsTitle}</h3>
      <p>{t.limitsIntro}</p>
      <ul className="ra-staff-bans">
        {bans.map((limit) => {
          const isSet = staffLimitOf(staff, limit) !== null;
          return (
            <li key={limit}>
              <Switch
                checked={isSet}
                label={t.limits[limit]}
                onChange={(on) =>
                  give({ type: 'limitStaff', limit, about: null, amount: on ? 1 : 0 })
                }
              />
            </li>
          );
        })}
      </ul>
      <StoreLimits staff={staff} />
      <FleetLimits staff={staff} />
    </section>
  );
}

function StoreLimits({ staff }: { staff: Staff | undefined }) {
  const t = staffWords();
  return (
    <table className="ra-staff-stores">
      <thead>
        <tr>
          <th scope="col">{t.storesTitle}</th>
          <th scope="col" title={t.floorHint}>
            {t.limits.floor}
          </th>
          <th scope="col" title={t.spendHint}>
            {t.limits.spend}
          </th>
        </tr>
      </thead>
      <tbody>
        {stockKinds.map((stock) => (
          <tr key={stock}>
            <th scope="row" className={`ra-stock-${stock}`}>
              <Icon name={stock} /> {words.nouns.stocks[stock]}
            </th>
            {(['floor', 'spend'] as const).map((limit) => (
              <td key={limit}>
                <AmountField
                  limit={limit}
                  about={stock}
                  staff={staff}
                  aria-label={t.stockLimit(t.limits[limit], words.nouns.stocks[stock])}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FleetLimits({ staff }: { staff: Staff | undefined }) {
  const t = staffWords();
  const { view, faction, names } = useSession();
  const { give } = useOrders();
  const own = inOrder(view.fleets).filter((fleet) => fleet.faction === faction);
  const spared = idsOf(staff?.limits ?? {}).flatMap((key) => {
    const [kind, id] = key.split('|');
    return kind === 'spareFleet' && id !== undefined && view.fleets[id] ? [id] : [];
  });
  const spare = (fleet: string, amount: 0 | 1) =>
    give({ type: 'limitStaff', limit: 'spareFleet', about: fleet, amount });
  const free = own.filter(({ id }) => !spared.includes(id));
  return (
    <div className="ra-staff-fleets">
      <Field label={t.homeFleets} hint={t.homeFleetsHint}>
        {(ids) => <AmountField {...ids} limit="homeFleets" about={null} staff={staff} />}
      </Field>
      <Field label={t.spareFleets}>
        {(ids) => (
          <>
            <Select
              {...ids}
              value=""
              onChange={(id) => id !== '' && spare(id, 1)}
              options={[
                { value: '', label: t.chooseFleet },
                ...free.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            {spared.length > 0 && (
              <ul className="ra-staff-spared">
                {spared.map((id) => (
                  <li key={id}>
                    <span>{names.fleet(id).text}</span>
                    <IconButton
                      icon="close"
                      label={t.lift(names.fleet(id).text)}
                      onClick={() => spare(id, 0)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Field>
    </div>
  );
}
