import type { Roles } from '../../sim';
import { useUi } from '../../store';
import { contentName, decisionPageWords, type Link } from '../../text';
import { Icon } from '../kit/Icon';
import { PowerName } from '../screens/PowerName';
import { follow } from '../shell/follow';
import { useSession } from '../shell/session';

/** Whom and what a decision is about, by the parts they play; places lead to the map. */
export function DecisionCast({ roles }: { roles: Roles }) {
  const t = decisionPageWords();
  const { the_decider: _, ...others } = roles;
  const parts = Object.entries(others);
  if (parts.length === 0) return null;
  return (
    <dl className="ra-decision-cast" aria-label={t.cast}>
      {parts.map(([role, id]) => (
        <div key={role}>
          <dt>{t.roles[role] ?? role}</dt>
          <dd>
            <Player id={id} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Player({ id }: { id: string }) {
  const t = decisionPageWords();
  const { view, rules, names } = useSession();
  if (view.factions[id]) return <PowerName faction={id} />;
  const link: Link | null = view.worlds[id]
    ? { kind: 'world', world: id }
    : view.chart.systems[id]
      ? { kind: 'system', system: id }
      : null;
  const name = rules.species[id] ? contentName(rules, 'species', id) : names.anything(id);
  if (link === null) return <>{name}</>;
  const show = () => {
    useUi.getState().closeDialog();
    follow(link);
  };
  return (
    <button type="button" className="ra-link" aria-label={t.show(name)} onClick={show}>
      <Icon name="target" /> {name}
    </button>
  );
}
