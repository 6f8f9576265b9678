import { useState } from 'react';
import type { Agent, Station, View } from '../../../sim';
import { inOrder, monthsBetween, stationKey } from '../../../sim';
import { intelligenceWords, sentenceCase } from '../../../text';
import { Select } from '../../kit/Select';
import { OrderButton } from '../../panels/shared/OrderButton';
import { oncePerView, useSession } from '../../shell/session';
import { useStationText } from './useStationText';

/** Home, every court, and every developed world of others that one knows of. */
const stations = oncePerView((view: View): readonly Station[] => [
  { kind: 'home' },
  ...inOrder(view.factions)
    .filter(({ id, alive }) => alive && id !== view.faction)
    .map(({ id }) => ({ kind: 'court', of: id }) as const),
  ...inOrder(view.worlds)
    .filter(
      ({ owner, development }) =>
        owner !== null && owner !== view.faction && development === 'developed',
    )
    .map(({ id }) => ({ kind: 'world', world: id }) as const),
]);

/** Where an agent can be sent, and how long that takes. */
export function AgentWay({ agent }: { agent: Agent }) {
  const t = intelligenceWords();
  const { view, rules } = useSession();
  const place = useStationText();
  const [chosen, choose] = useState('');
  const open = stations(view, rules).filter(
    (station) => stationKey(station) !== stationKey(agent.station),
  );
  const to = open.find((station) => stationKey(station) === chosen) ?? open[0];
  if (to === undefined) return null;
  return (
    <div className="ra-agent-line">
      <Select
        aria-label={t.whereTo}
        value={stationKey(to)}
        onChange={choose}
        options={open.map((station) => ({
          value: stationKey(station),
          label: sentenceCase(place(station)),
        }))}
      />
      <OrderButton order={{ type: 'sendAgent', agent: agent.id, station: to }}>
        {t.send}
      </OrderButton>
      <span className="ra-dim">
        {t.sendMonths(monthsBetween(view, rules, view.faction, agent.station, to))}
      </span>
    </div>
  );
}
