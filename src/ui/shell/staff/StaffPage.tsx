import {
  atWar,
  idsOf,
  inOrder,
  type Staff,
  type StaffMode,
  staffDomains,
  staffKey,
  staffModeOf,
  staffModes,
  worldsOf,
} from '../../../sim';
import { useGame } from '../../../store';
import { staffWords } from '../../../text';
import { Icon } from '../../kit/Icon';
import { Segments } from '../../screens/Segments';
import { useSession } from '../session';
import { useOrders } from '../useOrders';
import { DomainRow } from './DomainRow';
import { LimitList } from './LimitList';
import { PartRows } from './PartRows';
import './StaffPage.css';

/** What is left to the staff, domain by domain, and within what limits. */
export function StaffPage() {
  const t = staffWords();
  const { view, faction } = useSession();
  const staff = view.factions[faction ?? '']?.books?.staff;
  return (
    <div className="ra-staff">
      <p className="ra-staff-intro">{t.intro}</p>
      <div className="ra-staff-columns">
        <ul className="ra-staff-domains">
          <Everything staff={staff} />
          {staffDomains.map((domain) => (
            <DomainRow key={domain} domain={domain} staff={staff}>
              {domain === 'fronts' && <Fronts staff={staff} />}
              {domain === 'yards' && <Sectors staff={staff} />}
            </DomainRow>
          ))}
        </ul>
        <LimitList staff={staff} />
      </div>
    </div>
  );
}

/** Sets all domains at once; parts that are set apart stay so. */
function Everything({ staff }: { staff: Staff | undefined }) {
  const t = staffWords();
  const { reason } = useOrders();
  const modes = new Set(staffDomains.map((domain) => staffModeOf(staff, domain)));
  const [common = 'propose'] = modes;
  const setAll = (mode: StaffMode) => {
    const orders = staffDomains
      .map((domain) => ({ type: 'delegate', domain, part: null, mode }) as const)
      .filter((order) => reason(order) === undefined);
    useGame.getState().giveAll(orders.map((order) => ({ order })));
  };
  return (
    <li className="ra-staff-domain ra-staff-all">
      <Icon name="advisor" />
      <div>
        <h4>{t.everything}</h4>
        <p>{t.everythingText}</p>
      </div>
      <Segments<StaffMode | 'mixed'>
        label={t.modeOf(t.everything)}
        value={modes.size === 1 ? common : 'mixed'}
        options={staffModes.map((value) => ({
          value,
          label: t.modes[value].name,
          hint: t.modes[value].hint,
        }))}
        onChange={(mode) => mode !== 'mixed' && setAll(mode)}
      />
    </li>
  );
}

/** Powers at war with us, and others for whom something is set. */
function Fronts({ staff }: { staff: Staff | undefined }) {
  const { view, faction, names } = useSession();
  if (faction === null) return null;
  const parts = idsOf(view.factions)
    .filter((id) => id !== faction && view.factions[id]?.alive)
    .filter((id) => atWar(view, faction, id) || staff?.modes[staffKey('fronts', id)])
    .map((id) => ({ id, name: names.power(id) }));
  return parts.length === 0 ? null : <PartRows domain="fronts" staff={staff} parts={parts} />;
}

function Sectors({ staff }: { staff: Staff | undefined }) {
  const t = staffWords();
  const { view, faction } = useSession();
  const sectors = inOrder(view.factions[faction ?? '']?.books?.sectors ?? {});
  const governed = worldsOf(view).filter(
    ({ owner, works }) => owner === faction && works?.delegated,
  ).length;
  const note = governed === 0 ? undefined : t.governed(governed);
  return <PartRows domain="yards" staff={staff} parts={sectors} none={t.noSectors} note={note} />;
}
