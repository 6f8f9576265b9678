import type { ShipRole, SystemId } from '../../../sim';
import type { Force } from '../../core/forces';
import type { Planner } from '../../core/planner';
import type { Posture } from '../../core/posture';
import type { Situation } from '../../core/situation';
import type { Demand as Landings } from '../../war/offensive';
import type { Claim } from '../expansion';
import { type Muster, muster } from './muster';

/** Ships and troops wanted, counted down as they are ordered. */
export interface Wishes {
  scout: number;
  settler: number;
  transport: number;
  /** Points of troops to be raised anywhere; and systems where transports wait for troops. */
  troops: number;
  readonly embarking: ReadonlySet<SystemId>;
}

/** Transports laid down at most at a time, and troops each is taken to carry. */
const mostTransports = 5;
const boatload = 45;

/** What the other domains ask of yards: for landings, and for worlds to be settled. */
export interface Demand extends Landings {
  readonly claims: readonly Claim[];
}

export function wishesOf(
  planner: Planner,
  situation: Situation,
  posture: Posture,
  demand: Demand,
  afloat: Muster,
): Wishes {
  const queued = queuedShips(planner, situation);
  const have = (role: ShipRole) => (afloat[role] ?? 0) + (queued[role] ?? 0);
  const { seen } = planner.books.intel;
  const unexplored = situation.index.ids.some((id) => seen[id] === undefined);
  // Who is hunted everywhere sends none after those who were found.
  const scouts = situation.elusive ? 0 : unexplored ? 2 : posture.mood === 'peace' ? 0 : 1;
  // Bands that strike and are gone have their troops with them.
  const carries = ({ kind }: Force) => kind === 'transport' || situation.elusive;
  const room = situation.forces.reduce(
    (sum, force) => sum + (carries(force) ? force.figures.troopRoom : 0),
    0,
  );
  const lacking = Math.ceil((demand.room - room) / boatload);
  const embarking = situation.forces.filter(
    (force) => carries(force) && force.figures.troops < force.figures.troopRoom,
  );
  return {
    scout: scouts - have('scout'),
    settler: Math.min(demand.claims.length, planner.skill.settlers) - have('settler'),
    transport: Math.min(mostTransports, lacking) - (queued.transport ?? 0),
    troops: demand.troops,
    embarking: new Set(embarking.map(({ system }) => system)),
  };
}

function queuedShips({ rules }: Planner, { worlds }: Situation): Muster {
  const classes = worlds.flatMap(({ works }) =>
    (works?.queue ?? []).flatMap(({ kind, what }) => (kind === 'ship' ? [what] : [])),
  );
  return muster(rules, classes);
}
