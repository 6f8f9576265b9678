import {
  type Alliance,
  type Excuse,
  excuses,
  type Fleet,
  findRoute,
  forecastMove,
  type MemberShare,
  type Operation,
  type Order,
  operationForecast,
  paperStrength,
  type Ruleset,
  type SystemId,
  total,
  type View,
} from '../../../../sim';
import { councilWords, number } from '../../../../text';
import { Button } from '../../../kit/Button';
import { IconButton } from '../../../kit/IconButton';
import { SectionHead } from '../../../kit/SectionHead';
import { Switch } from '../../../kit/Switch';
import { Tag, type TagProps } from '../../../kit/Tag';
import { Explained, plainAmount } from '../../../panels/shared/Explained';
import { FigureWord } from '../../../panels/shared/FigureWord';
import { useSession } from '../../../shell/session';
import { useOrders } from '../../../shell/useOrders';
import { EntityName } from '../../EntityName';
import { PowerName } from '../../PowerName';

const tones: Readonly<Record<Operation['status'], TagProps['tone']>> = {
  gathering: 'brass',
  striking: 'ember',
  won: 'good',
  failed: 'bad',
};

interface OperationCardProps {
  alliance: Alliance;
  operation: Operation;
}

/** A joint operation: target, day, command, what each member brings of what it owes. */
export function OperationCard({ alliance, operation }: OperationCardProps) {
  const t = councilWords().field;
  const { view, rules, faction, commands, names } = useSession();
  const { target, staging, strike, command, status } = operation;
  const forecast = operationForecast(view, rules, alliance, operation);
  const gathers = status === 'gathering';
  const member = faction !== null && alliance.members.includes(faction);
  return (
    <article className="ra-operation ra-cut" data-status={status}>
      <header>
        <h4>
          <EntityName selection={{ kind: 'system', system: target }}>
            {t.of(names.system(target).text)}
          </EntityName>
        </h4>
        <Tag tone={tones[status]}>{t.status[status]}</Tag>
      </header>
      <p className="ra-dim">
        {gathers && `${t.gathering(names.system(staging).text, strike - view.turn)}, `}
        {t.command(names.faction(command).text)}
      </p>
      {gathers && (
        <>
          <ul className="ra-quotas">
            {forecast.members.map((share) => (
              <Quota key={share.member} share={share} excuse={operation.excuses?.[share.member]} />
            ))}
          </ul>
          <p>
            <FigureWord figure="paperStrength" /> {t.toldOff}:{' '}
            <Explained title={t.strength} terms={forecast.strength} format={plainAmount}>
              {number(total(forecast.strength))}
            </Explained>{' '}
            <Explained
              title={t.against(total(forecast.opposition))}
              terms={forecast.opposition}
              format={plainAmount}
            >
              {t.against(total(forecast.opposition))}
            </Explained>
          </p>
          {member && commands && <OwnFleets operation={operation} />}
          {member && commands && <Excuses operation={operation} />}
        </>
      )}
    </article>
  );
}

/** What a member has told off, of what it owes; what already stands at the gathering point is solid. */
function Quota({ share, excuse }: { share: MemberShare; excuse: Excuse | undefined }) {
  const t = councilWords().field;
  const { names, liveryOf } = useSession();
  const { member, owed, committed, gathered, short } = share;
  const most = Math.max(owed, committed, 1);
  const width = (strength: number) => `${(100 * strength) / most}%`;
  return (
    <li>
      <PowerName faction={member} />
      <span
        className="ra-quota"
        role="img"
        aria-label={`${t.quotaOf(names.anything(member))}: ${t.quota(committed, owed)}`}
        style={{ '--livery': liveryOf(member).colour } as React.CSSProperties}
      >
        <span className="ra-quota-told" style={{ width: width(committed) }} />
        <span className="ra-quota-there" style={{ width: width(gathered) }} />
        <span className="ra-quota-owed" style={{ left: width(owed) }} />
      </span>
      <span className={short ? 'ra-bad' : 'ra-good'} title={excuse && t.excuses[excuse]}>
        {t.quota(committed, owed)}
        {excuse && ` · ${t.excused}`}
      </span>
    </li>
  );
}

