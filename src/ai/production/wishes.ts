import type { ShipRole, SystemId } from '../../sim';
import { claims } from '../expansion';
import type { Mind } from '../mind';
import type { Demand } from '../offensive';
import type { Posture } from '../posture';
import type { Situation } from '../situation';

/** Ships and troops wanted, counted down as they are ordered. */
export interface Wishes {
  scout: number;
  settler: number;
  transport: number;
  /** Points of troops to be raised anywhere; and systems where transports wait for troops. */
  troops: number;
  readonly embarking: ReadonlySet<SystemId>;
}

/** Promise from which a free world is worth a settlers' ship. */
const worthSettling = 20;
/** Transports laid down at most at a time, and troops each is taken to carry. */
const mostTransports = 5;
const boatload = 45;

export function wishesOf(
  mind: Mind,
  situation: Situation,
  posture: Posture,
  demand: Demand,
): Wishes {
  const have = (role: ShipRole) => countOf(mind, role);
  const { seen } = mind.books.intel;
  const unexplored = situation.index.ids.some((id) => seen[id] === undefined);
  const scouts = unexplored ? 2 : posture.mood === 'peace' ? 0 : 1;
  const claimed = claims(mind, situation).filter(({ score }) => score >= worthSettling).length;
  const room = situation.forces.reduce(
    (sum, { kind, figures }) => sum + (kind === 'transport' ? figures.troopRoom : 0),
    0,
  );
  const lacking = Math.ceil((demand.room - room) / boatload);
  const embarking = situation.forces.filter(
    ({ kind, figures }) => kind === 'transport' && figures.troops < figures.troopRoom,
  );
  return {
    scout: scouts - have('scout'),
    settler: Math.min(claimed, 2) - have('settler'),
    transport: Math.min(mostTransports, lacking) - queued(mind, situation, 'transport'),
    troops: demand.troops,
    embarking: new Set(embarking.map(({ system }) => system)),
  };

  function countOf({ view, rules }: Mind, role: ShipRole): number {
    let ships = queued(mind, situation, role);
    for (const { fleet } of situation.forces) {
      for (const id of fleet.ships) {
        if (rules.shipClasses[view.ships[id]?.class ?? '']?.role === role) ships += 1;
      }
    }
    return ships;
  }
}

function queued({ rules }: Mind, { worlds }: Situation, role: ShipRole): number {
  let ships = 0;
  for (const { works } of worlds) {
    for (const { kind, what } of works?.queue ?? []) {
      if (kind === 'ship' && rules.shipClasses[what]?.role === role) ships += 1;
    }
  }
  return ships;
}
