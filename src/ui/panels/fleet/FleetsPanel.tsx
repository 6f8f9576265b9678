import type { FleetId } from '../../../sim';
import { panelWords } from '../../../text';
import { Panel } from '../../kit/Panel';
import { useSession } from '../../shell/session';
import { FleetPanel } from './FleetPanel';
import { SeveralFleets } from './SeveralFleets';

/** One fleet in full, or several at a glance. */
export function FleetsPanel({ fleets }: { fleets: readonly FleetId[] }) {
  const { view } = useSession();
  const known = fleets.flatMap((id) => view.fleets[id] ?? []);
  const [first] = known;
  if (!first) return <Panel>{panelWords().fleet.unknown}</Panel>;
  return known.length === 1 ? <FleetPanel fleet={first} /> : <SeveralFleets fleets={known} />;
}
