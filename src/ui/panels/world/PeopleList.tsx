import {
  asSeen,
  capacityOf,
  capacityTerms,
  growthTerms,
  type Known,
  loyaltyTerms,
  type Movement,
  movementsOn,
  sightingOf,
  total,
  unrestTerms,
  type World,
  type WorldFigures,
  worldFigures,
} from '../../../sim';
import { useUi } from '../../../store';
import { panelWords, peoplesWords, words } from '../../../text';
import { KnownFigure } from '../../kit/KnownFigure';
import { useSession } from '../../shell/session';
import { BarRow } from '../shared/BarRow';
import { Explained, plainAmount } from '../shared/Explained';
import { Facts } from '../shared/Facts';

/** Who lives on a world, under what law, and how they bear it. */
export function PeopleList({ world }: { world: World }) {
  const t = panelWords().world;
  const { view, rules, names, faction } = useSession();
  const known = worldFigures(view, rules, world);
  const sighting = sightingOf(view, world.id);
  const capacity = capacityTerms(view, rules, world);
  const unseen = known.population.kind === 'unknown';
  const isOwn = world.owner !== null && world.owner === faction;
  const growing = isOwn ? growthTerms(view, rules, world, capacityOf(view, rules, world)) : null;
  return (
    <>
      <Facts
        facts={[
          ...world.people.map((people) => ({
            label: `${names.species(people.species)} · ${words.nouns.statuses[people.status].toLowerCase()}`,
            value: <Millions known={asSeen(sighting, people.millions)} />,
          })),
          world.people.length > 1 || unseen
            ? { label: t.population, value: <Millions known={known.population} /> }
            : null,
          capacity.length === 0 && !unseen
            ? null
            : {
                label: t.capacity,
                value: (
                  <KnownFigure known={known.capacity}>
                    <Explained title={t.capacity} terms={capacity} format={plainAmount}>
                      {millions(known.capacity)}
                    </Explained>
                  </KnownFigure>
                ),
              },
          growing === null
            ? null
            : {
                label: t.growth,
                value: (
                  <Explained title={t.growth} terms={growing}>
                    {t.growthOf(total(growing))}
                  </Explained>
                ),
              },
        ]}
      />
      {(world.owner !== null || unseen) && <Mood world={world} known={known} />}
      {isOwn && (
        <button
          type="button"
          className="ra-link"
          onClick={() => useUi.getState().openScreen('peoples')}
        >
          {peoplesWords().laws.toPeoples}
        </button>
      )}
    </>
  );
}

function Millions({ known }: { known: Known }) {
  return <KnownFigure known={known}>{millions(known)}</KnownFigure>;
}

const millions = (known: Known) => panelWords().world.millions(words.known.bare(known));

function Mood({ world, known }: { world: World; known: WorldFigures }) {
  const t = panelWords().world;
  const { view, rules } = useSession();
  const { loyalty, loyaltyTarget, unrest } = known;
  if (loyalty.kind === 'unknown' || loyaltyTarget.kind === 'unknown') {
    return (
      <Facts
        facts={[
          { label: t.loyalty, value: <KnownFigure known={loyalty} /> },
          { label: t.unrest, value: <KnownFigure known={unrest} /> },
        ]}
      />
    );
  }
  const restless = unrestTerms(view, rules, world);
  return (
    <>
      {movementsOn(view, world).map((movement) => (
        <MovementMark key={movement.id} movement={movement} />
      ))}
      <BarRow
        label={t.loyalty}
        amount={world.loyalty}
        max={100}
        tone={world.loyalty < 40 ? 'bad' : 'good'}
        value={
          <>
            <KnownFigure known={loyalty} />{' '}
            <KnownFigure known={loyaltyTarget}>
              <Explained
                title={t.loyalty}
                terms={loyaltyTerms(view, rules, world)}
                total={loyaltyTarget.value}
              >
                <span className="ra-dim">{t.loyaltyTarget(loyaltyTarget.value)}</span>
              </Explained>
            </KnownFigure>
          </>
        }
      />
      {(world.unrest > 0 || restless.length > 0) && (
        <BarRow
          label={t.unrest}
          amount={world.unrest}
          max={100}
          tone="bad"
          value={
            <Explained title={t.unrest} terms={restless}>
              <KnownFigure known={unrest} />
            </Explained>
          }
        />
      )}
    </>
  );
}

/** What a people of this world has come to; opens what it wants and what can be answered. */
function MovementMark({ movement }: { movement: Movement }) {
  const { names } = useSession();
  const step = peoplesWords().movements.steps[movement.step];
  return (
    <button
      type="button"
      className="ra-link"
      onClick={() => useUi.getState().openScreen('peoples')}
    >
      {words.shell.needs.movement(names.anything(movement.id), step)}
    </button>
  );
}
