import { useUi } from '../../../store';
import { number, panelWords, percent, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { ListRow } from '../../kit/ListRow';
import { selectAndFocus } from '../follow';
import { useSession } from '../session';
import { Group } from './Group';
import { type FleetLine, fleetLines, type Sort, sortFleets } from './groups';

/** Your fleets: what they are and what they do. */
export function FleetGroup({ sort }: { sort: Sort }) {
  const t = words.shell.outliner;
  const { view, rules } = useSession();
  const selection = useUi((ui) => ui.selection);
  const lines = sortFleets(fleetLines(view, rules), sort);
  const selected = selection.kind === 'fleets' ? selection.fleets : [];
  return (
    <Group title={t.fleets} count={lines.length}>
      {lines.map((line) => (
        <ListRow
          key={line.fleet.id}
          lead={<Icon name={line.fleet.cloaked ? 'cloaked' : 'fleets'} />}
          aside={asideOf(line)}
          selected={selected.includes(line.fleet.id)}
          onPress={() => selectAndFocus({ kind: 'fleets', fleets: [line.fleet.id] })}
        >
          {line.fleet.name}
        </ListRow>
      ))}
    </Group>
  );
}

function asideOf(line: FleetLine): string {
  return `${number(line.ships)} · ${doing(line)}`;
}

/** The one thing worth saying about it. */
function doing(line: FleetLine): string {
  const t = words.shell.outliner;
  const { command, cloaked } = line.fleet;
  if (!line.supplied) return t.unsupplied;
  if (line.whole < 700) return t.damaged(percent(line.whole));
  if (line.turns !== 0 && line.turns !== null) return panelWords().months(line.turns);
  if (command && command.mission.kind !== 'none') {
    return words.missions[command.mission.kind].name.toLowerCase();
  }
  if (cloaked) return t.cloaked;
  return words.stances[command?.stance ?? 'hold'].name.toLowerCase();
}
