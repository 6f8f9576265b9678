import type { PlanDefinition } from '../definition';

/** What it costs to let chances go by, in points. */
const idleness = -20;
/** Points of worth for each point ahead, in permille of the time that is over, and at most. */
const perPoint = 2000;
const most = 90;

/** Who is on the way to win keeps what it has and begins no war. */
export const hold = {
  kind: 'hold',
  span: 36,
  ideas({ outlook, prospects }) {
    const { lead, elapsed } = prospects;
    if (lead <= 0) return [];
    const { aggression, caution } = outlook.planner.temperament;
    return [
      {
        kind: 'hold',
        about: null,
        goals: [],
        worth: [
          { label: 'plan.idleness', amount: idleness },
          {
            label: 'plan.lead',
            amount: Math.min(most, Math.floor((lead * elapsed * perPoint) / 1_000_000)),
          },
          { label: 'plan.temper', amount: Math.floor((caution - aggression) / 2) },
        ],
      },
    ];
  },
  over: ({ prospects }) => (prospects.lead <= 0 ? 'hopeless' : null),
} as const satisfies PlanDefinition;
