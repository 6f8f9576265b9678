import { useGame } from '../../../store';
import { words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { ListRow } from '../../kit/ListRow';
import { useSession } from '../session';
import { Group } from './Group';
import { needKey, needsOf } from './needs';
import { needIcons, needText, showNeed } from './needWords';

const urgentKinds = new Set([
  'motion',
  'offer',
  'talks',
  'found',
  'arrears',
  'lapsed',
  'unrest',
  'supply',
  'research',
]);

/** What waits for a decision. */
export function NeedGroup() {
  const events = useGame((game) => game.events);
  const orders = useGame((game) => game.orders);
  const { view, rules, names } = useSession();
  const needs = needsOf(view, rules, events, orders);
  return (
    <Group title={words.shell.outliner.needsYou} count={needs.length}>
      {needs.length === 0 && <p className="ra-group-empty">{words.shell.outliner.nothing}</p>}
      {needs.map((need) => (
        <ListRow
          key={needKey(need)}
          lead={<Icon name={needIcons[need.kind]} />}
          urgent={urgentKinds.has(need.kind)}
          aside={<Icon name="next" />}
          onPress={() => showNeed(need)}
        >
          {needText(need, names)}
        </ListRow>
      ))}
    </Group>
  );
}
