import type { FactionId, Objective, Reason, View } from '../../sim';
import { idsOf, membersWith, progressOf, shareOf } from '../../sim';
import type { Planner } from '../core/planner';

/** How the game would end if all went on as it stands, as far as a player can see. */
export interface Prospects {
  /** Who would win on the last date: most points expected; null where nobody has any. */
  readonly leader: FactionId | null;
  /** Points that a power is expected to have on the last date. */
  points(of: FactionId): number;
  /** Points by which the leader is ahead of the player; 0 when the player leads or is his ally. */
  readonly gap: number;
  /** Points by which the player is ahead of the next who is not of its side; 0 when it does not lead. */
  readonly lead: number;
  /** How much of the time to the last date is over, in permille. */
  readonly elapsed: number;
}

/** Share of its points that an aim not met yet is expected to bring, in permille, for each permille done. */
const halfDone = 500;
/** Points a victory that ends the game counts as, beside its own. */
const decisive = 60;
/** Points for the whole way to hegemony. */
const mastery = 120;

/** Estimates the end from what the view shows: aims are open to all, and so is what most of them ask. */
export function takeProspects({ view, rules, me }: Planner): Prospects {
  const expected = new Map<FactionId, number>();
  const living = idsOf(view.factions).filter((id) => view.factions[id]?.alive === true);
  for (const id of living) expected.set(id, masteryOf(view, rules, id));
  for (const objective of view.objectives) {
    const before = expected.get(objective.faction);
    if (before === undefined) continue;
    expected.set(objective.faction, before + promiseOf(view, rules, objective));
  }
  const side = new Set(membersWith(view, me));
  const most = Math.max(0, ...expected.values());
  const leader = most === 0 ? null : (living.find((id) => expected.get(id) === most) ?? null);
  const own = expected.get(me) ?? 0;
  const next = Math.max(
    0,
    ...living.filter((id) => !side.has(id)).map((id) => expected.get(id) ?? 0),
  );
  const leads = leader !== null && (side.has(leader) || own === most);
  const { lastTurn } = view.frame;
  return {
    leader,
    points: (of) => expected.get(of) ?? 0,
    gap: leads || leader === null ? 0 : most - own,
    lead: leads ? Math.max(0, most - next) : 0,
    elapsed: Math.min(1000, Math.floor((view.turn * 1000) / Math.max(1, lastTurn))),
  };
}

function promiseOf(view: View, rules: Planner['rules'], objective: Objective): number {
  const { kind, metOn, points, when } = objective;
  if (metOn !== null) return points;
  const done = progressOf(view, rules, when);
  const worth = points + (kind === 'victory' ? decisive : 0);
  // What is judged on the last day only stands as it stands; what is met once is on its way.
  if (kind === 'last') return done >= 1000 ? worth : 0;
  return Math.floor((worth * done * (done >= 1000 ? 1000 : halfDone)) / 1_000_000);
}

/** Points for the way a power and its allies have come to hegemony: little at first, much near its end. */
function masteryOf(view: View, rules: Planner['rules'], faction: FactionId): number {
  const needed = view.frame.hegemony ?? rules.numbers.outcome.hegemony;
  if (needed === 0) return 0;
  const share = shareOf(view, membersWith(view, faction));
  const way = Math.min(1000, Math.floor((share * 1000) / needed));
  return Math.floor((mastery * way * way) / 1_000_000);
}

/** What there is to say of the end, as terms of a reason. */
export function prospectTerms(prospects: Prospects, me: FactionId): Reason['terms'] {
  const { leader } = prospects;
  if (leader === null) return [];
  return [
    { label: 'plan.prospectLeader', subject: leader, amount: prospects.points(leader) },
    { label: 'plan.prospectOwn', subject: me, amount: prospects.points(me) },
  ];
}
