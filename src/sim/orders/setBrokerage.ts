import { refuse } from '../lib/refusal';
import { brokerageCost, greatPartners } from '../rules/alliance/parity';
import { spendingRefusal } from '../rules/deals/setAside';
import { isId, isWhole } from '../state/shape';
import type { OrderDefinition } from './definition';
import { ownAlliance } from './ownAlliance';

/** Sets how the broker uses its weight: to keep the balance, or for one of the great partners. */
export const setBrokerage: OrderDefinition<'setBrokerage'> = {
  type: 'setBrokerage',
  quiet: true,
  check: ({ lean, effort }) => (lean === null || isId(lean)) && isWhole(effort, 0, 3),
  validate({ lean, effort }, { view, faction, rules }) {
    const alliance = ownAlliance(view, faction);
    if (alliance === null) return refuse('noAlliance');
    if (alliance.broker !== faction) return refuse('notBroker');
    const partners = greatPartners(view, rules, alliance);
    if (lean !== null && !partners?.includes(lean)) return refuse('notGreatPartner');
    const needed = brokerageCost(rules, effort, lean);
    return spendingRefusal(view, faction, 'influence', needed);
  },
  apply({ lean, effort }, { realm, faction, tell, first }) {
    const alliance = ownAlliance(realm, faction);
    if (!alliance) return;
    const { id, members } = alliance;
    const leaned = first(`lean:${id}`, alliance.brokerage.lean);
    alliance.brokerage = { ...alliance.brokerage, lean, effort };
    if (lean === leaned) return;
    const stands = () => alliance.brokerage.lean === lean;
    tell({ type: 'brokerLeaned', alliance: id, broker: faction, lean }, members, stands);
  },
};
