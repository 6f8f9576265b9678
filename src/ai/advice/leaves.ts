import type { FactionId, FleetId, StaffDomain, StoppedOrder, View, WorldId } from '../../sim';
import { idsOf, inOrder, pledgedVote, staffModeOf } from '../../sim';
import type { Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import type { Left } from './advice';

/** What advice does not touch, and why; `planner` has planned. */
export function leavesOf(
  planner: Planner,
  situation: Situation,
  tasked: ReadonlySet<FleetId>,
  stopped: readonly StoppedOrder[],
): Left[] {
  const { view, decided, books } = planner;
  // Where a limit forbids what was wanted, that is told instead.
  const forbidden = new Set(
    stopped.flatMap(({ order }) => (order.type === 'enqueue' ? order.world : [])),
  );
  const isOff = (domain: StaffDomain) => staffModeOf(books.staff, domain) === 'off';
  const ownFleets = [...decided.fleets].filter((id) => view.fleets[id] !== undefined);
  const governed = situation.worlds.filter(({ works }) => works?.delegated).map(({ id }) => id);
  const left: Left[] = [
    { kind: 'ownFleets', fleets: ownFleets },
    { kind: 'ownQueues', worlds: [...decided.worlds].filter((id) => isOwn(view, id)) },
    { kind: 'governed', worlds: governed },
    { kind: 'votes', motions: openVotes(planner) },
    { kind: 'offers', from: openOffers(planner) },
    {
      kind: 'idleYards',
      worlds: isOff('yards')
        ? []
        : idleYards(planner, situation).filter((world) => !forbidden.has(world)),
      poor: situation.income.latinum <= 0,
    },
    { kind: 'idleFleets', fleets: isOff('fronts') ? [] : idleFleets(situation, tasked) },
  ];
  const told = left.filter((each) =>
    Object.values(each).some((list) => Array.isArray(list) && list.length > 0),
  );
  return decided.research ? [...told, { kind: 'ownResearch' }] : told;
}

function isOwn({ worlds, faction }: View, id: WorldId): boolean {
  return worlds[id]?.owner === faction;
}

/** Motions on which the person has neither voted nor promised to; none while envoys vote. */
function openVotes({ view, me, own }: Planner): string[] {
  const council = own.alliance === null ? null : view.alliances[own.alliance]?.council;
  if (own.envoys || !council) return [];
  return council.agenda
    .filter(({ id, votes }) => !votes[me] && pledgedVote(view, me, id) === null)
    .map(({ id }) => id);
}

/** Courts whose offers and talks await an answer in person; none while envoys answer. */
function openOffers({ view, me, own }: Planner): FactionId[] {
  if (own.envoys) return [];
  const offers = inOrder(view.deals).filter(
    ({ to, accepted }) => to === me && accepted === undefined,
  );
  const talks = inOrder(view.foundings).filter(
    ({ by, members, signed }) => by !== me && members.includes(me) && !signed.includes(me),
  );
  const courts = new Set([...offers.map(({ from }) => from), ...talks.map(({ by }) => by)]);
  return idsOf(Object.fromEntries([...courts].map((id) => [id, true])));
}

/** Workshops of the person's that stand empty, old orders and new ones counted. */
function idleYards({ view, decided }: Planner, { developed }: Situation): WorldId[] {
  return developed
    .map(({ id }) => view.worlds[id])
    .filter((world) => world !== undefined)
    .filter(({ id, works }) => !decided.worlds.has(id) && works?.delegated !== true)
    .filter(({ works }) => (works?.queue.length ?? 0) === 0)
    .map(({ id }) => id);
}

/** Fleets of the person's that stand without a task, old or new. */
function idleFleets({ forces }: Situation, tasked: ReadonlySet<FleetId>): FleetId[] {
  return forces
    .filter(({ fleet, kind }) => {
      const { route, mission } = fleet.command;
      return (
        kind !== 'station' &&
        !tasked.has(fleet.id) &&
        route.length === 0 &&
        mission.kind === 'none' &&
        fleet.command.stance !== 'blockade'
      );
    })
    .map(({ fleet }) => fleet.id);
}
