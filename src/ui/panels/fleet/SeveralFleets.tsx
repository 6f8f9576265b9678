import { asSeen, type Fleet, fleetFigures, type Order, sightingOf } from '../../../sim';
import { panelWords, words } from '../../../text';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { ListRow } from '../../kit/ListRow';
import { Panel } from '../../kit/Panel';
import { selectAndFocus } from '../../shell/follow';
import { orderKeys } from '../../shell/orderKeys';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { StanceButtons } from './StanceButtons';

/** Several fleets: choose one, or command them together. */
export function SeveralFleets({ fleets }: { fleets: readonly Fleet[] }) {
  const t = panelWords().fleet;
  const { view, rules, faction, commands } = useSession();
  const { reason, give } = useOrders();
  const own = fleets.filter((fleet) => fleet.faction === faction);
  const [into, ...others] = own;
  const shipsOf = (fleet: Fleet) => {
    const count = fleetFigures(view, rules, fleet).ships;
    return words.known.marked(asSeen(sightingOf(view, fleet.id), count), panelWords().ships(count));
  };
  const merges = others.map(
    (fleet): Order => ({ type: 'mergeFleets', fleet: fleet.id, into: into?.id ?? '' }),
  );
  const refused = merges.map(reason).find((each) => each !== undefined);
  return (
    <Panel
      title={t.several(fleets.length)}
      foot={
        commands &&
        merges.length > 0 && (
          <Button
            icon="merge"
            keys={orderKeys.merge.name}
            reason={refused}
            onClick={() => merges.every(give)}
          >
            {t.mergeAll}
          </Button>
        )
      }
    >
      {fleets.map((fleet) => (
        <ListRow
          key={fleet.id}
          lead={<Icon name={fleet.cloaked ? 'cloaked' : 'fleets'} />}
          aside={shipsOf(fleet)}
          onPress={() => selectAndFocus({ kind: 'fleets', fleets: [fleet.id] })}
        >
          {fleet.name}
        </ListRow>
      ))}
      {commands && own.length > 0 && <StanceButtons fleets={own} />}
    </Panel>
  );
}