/** What the person may tell the allies who wait for more than comes. */
function Excuses({ operation }: { operation: Operation }) {
  const t = councilWords().field;
  const { faction } = useSession();
  const { reason, give } = useOrders();
  const said = operation.excuses?.[faction ?? ''];
  if ((operation.quotas[faction ?? ''] ?? 0) === 0) return null;
  return (
    <>
      <SectionHead>{t.excuse}</SectionHead>
      <div className="ra-button-row">
        {excuses.map((why) => {
          const order = { type: 'excuseFleets', operation: operation.id, why } as const;
          return (
            <Button
              key={why}
              size="small"
              variant={said === why ? 'ember' : undefined}
              reason={reason(order)}
              onClick={() => give(order)}
            >
              {t.excuses[why]}
            </Button>
          );
        })}
      </div>
    </>
  );
}

/** The person's own warships, to be told off for it or kept. */
function OwnFleets({ operation }: { operation: Operation }) {
  const t = councilWords().field;
  const { view, rules, faction } = useSession();
  const { reason, give } = useOrders();
  const fleets = warfleets(view, rules, faction);
  const told = operation.fleets[faction ?? ''] ?? [];
  return (
    <>
      <SectionHead>{t.yourFleets}</SectionHead>
      {fleets.length === 0 && <p className="ra-dim">{t.noFleets}</p>}
      <ul className="ra-commit">
        {fleets.map((fleet) => {
          const takesPart = told.includes(fleet.id);
          const order = {
            type: 'commitFleet',
            fleet: fleet.id,
            operation: takesPart ? null : operation.id,
          } as const;
          const turns = turnsTo(view, rules, fleet, operation.staging);
          return (
            <li key={fleet.id} title={reason(order)}>
              <Switch
                checked={takesPart}
                disabled={reason(order) !== undefined}
                label={fleet.name}
                onChange={() => give(order)}
              />
              <small>
                {t.strengthOf(paperStrength(view, rules, fleet))} · {t.away(turns)}
              </small>
              {takesPart && <SendButton fleet={fleet} system={operation.staging} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Sets a fleet on its way to the gathering point; nothing once it is there or under way. */
function SendButton({ fleet, system }: { fleet: Fleet; system: SystemId }) {
  const t = councilWords().field;
  const { view, rules, names } = useSession();
  const { reason, give } = useOrders();
  const there = fleet.place.kind === 'system' && fleet.place.system === system;
  if (there || fleet.command?.route.at(-1) === system) return null;
  const route = findRoute(view, rules, fleet, system);
  if (route === null) return null;
  const order: Order = { type: 'moveFleet', fleet: fleet.id, route };
  return (
    <IconButton
      icon="move"
      label={t.send(fleet.name, names.system(system).text)}
      reason={reason(order)}
      onClick={() => give(order)}
    />
  );
}

/** Fleets of a power that can fight, the strongest first. */
function warfleets(view: View, rules: Ruleset, faction: string | null): Fleet[] {
  return Object.values(view.fleets)
    .filter((fleet) => fleet.faction === faction && fleet.command !== null)
    .map((fleet) => ({ fleet, strength: paperStrength(view, rules, fleet) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .map(({ fleet }) => fleet);
}

/** Turns until a fleet could stand in a system; null when there is no way. */
function turnsTo(view: View, rules: Ruleset, fleet: Fleet, system: string): number | null {
  if (fleet.place.kind === 'system' && fleet.place.system === system) return 0;
  const route = findRoute(view, rules, fleet, system);
  return route === null ? null : forecastMove(view, rules, fleet, route).turns;
}
