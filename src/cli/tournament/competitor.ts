import type { SeatPlanner } from '../../ai/computerTurn';
import { type Difficulty, planOrders } from '../../ai/planOrders';
import { type SparringPartner, sparring } from '../../ai/sparring/sparring';
import type { FactionId, TemperamentId } from '../../sim';
import type { Chosen } from '../chooseScenario';
import { moduleSeat } from './moduleSeat';
import type { Which } from './seating';

/** Who plays, as plain data: threads make a planner of it for themselves. */
export type Competitor =
  | { readonly kind: 'level'; readonly difficulty: Difficulty }
  | {
      readonly kind: 'temperament';
      readonly temperament: TemperamentId;
      readonly difficulty: Difficulty;
    }
  | { readonly kind: 'simple'; readonly name: SparringPartner }
  | { readonly kind: 'module'; readonly path: string; readonly difficulty: Difficulty };

/** What it is called in tables. */
export function nameOf(competitor: Competitor): string {
  switch (competitor.kind) {
    case 'level':
      return competitor.difficulty;
    case 'temperament':
      return competitor.temperament;
    case 'simple':
      return competitor.name;
    case 'module':
      return 'module';
  }
}

/** A planner for every power. Throws a UsageError for a module that cannot play this game. */
export async function seatPlannersOf(
  chosen: Chosen,
  [first, second]: readonly [Competitor, Competitor],
  seats: Readonly<Record<FactionId, Which>>,
): Promise<Record<FactionId, SeatPlanner>> {
  const planners = [await plannerOf(first, chosen), await plannerOf(second, chosen)] as const;
  return Object.fromEntries(Object.entries(seats).map(([id, who]) => [id, planners[who]]));
}

async function plannerOf(competitor: Competitor, chosen: Chosen): Promise<SeatPlanner> {
  switch (competitor.kind) {
    case 'level':
      return (view, rules) => planOrders(view, rules, { difficulty: competitor.difficulty });
    case 'temperament': {
      const { temperament, difficulty } = competitor;
      return (view, rules) => planOrders(view, rules, { difficulty, temperament });
    }
    case 'simple':
      return sparring[competitor.name];
    case 'module':
      return moduleSeat(competitor.path, competitor.difficulty, chosen);
  }
}
