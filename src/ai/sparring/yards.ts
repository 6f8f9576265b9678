import { buildableShips, type ShipClass, type ShipRole, sortedBy, yardLevel } from '../../sim';
import { type Hand, ownWorlds } from './hand';

/** Entries a yard has waiting at most. */
const waiting = 2;

/** Lays down the greatest ships of some roles that yards can build, so many at most; how many it were. */
export function layDown(hand: Hand, roles: readonly ShipRole[], most: number): number {
  const { view, rules } = hand;
  let laid = 0;
  for (const world of ownWorlds(hand)) {
    if (yardLevel(rules, world) === 0) continue;
    const classes = buildableShips(view, rules, world)
      .flatMap((id) => rules.shipClasses[id] ?? [])
      .filter(({ role }) => roles.includes(role));
    const [greatest] = sortedBy(classes, ({ cost }: ShipClass) => -cost.work);
    if (!greatest) continue;
    while (laid < most && (world.works?.queue.length ?? waiting) < waiting) {
      const what = greatest.id;
      if (!hand.give({ type: 'enqueue', world: world.id, kind: 'ship', what, repeat: false }))
        break;
      laid += 1;
    }
  }
  return laid;
}
