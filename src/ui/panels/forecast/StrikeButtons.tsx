import type { FleetId, Mission, Order, SystemId, View } from '../../../sim';
import { systemOf } from '../../../sim';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import type { Strike } from './strike';

const t = words.panels.forecast;

interface StrikeButtonsProps {
  fleets: readonly FleetId[];
  system: SystemId;
  strike: Strike;
}

/** Move, ambush, invade, bombard, settle: each an order to every fleet that can get there. */
export function StrikeButtons({ fleets, system, strike }: StrikeButtonsProps) {
  const { view, commands } = useSession();
  const { reason, give } = useOrders();
  if (!commands) return null;

  const moves = fleets.flatMap((fleet): Order[] => {
    const route = strike.routes[fleet];
    return route === undefined || route.length === 0
      ? []
      : [{ type: 'moveFleet', fleet, route: [...route] }];
  });
  const stances = fleets.map((fleet): Order => ({ type: 'setStance', fleet, stance: 'ambush' }));
  const ambush = [...moves, ...stances];
  const worlds = (view.chart.systems[system]?.worlds ?? []).flatMap((id) => view.worlds[id] ?? []);
  const mission = (each: Mission): Order[] => [
    ...moves,
    ...fleets.map((fleet): Order => ({ type: 'setMission', fleet, mission: each })),
  ];
  const firstAllowed = (kind: 'invade' | 'bombard' | 'settle') =>
    worlds
      .map(({ id }) => mission({ kind, world: id }))
      .find((orders) => orders.some((order) => order.type === 'setMission' && !reason(order)));

  const choices = [
    { label: t.move, orders: moves, wanted: moves.length > 0 },
    { label: t.ambush, orders: ambush, wanted: moves.length > 0 || isThere(view, fleets, system) },
    { label: t.invade, orders: firstAllowed('invade'), wanted: true },
    { label: t.bombard, orders: firstAllowed('bombard'), wanted: true },
    { label: t.settle, orders: firstAllowed('settle'), wanted: true },
  ];
  return (
    <div className="ra-button-row">
      {choices.map(({ label, orders, wanted }) =>
        !wanted || orders === undefined ? null : (
          <Button
            key={label}
            size="small"
            onClick={() => {
              for (const order of orders) if (reason(order) === undefined) give(order);
            }}
          >
            {label}
          </Button>
        ),
      )}
    </div>
  );
}

function isThere(view: View, fleets: readonly FleetId[], system: SystemId): boolean {
  return fleets.some((id) => {
    const fleet = view.fleets[id];
    return fleet !== undefined && systemOf(view.chart, fleet.place) === system;
  });
}
