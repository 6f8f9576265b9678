import { withAgent } from '../rules/intelligence/agents';
import { sendRefusal } from '../rules/intelligence/refusals';
import { monthsBetween } from '../rules/intelligence/stations';
import { isId } from '../state/shape';
import { isStation } from '../state/station';
import type { OrderDefinition } from './definition';

/** Sends an agent to another station, or home; what he was at is left. */
export const sendAgent: OrderDefinition<'sendAgent'> = {
  type: 'sendAgent',
  quiet: true,
  check: ({ agent, station }) => isId(agent) && isStation(station),
  validate: ({ agent, station }, { view, faction }) =>
    sendRefusal(view, faction, view.agents?.[agent], station),
  apply({ agent: id, station }, { realm, faction, rules }) {
    const agent = realm.agents?.[id];
    if (!agent) return;
    const months = monthsBetween(realm, rules, faction, agent.station, station);
    withAgent(realm, { ...agent, station, arrives: realm.turn + months, mission: null });
  },
};
