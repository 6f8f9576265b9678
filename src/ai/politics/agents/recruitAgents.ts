import { agentsOf, recruitSkill, suspicionsOf } from '../../../sim';
import { because } from '../../core/planner';
import { warPlans } from '../../plans/plan';
import type { Outlook } from '../outlook';
import { isShelved, shelve } from '../refusals';

/** Latinum and influence that must be left. */
const left = { latinum: 150, influence: 30 } as const;
/** Turns between two recruits. */
const pause = 12;
/** Stealth from which one more agent is kept. */
const stealthy = 60;

/** Recruits as many agents as there is work for: one abroad, one more against the victim of a plan, one where strangers are. */
export function recruitAgents({ planner }: Outlook): void {
  const { view, rules, me, books, temperament } = planner;
  const { latinum, influence } = rules.numbers.intelligence.agents;
  if (isShelved(planner, 'recruit')) return;
  if (books.stocks.latinum < latinum + left.latinum) return;
  if (books.stocks.influence < influence + left.influence) return;
  const led = agentsOf(view, me).filter(({ held }) => held === undefined).length;
  const wanted =
    1 +
    (warPlans(planner).length > 0 ? 1 : 0) +
    (suspicionsOf(view, me).length > 0 ? 1 : 0) +
    (temperament.stealth >= stealthy ? 1 : 0);
  if (led >= wanted) return;
  shelve(planner, 'recruit', pause);
  planner.give(
    { type: 'recruitAgent' },
    because('agent.recruit', {}, [
      { label: 'odds.skill', subject: me, amount: recruitSkill(view, rules, me) },
      { label: 'computer.price', amount: -latinum },
    ]),
  );
}
