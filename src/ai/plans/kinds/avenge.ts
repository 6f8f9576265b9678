import { type MemoryKind, memoryOf, memoryPoints } from '../../../sim';
import type { Outlook } from '../../politics/outlook';
import type { PlanDefinition } from '../definition';
import { goalsAgainst, victims, warEnd, warTerms } from '../victims';

/** Wrongs that call for revenge. */
const wrongs: readonly MemoryKind[] = [
  'warDeclared',
  'worldTaken',
  'treatyBroken',
  'faithBroken',
  'deserted',
];
/** Remembered points from which they do, and the most they are worth. */
const sore = 15;
const most = 60;

/** A lost war, a lost world, a broken word: paid back when the day has come. */
export const avenge = {
  kind: 'avenge',
  span: 84,
  ideas: ({ outlook, prospects }) =>
    victims(outlook).flatMap((rival) => {
      const wrong = wrongOf(outlook, rival.faction);
      const goals = goalsAgainst(outlook, rival.faction);
      if (wrong < sore || goals.length === 0) return [];
      return [
        {
          kind: 'avenge',
          about: rival.faction,
          goals,
          worth: [
            { label: 'plan.wrong', subject: rival.faction, amount: Math.min(most, wrong) },
            ...warTerms(outlook, prospects, rival, goals),
          ],
        },
      ];
    }),
  over: ({ outlook }, plan) => warEnd(outlook, plan),
} as const satisfies PlanDefinition;

/** What is still remembered of its wrongs, in points of opinion. */
function wrongOf({ planner: { view, rules, me } }: Outlook, rival: string): number {
  return wrongs.reduce((sum, kind) => {
    const memory = memoryOf(view, me, rival, kind);
    return memory === undefined ? sum : sum - memoryPoints(rules, memory, view.turn);
  }, 0);
}
