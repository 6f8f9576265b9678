import {
  capacityTerms,
  loyaltyTerms,
  populationOf,
  total,
  unrestTerms,
  type World,
} from '../../../sim';
import { number, words } from '../../../text';
import { useSession } from '../../shell/session';
import { BarRow } from '../shared/BarRow';
import { Explained, plainAmount } from '../shared/Explained';
import { Facts } from '../shared/Facts';

const t = words.panels.world;

/** Who lives on a world, under what law, and how they bear it. */
export function PeopleList({ world }: { world: World }) {
  const { view, rules, names } = useSession();
  const all = populationOf(world);
  const capacity = capacityTerms(view, rules, world);
  const seen = view.age[world.id] === undefined && !view.unknown[world.id];
  return (
    <>
      <Facts
        facts={[
          ...world.people.map((people) => ({
            label: `${names.anything(people.species)} · ${words.nouns.statuses[people.status].toLowerCase()}`,
            value: t.millions(people.millions),
          })),
          world.people.length > 1 ? { label: t.population, value: t.millions(all) } : null,
          capacity.length === 0
            ? null
            : {
                label: t.capacity,
                value: (
                  <Explained title={t.capacity} terms={capacity} format={plainAmount}>
                    {t.millions(Math.max(0, total(capacity)))}
                  </Explained>
                ),
              },
        ]}
      />
      {world.owner !== null && seen && <Mood world={world} />}
    </>
  );
}

function Mood({ world }: { world: World }) {
  const { view, rules } = useSession();
  const loyalty = loyaltyTerms(view, rules, world);
  const unrest = unrestTerms(view, rules, world);
  const target = Math.min(100, Math.max(0, total(loyalty)));
  return (
    <>
      <BarRow
        label={t.loyalty}
        amount={world.loyalty}
        max={100}
        tone={world.loyalty < 40 ? 'bad' : 'good'}
        value={
          <>
            {number(world.loyalty)}{' '}
            <Explained title={t.loyalty} terms={loyalty} total={target}>
              <span className="ra-dim">{t.loyaltyTarget(target)}</span>
            </Explained>
          </>
        }
      />
      {(world.unrest > 0 || unrest.length > 0) && (
        <BarRow
          label={t.unrest}
          amount={world.unrest}
          max={100}
          tone="bad"
          value={
            <Explained title={t.unrest} terms={unrest}>
              {number(world.unrest)}
            </Explained>
          }
        />
      )}
    </>
  );
}
