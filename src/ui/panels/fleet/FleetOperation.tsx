import { type Fleet, type Order, openOperations, operationOf } from '../../../sim';
import { words } from '../../../text';
import { Field } from '../../kit/Field';
import { Select } from '../../kit/Select';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';

const t = words.council.field;

/** The joint operation a fleet is told off for; nothing while the alliance has called none. */
export function FleetOperation({ fleet }: { fleet: Fleet }) {
  const { view, names } = useSession();
  const { reason, give } = useOrders();
  const alliance = view.alliances[view.factions[fleet.faction]?.alliance ?? ''];
  if (!alliance) return null;
  const held = operationOf(alliance, fleet);
  const gathering = openOperations(alliance).filter(
    (operation) => operation === held || reason(orderFor(fleet, operation.id)) === undefined,
  );
  if (gathering.length === 0) return null;
  return (
    <Field label={t.fleet}>
      {(ids) => (
        <Select
          {...ids}
          value={held?.id ?? ''}
          options={[
            { value: '', label: t.none },
            ...gathering.map(({ id, target }) => ({
              value: id,
              label: t.of(names.system(target).text),
            })),
          ]}
          onChange={(value) => give(orderFor(fleet, value === '' ? null : value))}
        />
      )}
    </Field>
  );
}

function orderFor({ id }: Fleet, operation: string | null): Order {
  return { type: 'commitFleet', fleet: id, operation };
}
