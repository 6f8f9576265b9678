import { useState } from 'react';
import {
  type FactionId,
  idsOf,
  type Relation,
  relationOf,
  supportedWorth,
  total,
  warScoreTerms,
} from '../../../../sim';
import { number, signed, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Meter } from '../../../kit/Meter';
import { SectionHead } from '../../../kit/SectionHead';
import { signOf } from '../../../kit/signOf';
import { TermSum } from '../../../panels/shared/Explained';
import { Facts } from '../../../panels/shared/Facts';
import { useSession } from '../../../shell/session';
import { useOrders } from '../../../shell/useOrders';
import { EntityName } from '../../EntityName';
import { PowerName } from '../../PowerName';
import { relationBetween } from '../model/web';
import { openDeal } from '../openDiplomacy';
import { useDate } from '../useDate';
import { DeclareWarDialog } from './DeclareWarDialog';

interface PairProps {
  me: FactionId;
  other: FactionId;
}

/** The war between two powers and what it could end in; or the way into one. */
export function WarPage({ me, other }: PairProps) {
  const { view } = useSession();
  const relation = relationBetween(view, me, other);
  if (relation && relationOf(view, me, other) === 'war') {
    return <War me={me} other={other} relation={relation} />;
  }
  return <NoWar me={me} other={other} relation={relation} />;
}

function NoWar({ me, other, relation }: PairProps & { relation: Relation | undefined }) {
  const t = words.diplomacy.war;
  const { view, names, commands } = useSession();
  const { reason } = useOrders();
  const date = useDate();
  const [asking, setAsking] = useState(false);
  const truce = relation && relationOf(view, me, other) === 'truce';
  return (
    <>
      <p>{truce ? t.truce(date(relation.until)) : t.none(names.faction(other).text)}</p>
      <Exhaustions powers={[me, other]} />
      {commands && (
        <Button
          icon="war"
          reason={reason({ type: 'declareWar', on: other, goals: [] })}
          onClick={() => setAsking(true)}
        >
          {t.declare}
        </Button>
      )}
      {asking && <DeclareWarDialog on={other} onClose={() => setAsking(false)} />}
    </>
  );
}

function War({ me, other, relation }: PairProps & { relation: Relation }) {
  const t = words.diplomacy.war;
  const { view, rules, names, commands } = useSession();
  const date = useDate();
  const score = warScoreTerms(view, rules, me, other);
  const taken = idsOf(relation.taken);
  const begun =
    relation.begunBy === null
      ? date(relation.since)
      : t.begunBy(
          [relation.begunBy, ...(relation.answered ? [relation.answered.by] : [])].map((id) =>
            names.anything(id),
          ),
          date(relation.since),
        );
  return (
    <div className="ra-war">
      <div>
        <p>
          <strong>{relation.cause === null ? '' : t.causes[relation.cause]}</strong>
          {relation.cause === null ? '' : ', '}
          <span className="ra-dim">{begun}</span>
        </p>
        <WarTable me={me} other={other} relation={relation} />
        {taken.length > 0 && (
          <>
            <SectionHead>{t.taken}</SectionHead>
            <p>
              {taken
                .map((id) =>
                  t.takenFrom(names.world(id).text, names.anything(relation.taken[id] ?? '')),
                )
                .join('; ')}
            </p>
          </>
        )}
      </div>
      <div className="ra-war-score">
        <SectionHead>{t.score}</SectionHead>
        <p className="ra-war-figure">
          <strong className={`ra-${signOf(total(score))}`}>{signed(total(score))}</strong>{' '}
          {t.scoreFor}
        </p>
        {score.length > 0 && <TermSum terms={score} />}
        <Facts
          facts={[
            { label: t.supports, value: t.worth(supportedWorth(view, rules, me, other)) },
            { label: t.supportsThem, value: t.worth(supportedWorth(view, rules, other, me)) },
          ]}
        />
        {commands && (
          <Button
            icon="peace"
            variant="ember"
            onClick={() => openDeal(other, [], [{ kind: 'peace' }])}
          >
            {t.sue}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Goals, losses and exhaustion of the two, side by side. */
function WarTable({ me, other, relation }: PairProps & { relation: Relation }) {
  const t = words.diplomacy.war;
  const { view } = useSession();
  const sides = [me, other];
  const exhaustion = (id: FactionId) => view.factions[id]?.exhaustion ?? 0;
  return (
    <table className="ra-wartable">
      <thead>
        <tr>
          <td />
          {sides.map((id) => (
            <th key={id} scope="col">
              <PowerName faction={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t.goals}</th>
          {sides.map((id) => (
            <td key={id}>
              <Goals systems={relation.goals[id] ?? []} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t.losses}</th>
          {sides.map((id) => (
            <td key={id}>{number(relation.losses[id] ?? 0)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t.exhaustion}</th>
          {sides.map((id) => (
            <td key={id}>
              {t.exhaustionOf(exhaustion(id))}
              <Meter label={t.exhaustion} value={exhaustion(id)} tone="ember" />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Goals({ systems }: { systems: readonly string[] }) {
  const t = words.diplomacy.war;
  const { names } = useSession();
  if (systems.length === 0) return <span className="ra-dim">{t.noGoals}</span>;
  return (
    <span className="ra-goals">
      {systems.map((system) => (
        <EntityName key={system} selection={{ kind: 'system', system }}>
          {names.system(system).text}
        </EntityName>
      ))}
    </span>
  );
}

function Exhaustions({ powers }: { powers: readonly FactionId[] }) {
  const t = words.diplomacy.war;
  const { view, names } = useSession();
  return (
    <div className="ra-exhaustions">
      {powers.map((id) => {
        const value = view.factions[id]?.exhaustion ?? 0;
        const label = `${t.exhaustion}: ${names.anything(id)}`;
        return (
          <div key={id}>
            <span>{label}</span>
            <span>{t.exhaustionOf(value)}</span>
            <Meter label={label} value={value} tone="ember" />
          </div>
        );
      })}
    </div>
  );
}
