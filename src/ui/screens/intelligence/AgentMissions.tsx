import { useState } from 'react';
import type { Agent, CovertKind } from '../../../sim';
import {
  covertDefinitions,
  covertKinds,
  covertOdds,
  oddsTerms,
  riskTerms,
  victimAt,
} from '../../../sim';
import { intelligenceWords } from '../../../text';
import { Select } from '../../kit/Select';
import { Explained } from '../../panels/shared/Explained';
import { OrderButton } from '../../panels/shared/OrderButton';
import { useSession } from '../../shell/session';
import { permille } from './permille';

/** What an agent could do where he is, or will be: each with its chances, its price and how long it takes. */
export function AgentMissions({ agent }: { agent: Agent }) {
  const open = covertKinds.filter((kind) =>
    covertDefinitions[kind].stations.includes(agent.station.kind),
  );
  return (
    <ul className="ra-agent-missions">
      {open.map((kind) => (
        <Choice key={kind} agent={agent} kind={kind} />
      ))}
    </ul>
  );
}

function Choice({ agent, kind }: { agent: Agent; kind: CovertKind }) {
  const t = intelligenceWords();
  const { view, rules, names } = useSession();
  const [chosen, choose] = useState<string | null>(null);
  const victim = victimAt(view, agent.station);
  const targets = covertDefinitions[kind].targets({ realm: view, rules, agent, victim });
  const target = targets.find((each) => each === chosen) ?? targets[0];
  if (target === undefined) return null;
  const { latinum, months } = rules.numbers.intelligence.missions[kind];
  const odds = covertOdds(view, rules, agent, kind, target);
  return (
    <li>
      <OrderButton order={{ type: 'instructAgent', agent: agent.id, mission: kind, target }}>
        {t.missions[kind]}
      </OrderButton>
      {target !== null && (
        <Select
          aria-label={`${t.missions[kind]}: ${t.chooseTarget}`}
          value={target}
          onChange={choose}
          options={targets.flatMap((each) =>
            each === null ? [] : [{ value: each, label: names.anything(each) }],
          )}
        />
      )}
      <span>{t.missionTexts[kind]}</span>
      <span className="ra-dim">{t.price(latinum, months)}</span>
      {victim !== null && (
        <span>
          <Explained
            title={t.oddsTitle}
            terms={oddsTerms(view, rules, agent, kind, target)}
            format={permille}
          >
            {t.odds(odds.worked, odds.failed, odds.found)}
          </Explained>
          {' · '}
          <Explained title={t.riskTitle} terms={riskTerms(view, rules, agent)} format={permille}>
            {t.risk}
          </Explained>
        </span>
      )}
    </li>
  );
}
