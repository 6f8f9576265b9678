import { type Fleet, type Order, openOperations, operationOf } from '../../../sim';
import { councilWords } from '../../../text';
import { Field } from '../../kit/Field';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { Choice } from '../shared/Choice';
import { systemOption } from '../shared/thingOptions';

/** The joint operation a fleet is told off for; nothing while the alliance has called none. */
export function FleetOperation({ fleet }: { fleet: Fleet }) {
  const t = councilWords().field;
  const session = useSession();
  const { view } = session;
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
        <Choice
          {...ids}
          value={held?.id ?? ''}
          options={[
            { value: '', label: t.none },
            ...gathering.map(({ id, target }) => {
              const { label, note } = systemOption(session, target);
              return { value: id, label: t.of(label), note };
            }),
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
