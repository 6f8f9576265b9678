import { type BuildingId, slotTerms, type World, worldFigures } from '../../../sim';
import { contentText, effectText, panelWords, words } from '../../../text';
import { IconButton } from '../../kit/IconButton';
import { KnownFigure } from '../../kit/KnownFigure';
import { ListRow } from '../../kit/ListRow';
import { SectionHead } from '../../kit/SectionHead';
import { Term } from '../../kit/Term';
import { orderKeys } from '../../shell/orderKeys';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { Explained, plainAmount } from '../shared/Explained';

/** What stands on a world, and how many slots it takes. */
export function BuildingList({ world, owned }: { world: World; owned: boolean }) {
  const t = panelWords().world;
  const { view, rules } = useSession();
  const slots = slotTerms(view, rules, world);
  const known = worldFigures(view, rules, world);
  const unseen = known.slots.kind === 'unknown';
  const kinds = [...new Set(world.buildings)];
  return (
    <>
      <SectionHead
        aside={
          (slots.length > 0 || unseen) && (
            <KnownFigure known={known.slotsUsed}>
              <Explained title={t.buildings} terms={slots} format={plainAmount}>
                {t.slots(words.known.bare(known.slotsUsed), words.known.bare(known.slots))}
              </Explained>
            </KnownFigure>
          )
        }
      >
        {t.buildings}
      </SectionHead>
      {kinds.length === 0 && !unseen && <p className="ra-dim">{t.noBuildings}</p>}
      {kinds.map((id) => (
        <BuildingRow key={id} world={world} building={id} owned={owned} />
      ))}
    </>
  );
}

function BuildingRow(props: { world: World; building: BuildingId; owned: boolean }) {
  const t = panelWords().world;
  const { world, building: id, owned } = props;
  const { rules, names } = useSession();
  const { reason, give } = useOrders();
  const building = rules.buildings[id];
  const name = names.building(id);
  const count = world.buildings.filter((each) => each === id).length;
  const order = { type: 'demolish', world: world.id, building: id } as const;
  return (
    <ListRow
      aside={
        owned && (
          <IconButton
            icon="scrap"
            keys={orderKeys.demolish.name}
            label={t.demolish(name)}
            reason={reason(order)}
            onClick={() => give(order)}
          />
        )
      }
    >
      <Term
        pinLabel={words.shell.pin}
        content={
          building && (
            <>
              <p>{contentText(rules, 'buildings', building.id)}</p>
              <p className="ra-dim">
                {[...building.effects, ...building.faction].map(effectText).join(' · ')}
              </p>
              <p className="ra-dim">{t.upkeep(building.upkeep)}</p>
            </>
          )
        }
      >
        {name}
      </Term>{' '}
      {t.count(count)}
    </ListRow>
  );
}
