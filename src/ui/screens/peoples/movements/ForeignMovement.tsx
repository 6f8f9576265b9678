import { idsOf, isLandless, type Movement } from '../../../../sim';
import { contentName, peoplesWords } from '../../../../text';
import { Tag } from '../../../kit/Tag';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { EntityName } from '../../EntityName';

/** A people that strikes or rises under another ruler, and arms for it. */
export function ForeignMovement({ movement }: { movement: Movement }) {
  const t = peoplesWords().movements;
  const { view, rules, names, commands } = useSession();
  const { influence, latinum, strength } = rules.numbers.movements.aid;
  const sent = movement.aid[view.faction] ?? 0;
  const people = contentName(rules, 'species', movement.species);
  return (
    <div className="ra-movement-abroad">
      <strong>{people}</strong> {t.under(names.faction(movement.ruler).text)}{' '}
      <Tag tone="bad">{t.steps[movement.step]}</Tag>{' '}
      <span className="ra-movement-places">
        {idsOf(movement.worlds).map((world) => (
          <EntityName key={world} selection={{ kind: 'world', world }}>
            {names.world(world).text}
          </EntityName>
        ))}
      </span>
      {sent > 0 && <span className="ra-dim"> {t.armsSent(sent)}</span>}
      {commands && isLandless(view, view.faction) && (
        <p>
          {movement.led === view.faction ? (
            <>
              {t.ledByUs}{' '}
              <OrderButton order={{ type: 'leadRising', movement: null }}>
                {t.leaveSide}
              </OrderButton>
            </>
          ) : (
            <>
              <OrderButton variant="ember" order={{ type: 'leadRising', movement: movement.id }}>
                {t.takeSide}
              </OrderButton>{' '}
              <span className="ra-dim">{t.takeSideText}</span>
            </>
          )}
        </p>
      )}
      {commands && view.factions[view.faction]?.alive && (
        <p>
          <OrderButton order={{ type: 'aidMovement', movement: movement.id }}>
            {t.sendArms}
          </OrderButton>{' '}
          <span className="ra-dim">{t.armsPrice(influence, latinum, strength)}</span>
        </p>
      )}
    </div>
  );
}
