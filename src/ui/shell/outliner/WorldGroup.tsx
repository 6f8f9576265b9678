import { useUi } from '../../../store';
import { words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { ListRow } from '../../kit/ListRow';
import { Meter } from '../../kit/Meter';
import { selectAndFocus } from '../follow';
import { useSession } from '../session';
import { Group } from './Group';
import { type Sort, sortWorlds, type WorldLine, worldLines } from './groups';

interface WorldGroupProps {
  sort: Sort;
  development: 'developed' | 'outpost';
  title: string;
  open?: boolean;
}

/** Your worlds of one kind with their loyalty. */
export function WorldGroup({ sort, development, title, open = false }: WorldGroupProps) {
  const { view, rules } = useSession();
  const selection = useUi((ui) => ui.selection);
  const lines = sortWorlds(
    worldLines(view, rules).filter(({ world }) => world.development === development),
    sort,
  );
  return (
    <Group title={title} count={lines.length} open={open}>
      {lines.map((line) => (
        <ListRow
          key={line.world.id}
          lead={<Icon name={iconOf(line)} />}
          aside={<Loyalty line={line} />}
          selected={selection.kind === 'world' && selection.world === line.world.id}
          onPress={() => selectAndFocus({ kind: 'world', world: line.world.id })}
        >
          {line.world.name}
        </ListRow>
      ))}
    </Group>
  );
}

function iconOf({ world, capital, idle }: WorldLine): string {
  if (world.unrest >= 50) return 'uprising';
  if (capital) return 'crown';
  return idle ? 'production' : `world-${world.class}`;
}

function Loyalty({ line: { world } }: { line: WorldLine }) {
  const tone = world.loyalty < 40 ? 'bad' : 'brass';
  return (
    <Meter label={words.shell.outliner.loyalty(world.loyalty)} value={world.loyalty} tone={tone} />
  );
}
