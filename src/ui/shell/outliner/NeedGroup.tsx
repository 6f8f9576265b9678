import { type Need, total, urgentStake } from '../../../sim';
import { useOpen } from '../../../store';
import { words } from '../../../text';
import { Hint } from '../../kit/Hint';
import { Icon } from '../../kit/Icon';
import { ListRow } from '../../kit/ListRow';
import { plainAmount, TermSum } from '../../panels/shared/Explained';
import { useSession } from '../session';
import { Group } from './Group';
import { needKey, needsNow } from './needs';
import { needIcons, needText, showNeed } from './needWords';

/** What waits for a decision. */
export function NeedGroup() {
  const events = useOpen((game) => game.events);
  const orders = useOpen((game) => game.orders);
  const { view, rules, names } = useSession();
  const needs = needsNow(view, rules, events, orders);
  return (
    <Group title={words.shell.outliner.needsYou} count={needs.length}>
      {needs.length === 0 && <p className="ra-group-empty">{words.shell.outliner.nothing}</p>}
      {needs.map((need) => (
        <ListRow
          key={needKey(need)}
          lead={<Icon name={needIcons[need.kind]} />}
          urgent={total(need.stake) >= urgentStake}
          aside={<Stake need={need} />}
          onPress={() => showNeed(need)}
        >
          {needText(need, names)}
        </ListRow>
      ))}
    </Group>
  );
}

/** What is lost by not deciding, in points, with what they are made of. */
function Stake({ need: { stake } }: { need: Need }) {
  return (
    <Hint
      text={
        <>
          {words.shell.outliner.atStake}
          <TermSum terms={stake} format={plainAmount} />
        </>
      }
    >
      <span className="ra-need-stake">{words.shell.outliner.stake(total(stake))}</span>
    </Hint>
  );
}
